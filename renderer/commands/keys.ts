/** Keys as they are written in the shortcut sheet and in docs/shortcuts.md: «Ctrl+K», «Ctrl+Shift+S», «F1», «Alt+↓». */
export type Keys = string;

/** What of a keyboard event decides whether keys were pressed. */
export type PressedKeys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

type KeysParts = { readonly ctrl: boolean; readonly alt: boolean; readonly shift: boolean; readonly key: string };

/** Signs by the place of their key: layouts put other signs there (Vietnamese has «ă â ê ô» where others have figures). */
const CODES: Readonly<Record<string, readonly string[]>> = {
  ',': ['Comma'],
  '/': ['Slash', 'NumpadDivide'],
  '=': ['Equal', 'NumpadAdd'],
  '-': ['Minus', 'NumpadSubtract'],
  '↑': ['ArrowUp'],
  '↓': ['ArrowDown'],
};

function partsOf(keys: Keys): KeysParts {
  const parts = keys.split('+');
  return {
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
}

function codesOf(key: string): readonly string[] {
  if (/^[A-Z]$/.test(key)) return [`Key${key}`];
  if (/^\d$/.test(key)) return [`Digit${key}`, `Numpad${key}`];
  return CODES[key] ?? [key];
}

/**
 * Whether an event presses these keys. Letters go by what they write, so that they stand where the person's keyboard says;
 * where a layout writes something else there, and for figures and signs, by the place of the key.
 */
export function isPressed(keys: Keys, event: PressedKeys): boolean {
  const { ctrl, alt, shift, key } = partsOf(keys);
  if ((event.ctrlKey || event.metaKey) !== ctrl || event.altKey !== alt || event.shiftKey !== shift) return false;
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase() === key;
  return codesOf(key).includes(event.code);
}

/** Keys without Ctrl or Alt write into a field, function keys excepted. */
export function writesIntoFields(keys: Keys): boolean {
  const { ctrl, alt, key } = partsOf(keys);
  return !ctrl && !alt && !/^F\d+$/.test(key);
}

/** Several keys of one command in few words: «Ctrl+1 … Ctrl+7». */
export function keysText(keys: readonly Keys[]): string {
  return keys.length > 2 ? `${keys[0]} … ${keys.at(-1)}` : keys.join(' / ');
}

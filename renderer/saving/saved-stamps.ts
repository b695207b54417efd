import type { BilingualText } from '../../electron/contract/types.ts';

/**
 * The value as it is being edited with the translation stamps that saving wrote. Nothing typed is touched; a stamp that was
 * changed since (a translation confirmed) stays as the person left it.
 *
 * @param sent what was saved, from which `value` may have moved on
 * @param saved the same as the main process now holds it
 */
export function withSavedStamps<T>(value: T, sent: T, saved: unknown): T {
  return merged(value, sent, saved) as T;
}

function merged(value: unknown, sent: unknown, saved: unknown): unknown {
  if (Array.isArray(value)) return Array.isArray(sent) && Array.isArray(saved) ? rows(value, sent, saved) : value;
  if (!isKeyed(value) || !isKeyed(sent) || !isKeyed(saved)) return value;
  if ('vi' in value || 'en' in value) return stamped(value, sent, saved);
  const names = Object.keys(value);
  const parts = names.map((name) => merged(value[name], sent[name], saved[name]));
  if (parts.every((part, index) => part === value[names[index] ?? ''])) return value;
  return Object.fromEntries(names.map((name, index) => [name, parts[index]]));
}

/** Rows may have come, gone or moved since; one that nobody touched is still the same object. */
function rows(value: readonly unknown[], sent: readonly unknown[], saved: readonly unknown[]): readonly unknown[] {
  const parts = value.map((row, index) => {
    const untouched = sent.indexOf(row);
    const at = untouched < 0 ? index : untouched;
    return merged(row, sent[at], saved[at]);
  });
  return parts.every((part, index) => part === value[index]) ? value : parts;
}

function stamped(value: BilingualText, sent: BilingualText, saved: BilingualText): BilingualText {
  const isSameText = value.vi === sent.vi || value.en === sent.en;
  if (!isSameText || value.translated !== sent.translated || isSameStamp(value, saved)) return value;
  return { ...value, translated: saved.translated };
}

function isSameStamp({ translated: one }: BilingualText, { translated: other }: BilingualText): boolean {
  return one?.source === other?.source && one?.english === other?.english;
}

function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import { isBound, runCommand } from './bound-commands.ts';
import { COMMAND_NAMES, type CommandName, commandEntry } from './commands.ts';
import { isPressed, type PressedKeys, writesIntoFields } from './keys.ts';

type Where = { readonly isInField: boolean; readonly isInDialog: boolean };

/** The command whose keys are pressed, and which of its keys; null when the keys mean nothing there. */
export function commandOf(
  event: PressedKeys,
  { isInField, isInDialog }: Where,
  isMeant: (name: CommandName) => boolean,
): { readonly name: CommandName; readonly which: number } | null {
  for (const name of COMMAND_NAMES) {
    const { keys = [], alsoKeys = [], notInFields, inDialogs } = commandEntry(name);
    const pressed = [...keys, ...alsoKeys].find((each) => isPressed(each, event));
    if (pressed === undefined || !isMeant(name)) continue;
    if (isInField && (notInFields || writesIntoFields(pressed))) continue;
    if (isInDialog && !inDialogs) continue;
    return { name, which: Math.max(keys.indexOf(pressed), alsoKeys.indexOf(pressed)) };
  }
  return null;
}

/**
 * The one listener for the keys of the window. Keys belong to an input method first while it composes (Telex, VNI), then to the
 * element that handled them. Answers a function that stops listening.
 */
export function listenToKeys(): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    // 229: the key went to an input method, which some drivers tell only so.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    const where = { isInField: isField(event.target), isInDialog: document.querySelector('[aria-modal]') !== null };
    const found = commandOf(event, where, isBound);
    if (found === null) return;
    event.preventDefault();
    if (!event.repeat || commandEntry(found.name).isRepeated) runCommand(found.name, found.which);
  }
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

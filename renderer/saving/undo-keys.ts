export type UndoDirection = 'undo' | 'redo';

/** What undoes in the open inspection; null on screens without one. */
let target: ((direction: UndoDirection) => void) | null = null;

const TEXT =
  'textarea, [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=button], [type=range])';

/** Hears Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z for as long as an inspection is open; answers a function that stops it. */
export function hearUndoKeys(undo: (direction: UndoDirection) => void): () => void {
  target = undo;
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = directionOf(event);
    if (direction === null || keepsOwnUndo(document.activeElement)) return;
    event.preventDefault();
    undo(direction);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
    if (target === undo) target = null;
  };
}

/** The same from a message that offers it. */
export function undoInInspection(direction: UndoDirection): void {
  target?.(direction);
}

/** The same from the application's menu. */
export function undoFromMenu(direction: UndoDirection): void {
  if (target === null || keepsOwnUndo(document.activeElement)) document.execCommand(direction);
  else target(direction);
}

/** An input method at work has the keys to itself. */
function directionOf(event: KeyboardEvent): UndoDirection | null {
  if (event.isComposing || event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/**
 * The one rule: fields of the inspection have a place and are undone step by step; all other text (search boxes, dialogs, a
 * date half typed) keeps the undo that every field has. See docs/decisions.
 */
function keepsOwnUndo(element: Element | null): boolean {
  if (element === null) return false;
  const dialog = element.closest('[role="dialog"]');
  if (dialog !== null && !dialog.matches('[data-undo]')) return true;
  if (!element.matches(TEXT)) return false;
  return element.matches('[data-own-undo]') || element.closest('[data-place]') === null;
}

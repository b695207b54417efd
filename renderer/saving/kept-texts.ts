/**
 * Text that cannot be saved yet (a date half typed, an entity refused) is kept in the window's own storage under a key,
 * so that a crash or a restart does not lose it.
 */
const PREFIX = 'ket-luan.kept.';
const listeners = new Set<() => void>();

export function kept(key: string): string | null {
  return window.localStorage.getItem(PREFIX + key);
}

export function keep(key: string, text: string): void {
  try {
    window.localStorage.setItem(PREFIX + key, text);
  } catch {
    // The storage is full: the text is still in the field, and the save state says that it is not saved.
  }
  tell();
}

export function forget(key: string): void {
  if (kept(key) === null) return;
  window.localStorage.removeItem(PREFIX + key);
  tell();
}

/** How many fields under a scope hold text that is not saved. */
export function keptCount(scope: string): number {
  return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX + scope)).length;
}

export function onKeptChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

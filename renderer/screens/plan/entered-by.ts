const KEY = 'ket-luan.entered-by';

/** The name under entries of the follow-up, as it was typed the last time on this computer; '' before the first. */
export function rememberedName(): string {
  return window.localStorage.getItem(KEY) ?? '';
}

export function rememberName(name: string): void {
  if (name.trim() !== '') window.localStorage.setItem(KEY, name.trim());
}

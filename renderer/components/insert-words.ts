/**
 * Puts words in at the cursor of a field, as if they had been typed: so that Ctrl+Z takes them out again, which setting the
 * value would not allow. Chromium keeps `execCommand` for this; there is nothing in its place.
 */
export function insertWords(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.focus();
  const at = field.selectionStart ?? field.value.length;
  const before = field.value.slice(0, at);
  document.execCommand('insertText', false, before === '' || /[\s(«“"-]$/.test(before) ? words : ` ${words}`);
}

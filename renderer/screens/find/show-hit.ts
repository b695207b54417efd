import type { TextHit } from '../../../electron/contract/channels.ts';

/** Marks the words in the field that the cursor is being put into; its screen may still have to be drawn. */
export function markInField(hit: Pick<TextHit, 'language' | 'start' | 'found'>, frames = 60): void {
  const { language, start, found } = hit;
  const field = document.activeElement;
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (isField && field.lang === language && field.value.startsWith(found, start)) {
    field.setSelectionRange(start, start + found.length);
  } else if (frames > 0) requestAnimationFrame(() => markInField(hit, frames - 1));
}

/** A place where a narrative can be cut: at the cursor, or behind a paragraph. */
export type Cut = { readonly at: number; readonly name: 'end' | 'cursor' | 'paragraph'; readonly number: number };

/** Where a text can be cut in two, the whole text first. */
export function cutsOf(text: string, cursor: number | null): readonly Cut[] {
  const cuts: Cut[] = [{ at: text.length, name: 'end', number: 0 }];
  if (cursor !== null && text.slice(0, cursor).trim() !== '' && text.slice(cursor).trim() !== '')
    cuts.push({ at: cursor, name: 'cursor', number: 0 });
  let number = 0;
  for (const { index } of text.matchAll(/\s*\n\s*/g)) {
    number += 1;
    if (text.slice(0, index).trim() !== '' && text.slice(index).trim() !== '')
      cuts.push({ at: index, name: 'paragraph', number });
  }
  return cuts;
}

/** The words on both sides of a cut: «…trong đó có 548 | Ngoài ra…». */
export function aroundCut(text: string, at: number): string {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimStart();
  const [head, tail] = [after.slice(0, 32), before.slice(-32)];
  return `${before.length > tail.length ? '…' : ''}${tail} | ${head}${after.length > head.length ? '…' : ''}`.replace(
    /\n/g,
    ' ',
  );
}

/** Where the cursor stands in a field of the editor, or stood when it was left. */
export function cursorIn(place: string): number | null {
  const field = document.querySelector(`textarea[data-place="${place}"]`);
  return field instanceof HTMLTextAreaElement && field.selectionStart > 0 ? field.selectionStart : null;
}

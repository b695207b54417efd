import type { PairBlock, TextBlock } from '../../../electron/documents/model/block.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { type PdfPage, wordsOf } from '../../readers/pdf-reader.ts';

type Word = PdfPage['words'][number];
type Point = { readonly page: PdfPage; readonly y: number };
type Band = { readonly from: Point; readonly to: Point };

/** Enough words to know a paragraph by its first and by its last ones. */
const FIRST = 4;
const LAST = 16;

/**
 * Whether a word of a document side by side stands in a table or chart, which go over both columns: below the lines of the pair
 * above and above those of the pair below.
 */
export function fullWidth(
  document: OfficialDocument,
  pages: readonly PdfPage[],
): (page: PdfPage, word: Word) => boolean {
  const shown = pages.flatMap((page) => page.words.map((word) => ({ page, word })));
  const found = (wanted: readonly string[]) => {
    const start = shown.findIndex((_, at) => wanted.every((each, index) => shown[at + index]?.word.text === each));
    if (start < 0) throw new Error(`no paragraph «${wanted.join(' ')}»`);
    return shown.slice(start, start + wanted.length);
  };
  const bands = document.body.flatMap((block, place): readonly Band[] => {
    if (block.type === 'pair') return [];
    const above = document.body.slice(0, place).findLast(isPair);
    const below = document.body.slice(place).find(isPair);
    const [last, next] = [above?.original.at(-1), below?.original[0]];
    if (last === undefined || next === undefined) throw new Error(`${block.id} stands in no text`);
    const lines = found(wordsOf(textOf(last)).slice(-LAST));
    const [first] = found(wordsOf(textOf(next)).slice(0, FIRST));
    const end = lines.at(-1);
    if (end === undefined || first === undefined) return [];
    return [{ from: { page: end.page, y: end.word.bottom }, to: { page: first.page, y: first.word.top } }];
  });
  const isBelow = (one: Point, other: Point) => {
    const [a, b] = [pages.indexOf(one.page), pages.indexOf(other.page)];
    return a > b || (a === b && one.y > other.y);
  };
  return (page, word) =>
    bands.some(({ from, to }) => isBelow({ page, y: word.bottom }, from) && isBelow(to, { page, y: word.top }));
}

function isPair(block: OfficialDocument['body'][number]): block is PairBlock {
  return block.type === 'pair';
}

function textOf(block: TextBlock): string {
  const label = block.type === 'paragraph' ? '' : (block.numbering?.label ?? '');
  return `${label} ${plainText(block.inlines)}`;
}

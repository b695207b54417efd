import { text } from '../../model/inline.ts';
import { mm, mmToPt } from '../../model/length.ts';
import { textWidth } from '../../model/page.ts';
import { measureParagraph } from '../measure/paragraph.ts';
import { node } from '../measure/structure.ts';
import type { WordBook } from '../measure/word-book.ts';
import type { PlacedPage, PlacedText } from './placed-page.ts';

/** Top of the page number: in the middle of the top margin. */
const NUMBER_TOP = mm(10);

/** Numbers a section from 1, centred in the top margin, not shown on its first page (Decree 30/2020, Annex I, I.7). */
export function numberPages(pages: readonly PlacedPage[], book: WordBook): readonly PlacedPage[] {
  return pages.map((each, index) =>
    index === 0 ? each : { ...each, items: [pageNumber(each, index + 1, book), ...each.items] },
  );
}

function pageNumber({ page }: PlacedPage, number: number, book: WordBook): PlacedText {
  const width = mmToPt(textWidth(page));
  const source = {
    inlines: [text(String(number))],
    style: 'page-number',
    width,
    node: node('P', null),
    where: '',
  } as const;
  const paragraph = measureParagraph(book, source);
  return { type: 'text', paragraph, from: 0, to: 1, x: mmToPt(page.left), y: mmToPt(NUMBER_TOP), node: null };
}

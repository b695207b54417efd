import { describe, expect, test } from 'vitest';
import { plainText } from '../../../electron/documents/model/inline.ts';
import { type PdfPage, type ReadPdf, wordsOf } from '../../readers/pdf-reader.ts';
import type { Draft } from './drafts.ts';
import type { WrittenDraft } from './written-drafts.ts';

/** Both files of a draft as laid out: the PDF as written, the .docx by LibreOffice. */
export const LAYOUTS: readonly { readonly file: string; readonly laidOut: (written: WrittenDraft) => ReadPdf }[] = [
  { file: 'pdf', laidOut: ({ pdf }) => pdf },
  { file: 'docx', laidOut: ({ libreOffice }) => libreOffice },
];

/** Millimetres by which letters may reach over an edge of Decree 30/2020, Annex I, I: margins 20–25, 20–25, 30–35, 15–20 mm. */
export const EDGE = 0.5;
/**
 * Millimetres by which poppler draws the box of a line below the font's descent: 0.35 em for the 0.216 em of Liberation Serif, at
 * 14 pt, and a hair. A line that ends on the edge itself reaches so far over it.
 */
const BELOW_DESCENT = (0.35 - 0.216) * 14 * (25.4 / 72) + 0.03;

export type Placed = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export function middle({ left, right }: Pick<Placed, 'left' | 'right'>): number {
  return (left + right) / 2;
}

/** Page numbers stand above the text, alone. */
function numberOn(page: PdfPage): string | null {
  const above = page.lines.filter((each) => each.bottom < 19.5);
  return above.length === 0 ? null : above.map((each) => each.text).join(' ');
}

function isLandscape({ width, height }: PdfPage): boolean {
  return width > height;
}

/** The words below the tables of the appendices. */
function notesOf({ document }: Draft): ReadonlySet<string> {
  const body = document.appendices.flatMap((each) => each.body);
  const blocks = body.flatMap((each) => (each.type === 'pair' ? [...each.original, ...each.translation] : [each]));
  return new Set(blocks.flatMap((each) => (each.type === 'paragraph' ? wordsOf(plainText(each.inlines)) : [])));
}

/** Below its number the page says nothing but these words. */
function isOfWords(page: PdfPage, words: ReadonlySet<string>): boolean {
  return page.words.filter((each) => each.bottom >= 19.5).every((each) => words.has(each.text));
}

/** Tests that hold for the pages of any draft, in both files: paper, margins, page numbers, headers of tables. */
export function holdPages(drafts: readonly Draft[], written: (draft: Draft) => WrittenDraft): void {
  describe.each(LAYOUTS)('the $file', ({ laidOut }) => {
    const pagesOf = (draft: Draft) => laidOut(written(draft)).pages;
    test.each(drafts)('of $name is A4 with all text between the margins', (draft) => {
      for (const page of pagesOf(draft)) {
        const [width, height] = isLandscape(page) ? [297, 210] : [210, 297];
        expect(page.width).toBeCloseTo(width, 0);
        expect(page.height).toBeCloseTo(height, 0);
        for (const line of page.lines.filter((each) => each.bottom >= 19.5)) {
          expect(line.left, line.text).toBeGreaterThan(30 - EDGE);
          expect(line.right, line.text).toBeLessThan(width - 15 + EDGE);
          expect(line.top, line.text).toBeGreaterThan(20 - EDGE);
          expect(line.bottom, line.text).toBeLessThan(height - 20 + BELOW_DESCENT);
        }
      }
    });

    test.each(drafts)(
      'of $name has its number centred in the top margin from page 2, the appendix its own',
      (draft) => {
        const pages = pagesOf(draft);
        const appendix = pages.findIndex(isLandscape);
        expect(appendix >= 0).toBe(draft.document.appendices.length > 0);
        const expected = pages.map((_, index) => {
          const place = appendix >= 0 && index >= appendix ? index - appendix : index;
          return place === 0 ? null : `${place + 1}`;
        });
        expect(pages.map(numberOn)).toEqual(expected);
        for (const page of pages.filter((each) => numberOn(each) !== null)) {
          const number = page.lines.find((each) => each.bottom < 19.5);
          expect(number && middle(number)).toBeCloseTo((30 + page.width - 15) / 2, 0);
        }
        if (appendix >= 0) expect(pages.slice(appendix).every(isLandscape)).toBe(true);
      },
    );

    test.each(drafts)('of $name repeats the header of the table on every page it stands on, once', (draft) => {
      const first = draft.language === 'en' ? 'No.' : 'TT';
      const notes = notesOf(draft);
      for (const page of pagesOf(draft).filter((each) => isLandscape(each) && !isOfWords(each, notes))) {
        const cells = page.words.filter((each) => each.text === first && each.left < 45);
        expect(cells).toHaveLength(1);
      }
    });
  });

  test.each(drafts)('no page of the pdf of $name ends with a heading', (draft) => {
    const body = [draft.document, ...draft.document.appendices].flatMap((each) => each.body);
    const blocks = body.flatMap((each) => (each.type === 'pair' ? [...each.original, ...each.translation] : [each]));
    const headings = blocks.flatMap((each) =>
      each.type === 'heading' ? [`${each.numbering?.label ?? ''} ${plainText(each.inlines)}`.trim()] : [],
    );
    // A table of an appendix repeats the words of headings.
    const pages = written(draft).pdf.pages.filter((each) => !isLandscape(each));
    const texts = pages.map(({ lines }) =>
      lines.toSorted((one, other) => one.bottom - other.bottom).map(({ text }) => text.replace(/\s+/g, ' ')),
    );
    for (const lines of texts) {
      // Columns side by side mix their lines; elsewhere the whole heading must stand there, since a cell may end with its words.
      const end = draft.language === 'both' ? (lines.at(-1) ?? '') : lines.join(' ');
      const atEnd = (heading: string) =>
        draft.language === 'both' ? end.length > 3 && heading.endsWith(end) : end.endsWith(heading);
      expect(headings.filter(atEnd)).toEqual([]);
    }
    if (draft.language !== 'both')
      expect(headings.filter((each) => !texts.flat().join(' ').includes(each))).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });
}

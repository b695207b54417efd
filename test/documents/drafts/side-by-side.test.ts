import { describe, expect, test } from 'vitest';
import { PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { wordsOf } from '../../readers/pdf-reader.ts';
import { documentText } from '../sample-documents.ts';
import { type Draft, HARD_SIDE_DRAFTS, SIDE_DRAFTS } from './drafts.ts';
import { fullWidth } from './full-width.ts';
import { holdFiles } from './hold-files.ts';
import { holdPages, LAYOUTS } from './hold-pages.ts';
import { missingWords, wordsOfPdf } from './page-words.ts';
import { writtenDrafts } from './written-drafts.ts';

const DRAFTS: readonly Draft[] = [...SIDE_DRAFTS, ...HARD_SIDE_DRAFTS];
const written = writtenDrafts(DRAFTS);

test('the three cases have thirty-nine documents side by side', () => expect(SIDE_DRAFTS).toHaveLength(39));

holdFiles(DRAFTS, written);
holdPages(DRAFTS, written);

describe.each(DRAFTS)('$name', (draft) => {
  const words = wordsOf(documentText(draft.document).join(' '));

  // Where a pair goes on over the page, the eye reads on in the other column first.
  test('says the same words in PDF to the eye', () => {
    expect(wordsOfPdf(written(draft).pdfPath, draft.document).toSorted()).toEqual(words.toSorted());
  });

  test('is opened by LibreOffice with all its words', () => {
    const shown = written(draft).libreOffice.pages.flatMap((page) => page.words.map((each) => each.text));
    // Inside a word a line may end only after a hyphen, a slash, a dash or a blank.
    expect(missingWords(words, shown).filter((each) => !/[-/–…]/.test(each))).toEqual([]);
  });
});

/** Letters that are in no English word. */
const VIETNAMESE = /[đăơư\u1EA0-\u1EF9]/i;
const MIDDLE = (PORTRAIT_A4.left + PORTRAIT_A4.width - PORTRAIT_A4.right) / 2;

describe.each(LAYOUTS)('the $file', ({ laidOut }) => {
  test.each(DRAFTS)('of $name has Vietnamese left and nothing across the middle', (draft) => {
    const portrait = laidOut(written(draft)).pages.filter((each) => each.width < each.height);
    const closing = portrait.findIndex((page) => page.words.some((each) => each.text === 'nhận:'));
    // Header and closing of the original are over the full width.
    const isFull = fullWidth(draft.document, portrait);
    const inColumns = (page: (typeof portrait)[number]) =>
      page.words.filter((each) => each.bottom >= 19.5 && !isFull(page, each));
    for (const word of portrait.slice(1, closing).flatMap(inColumns)) {
      expect(word.left < MIDDLE - 2 && word.right > MIDDLE + 2, word.text).toBe(false);
      if (VIETNAMESE.test(word.text)) expect(word.right, word.text).toBeLessThan(MIDDLE);
    }
    // A short list closes on its first page.
    expect(closing).toBeGreaterThanOrEqual(0);
  });
});

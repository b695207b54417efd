import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../readers/pdf-reader.ts';
import { documentText } from '../sample-documents.ts';
import { type Draft, isCutUp } from './drafts.ts';
import { holdFiles } from './hold-files.ts';
import { missingWords, wordsOfPdf } from './page-words.ts';
import { writtenDrafts } from './written-drafts.ts';

/** Word and PDF of each draft, as files and as LibreOffice and poppler show them; test files call it, each with its part. */
export function holdDrafts(drafts: readonly Draft[]): void {
  const written = writtenDrafts(drafts);
  holdFiles(drafts, written);

  describe.each(drafts.filter((each) => !isCutUp(each)))('$name', (draft) => {
    const words = wordsOf(documentText(draft.document).join(' '));

    test('says the same words in the same order in PDF to the eye', () => {
      expect(wordsOfPdf(written(draft).pdfPath, draft.document)).toEqual(words);
    });

    test('is opened by LibreOffice with all its words', () => {
      const shown = written(draft).libreOffice.pages.flatMap((page) => page.words.map((each) => each.text));
      // Inside a word a line may end only after a hyphen, a slash, a dash or a blank.
      expect(missingWords(words, shown).filter((each) => !/[-/–…]/.test(each))).toEqual([]);
    });
  });

  describe.each(drafts.filter(isCutUp))('$name', (draft) => {
    const letters = [...documentText(draft.document).join('').replace(/\s/gu, '')];

    test('loses no letter in PDF', () => {
      expect([...wordsOfPdf(written(draft).pdfPath, draft.document).join('')].sort()).toEqual([...letters].sort());
    });

    test('is opened by LibreOffice with all its letters', () => {
      const shown = written(draft).libreOffice.pages.flatMap((page) => page.words.flatMap((each) => [...each.text]));
      expect(missingWords(letters, shown)).toEqual([]);
    });
  });
}

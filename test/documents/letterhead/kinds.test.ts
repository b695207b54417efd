import { describe, expect, it } from 'vitest';
import { docxText, readDocx } from '../../readers/docx-reader.ts';
import { reportOf } from '../check/files.ts';
import { SAMPLE_DRAFTS } from '../drafts/drafts.ts';
import { documentText } from '../sample-documents.ts';
import { filled } from './filled.ts';
import { letterhead, STYLES, USUAL } from './letterheads.ts';

/** Nothing in it goes against the decree, and its margins are not ours: tables must be made to fit. */
const CLEAN = letterhead({
  ...USUAL,
  styles: STYLES.replace('<w:color w:val="1F3864"/>', ''),
});

describe('every document of the sample cases', () => {
  it.each(SAMPLE_DRAFTS)('$name says the same and keeps to the decree', async ({ document }) => {
    const { bytes } = await filled(document, CLEAN);
    expect(docxText(readDocx(bytes))).toEqual(documentText(document));
    expect((await reportOf(bytes, 'docx')).findings.map((each) => `${each.rule}: ${each.place.words}`)).toEqual([]);
  });
});

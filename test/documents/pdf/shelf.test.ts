import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { rawWords, readPdf, run, wordsOf } from '../../readers/pdf-reader.ts';
import { readSpoken } from '../../readers/pdf-spoken.ts';
import { elementsOf, type PdfElement, readStructure, spokenText } from '../../readers/pdf-structure.ts';
import { documentText, SHELF } from '../sample-documents.ts';
import { pdfFolder } from './written-pdf.ts';

const write = pdfFolder();

describe.each(SHELF)('$name', ({ document }) => {
  let path = '';
  beforeAll(async () => {
    path = await write(document);
  });

  test('is a sound PDF 1.7 file', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    expect(readPdf(path).info['PDF version']).toBe('1.7');
  });

  test('has every font embedded with a Unicode map', () => {
    const { fonts } = readPdf(path);
    expect(fonts.length).toBeGreaterThan(0);
    for (const each of fonts) expect(each).toMatchObject({ embedded: true, subset: true, unicode: true });
  });

  test('says the words of the document in order to a reader of the text', () => {
    const expected = wordsOf(documentText(document).join(' '));
    const found = rawWords(path).flatMap((page, index) => withoutFurniture(page, document, index === 0));
    // A pair that goes over the page is left and right of one page, then left and right of the next.
    if (document.translation === undefined) expect(found).toEqual(expected);
    else expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('says the words of the document in order to a screen reader', async () => {
    const spoken = spokenText(await readSpoken(path));
    expect(withoutContact(wordsOf(spoken.join(' ')), document)).toEqual(wordsOf(documentText(document).join(' ')));
  });

  test('has its properties and language', () => {
    const { info } = readPdf(path);
    const { title, subject, author, createdOn } = document.properties;
    expect(info.Title).toBe(title);
    expect(info.Subject ?? '').toBe(subject);
    expect(info.Author ?? '').toBe(author);
    expect(info.CreationDate).toContain(String(new Date(createdOn).getUTCFullYear()));
    expect(info.Tagged).toBe('yes');
    const catalog = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
    expect(catalog).toContain(document.language === 'vi' ? '/Lang (vi-VN)' : '/Lang (en-GB)');
    expect(catalog).toContain('/DisplayDocTitle true');
  });
});

// Two readers of their own; poppler draws the whole page again for each element.
test.each(SHELF.filter(({ document }) => document.appendices.length === 0 && document.body.length < 25))(
  'poppler reads the structure of $name as qpdf and pdf.js do',
  async ({ document }) => {
    const path = await write(document);
    const words = (element: PdfElement) => wordsOf(spokenText(element).join(' '));
    const tags = (element: PdfElement) => elementsOf(element).map(({ tag }) => tag);
    const [poppler, spoken] = [readStructure(path), await readSpoken(path)];
    expect(words(poppler)).toEqual(words(spoken));
    expect(tags(poppler)).toEqual(tags(spoken));
  },
);

/** A page without its number and, where it goes on with a table, without the repeated header row. */
function withoutFurniture(page: readonly string[], document: OfficialDocument, isFirst: boolean): readonly string[] {
  if (isFirst) return withoutContact(page, document);
  if (!/^\d+$/.test(page[0] ?? '')) return page;
  const words = page.slice(1);
  const tables = [document, ...document.appendices].flatMap((each) =>
    each.body.filter((block) => block.type === 'table'),
  );
  for (const { columns } of tables) {
    const header = wordsOf(
      columns.flatMap((each) => [each.header, each.translatedHeader ?? []].map(plainText)).join(' '),
    );
    if (header.every((word, index) => words[index] === word)) return words.slice(header.length);
  }
  return words;
}

/** Text without the contact lines, which are said once, after the text of page 1. */
function withoutContact(words: readonly string[], { contact = [] }: OfficialDocument): readonly string[] {
  const lines = wordsOf(contact.map(plainText).join(' '));
  if (lines.length === 0) return words;
  const start = words.findIndex((_, index) => lines.every((each, place) => words[index + place] === each));
  expect(start).toBeGreaterThan(0);
  return [...words.slice(0, start), ...words.slice(start + lines.length)];
}

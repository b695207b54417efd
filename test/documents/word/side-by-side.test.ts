import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PairBlock } from '../../../electron/documents/model/block.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { type ReadDocx, readDocx } from '../../readers/docx-reader.ts';
import { SHELF } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';
import { sideBySide, sideBySideItems, sideBySideLong, sideBySideTables } from '../samples/side-by-side.ts';

const SIDES = SHELF.filter((each) => each.document.translation !== undefined);
const NOT_EMPTY = (each: string) => each !== '';

async function written(document: OfficialDocument): Promise<ReadDocx> {
  return readDocx(await writeWord(document));
}

async function part(document: OfficialDocument, name: string): Promise<string> {
  return strFromU8(unzipSync(await writeWord(document))[name] ?? new Uint8Array());
}

/** Tables of two columns of one width. */
function sideTables({ tables }: ReadDocx) {
  return tables.filter(({ columnWidthsMm: [left, right, ...others] }) => left === right && others.length === 0);
}

describe('pairs', () => {
  it('are rows of a real table without borders, the original on the left', async () => {
    const [table] = sideTables(await written(sideBySide));
    expect(table).toMatchObject({ layout: 'fixed', borders: {} });
    expect(table?.columnWidthsMm[0]).toBeCloseTo(82.5, 1);
    const rows = table?.rows.map((row) => row.cells.map((cell) => cell.filter(NOT_EMPTY).join(' ')));
    expect(rows?.[0]?.[0]).toBe('');
    expect(rows?.[0]?.[1]).toMatch(/^REFERENCE TRANSLATION .* CITY INSPECTORATE No\.: ……\/KL-TTTP Vĩnh Hưng, …… 2024$/);
    expect(rows?.[1]).toEqual(['KẾT LUẬN THANH TRA', 'INSPECTION CONCLUSION']);
    expect(rows?.[3]).toEqual(['Kính gửi:', 'To:']);
    expect(rows?.[7]).toEqual([
      'Căn cứ Luật Thanh tra ngày 14 tháng 11 năm 2022;',
      'Pursuant to the Law on Inspection of 14 November 2022;',
    ]);
  });

  it('leave the header over the full width as it is without a translation', async () => {
    const header = async (document: OfficialDocument) =>
      /^.*?<\/w:tbl>/s.exec(await part(document, 'word/document.xml'))?.[0];
    expect(await header(sideBySide)).toBe(await header(conclusion));
  });

  it('are broken over the page only where they are long', async () => {
    const [table] = sideTables(await written(sideBySideLong));
    const rows = table?.rows.filter((row) => row.cells.some((cell) => cell.join('').length > 200)) ?? [];
    expect(rows.length).toBeGreaterThan(4);
    expect(new Set(rows.map((each) => each.cantSplit))).toEqual(new Set([false]));
    const short = table?.rows.filter((row) => row.cells.every((cell) => cell.join('').length < 100)) ?? [];
    expect(new Set(short.map((each) => each.cantSplit))).toEqual(new Set([true]));
  });

  it('keep a heading with what follows on both sides', async () => {
    const { paragraphs } = await written(sideBySideItems);
    const headings = paragraphs.filter((each) => /^(?:Original|Translated)Heading/.test(each.styleId));
    expect(headings).toHaveLength(14);
    expect(new Set(headings.map((each) => each.keepWithNext))).toEqual(new Set([true]));
  });

  it('go with the signature, at least the last of them', async () => {
    for (const { document } of SIDES) {
      const { paragraphs } = await written(document);
      const recipients = paragraphs.findIndex((each) => each.styleId === 'RecipientsHeading');
      const last = paragraphs
        .slice(0, recipients)
        .filter((each) => each.text !== '')
        .slice(-2);
      expect(last.map((each) => each.keepWithNext)).toEqual([true, true]);
      const closing = paragraphs.slice(recipients).findIndex((each) => each.styleId === 'TranslatedTranslationNotice');
      const kept = paragraphs.slice(recipients, recipients + closing).map((each) => each.keepWithNext);
      expect(new Set(kept)).toEqual(new Set([true]));
    }
  });

  it('never touch another table: Word would join them', async () => {
    for (const { document } of SIDES) {
      expect(await part(document, 'word/document.xml')).not.toMatch(/<\/w:tbl><w:tbl>/);
    }
  });
});

describe('numbering', () => {
  it('is Word’s own in both columns, each counting for itself', async () => {
    const { paragraphs } = await written(sideBySideItems);
    const labels = (style: RegExp) =>
      paragraphs.filter((each) => each.numbered && style.test(each.styleId)).map((each) => each.text.split(' ')[0]);
    const expected = ['I.', '1.', '1.1.', '1.2.', '-', '-', '2.', '2.1.', '1.', '2.', 'II.', '1.', '2.'];
    expect(labels(/^Original/)).toEqual(expected);
    expect(labels(/^Translated/)).toEqual(expected);
  });

  it('indents the first line as far as the style of the column', async () => {
    const numbering = await part(sideBySideItems, 'word/numbering.xml');
    const used = [...numbering.matchAll(/<w:num w:numId="\d+"><w:abstractNumId w:val="(\d+)"\/>/g)].map(
      (each) => each[1],
    );
    expect(used.length).toBeGreaterThan(6);
    for (const id of used) {
      const definition = new RegExp(`<w:abstractNum w:abstractNumId="${id}">.*?</w:abstractNum>`).exec(numbering)?.[0];
      expect(new Set(definition?.match(/w:firstLine="\d+"/g))).toEqual(new Set(['w:firstLine="567"']));
    }
  });
});

describe('language', () => {
  it('of every paragraph is that of its side', async () => {
    for (const { document } of SIDES) {
      const { paragraphs, styles } = await written(document);
      const language = (text: string) =>
        styles.byId.get(paragraphs.find((each) => each.text === text)?.styleId ?? '')?.language;
      const pairs = document.body.filter((each): each is PairBlock => each.type === 'pair');
      expect(pairs.length).toBeGreaterThan(0);
      for (const each of paragraphs.filter(
        ({ text }) => /\b(?:the|of)\b/i.test(text) && !/Kết luận|NHÂN DÂN/.test(text),
      )) {
        expect(each.styleId === 'TableCell' || language(each.text) === 'en-GB', each.text).toBe(true);
      }
      expect(paragraphs.some((each) => each.styleId.startsWith('Original') && language(each.text) === undefined)).toBe(
        true,
      );
    }
  });

  it('of words inside a cell in both languages stands at the words', async () => {
    const xml = await part(sideBySideTables, 'word/document.xml');
    const run = (words: string) => new RegExp(`<w:r>(?:<w:rPr>([^t]*?)</w:rPr>)?<w:t[^>]*>${words}`).exec(xml)?.[1];
    expect(run('Display all amended')).toBe('<w:i/><w:iCs/><w:lang w:val="en-GB"/>');
    expect(run('Niêm yết đầy đủ')).toBeUndefined();
  });
});

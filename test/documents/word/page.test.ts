import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import { pt } from '../../../electron/documents/model/length.ts';
import { HEADER_COLUMNS } from '../../../electron/documents/model/page.ts';
import { SIGNATURE_SPACE } from '../../../electron/documents/model/styles.ts';
import { textWidthOf } from '../../../electron/documents/word/text-width.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { type ReadDocx, readDocx } from '../../readers/docx-reader.ts';
import { SHELF } from '../sample-documents.ts';
import { minimalDocument } from '../samples/minimal.ts';

const docx = new Map<string, ReadDocx>();
beforeAll(async () => {
  for (const { name, document } of SHELF) docx.set(name, readDocx(await writeWord(document)));
});

function read(name: string): ReadDocx {
  const found = docx.get(name);
  if (found === undefined) throw new Error(`No document ${name}`);
  return found;
}

describe('page', () => {
  it.each(SHELF)('$name has the sheet and margins of Decree 30', ({ name }) => {
    for (const { marginsMm, pageWidthMm, pageHeightMm, orientation } of read(name).sections) {
      const sheet = orientation === 'portrait' ? [210, 297] : [297, 210];
      expect(pageWidthMm).toBeCloseTo(sheet[0] ?? 0, 1);
      expect(pageHeightMm).toBeCloseTo(sheet[1] ?? 0, 1);
      expect(marginsMm.top).toBeCloseTo(20, 1);
      expect(marginsMm.bottom).toBeCloseTo(20, 1);
      expect(marginsMm.left).toBeCloseTo(30, 1);
      expect(marginsMm.right).toBeCloseTo(15, 1);
    }
  });

  it('numbers each section from 1 in the top margin and hides the first number', () => {
    const { sections, headers } = read('plan');
    expect(sections.map((each) => each.orientation)).toEqual(['portrait', 'landscape', 'portrait']);
    for (const each of sections) {
      expect(each).toMatchObject({ titlePage: true, pageNumberStart: 1, headerTypes: ['default'] });
      expect(each.marginsMm.header).toBeCloseTo(10, 1);
    }
    expect(headers).toHaveLength(1);
    expect(headers[0]).toMatchObject({ fields: ['PAGE'], text: '', styleId: 'OfficialPageNumber' });
  });

  it('has one section without appendices', () => {
    expect(read('conclusion').sections).toHaveLength(1);
  });
});

describe('header', () => {
  it('places agencies and national title in two columns of fixed width', () => {
    const table = read('conclusion').tables[0];
    expect(table).toMatchObject({ layout: 'fixed', borders: {} });
    expect(table?.columnWidthsMm[0]).toBeCloseTo(165 - HEADER_COLUMNS.right, 1);
    expect(table?.columnWidthsMm[1]).toBeCloseTo(HEADER_COLUMNS.right, 1);
    expect(table?.rows.map((row) => row.cells.map((cell) => cell.filter((each) => each !== '')))).toEqual([
      [
        ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ VĨNH HƯNG', 'THANH TRA THÀNH PHỐ'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số: ……/KL-TTTP'], ['Vĩnh Hưng, ngày …… tháng …… năm 2024']],
    ]);
  });

  it('draws a rule as long as the motto, and of two fifths of agency and subject', () => {
    const { paragraphs } = read('conclusion');
    const lengths = paragraphs
      .filter((each) => each.borderTop)
      .map(({ indentMm }) => (indentMm?.left ?? 0) + (indentMm?.right ?? 0));
    const agency = textWidthOf('THANH TRA THÀNH PHỐ', pt(13), true);
    const motto = textWidthOf('Độc lập - Tự do - Hạnh phúc', pt(14), true);
    expect(lengths).toHaveLength(3);
    expect(66 - (lengths[0] ?? 0)).toBeCloseTo(agency * 0.4, 1);
    expect(99 - (lengths[1] ?? 0)).toBeCloseTo(motto, 1);
    // The subject takes three even lines; the longest of them fills at least nine tenths of the page.
    expect(165 - (lengths[2] ?? 0)).toBeGreaterThan(165 * 0.3);
    expect(165 - (lengths[2] ?? 0)).toBeLessThan(165 * 0.4);
    for (const each of paragraphs.filter((it) => it.borderTop)) expect(each.indentMm?.left).toBe(each.indentMm?.right);
  });

  it('puts one addressee on the line of the label and several under its colon', () => {
    const one = read('plan').paragraphs.find((each) => each.styleId === 'Addressee');
    expect(one?.text).toBe('Kính gửi: Thanh tra tỉnh Tây Đăk.');
    const several = read('conclusion').paragraphs.filter((each) => each.styleId === 'Addressee');
    expect(several.map((each) => each.text.slice(0, 11))).toEqual([
      'Kính gửi:',
      '- Chủ tịch ',
      '- Chủ tịch ',
      '- Giám đốc ',
    ]);
    const dash = textWidthOf('- ', pt(14), false);
    const colon = (several[0]?.indentMm?.left ?? 0) + textWidthOf('Kính gửi', pt(14), false);
    expect((several[1]?.indentMm?.left ?? 0) - dash).toBeCloseTo(colon, 1);
  });
});

describe('table', () => {
  it('fills the text width with fixed columns, black borders and a repeated header row', () => {
    const table = read('plan').tables.find((each) => each.rows.some((row) => row.header));
    expect(table?.columnWidthsMm.reduce((sum, each) => sum + each, 0)).toBeCloseTo(252, 1);
    expect(table?.columnWidthsMm).toHaveLength(9);
    expect(table?.layout).toBe('fixed');
    expect(table?.description).toBe('Các tồn tại, hạn chế và biện pháp khắc phục');
    expect(new Set(Object.values(table?.borders ?? {}))).toEqual(new Set(['single']));
    expect(Object.keys(table?.borders ?? {})).toHaveLength(6);
    expect(table?.rows.map((each) => each.header)).toEqual([true, ...Array.from({ length: 44 }, () => false)]);
    expect(table?.rows.every((each) => each.cantSplit)).toBe(true);
    expect(table?.rows[1]?.cells).toEqual([['A. Công khai thủ tục hành chính']]);
  });

  it('keeps a group row with the row after it', () => {
    const group = read('plan').paragraphs.find((each) => each.text.startsWith('B. Tiếp nhận'));
    expect(group?.keepWithNext).toBe(true);
  });

  it('lets only a row taller than half a page break', async () => {
    const plan = SHELF.find((each) => each.name === 'plan')?.document;
    const appendix = plan?.appendices[0];
    const table = appendix?.body[0];
    if (plan === undefined || appendix === undefined || table?.type !== 'table')
      throw new Error('The plan has no table');
    const long = { type: 'cells' as const, cells: [[], [[{ type: 'text' as const, text: 'khắc phục '.repeat(150) }]]] };
    const body = [{ ...table, rows: [long, ...table.rows] }];
    const { tables } = readDocx(await writeWord({ ...plan, appendices: [{ ...appendix, body }] }));
    expect(
      tables
        .at(-1)
        ?.rows.slice(0, 4)
        .map((each) => each.cantSplit),
    ).toEqual([true, false, true, true]);
  });
});

describe('closing', () => {
  it('stays whole and with the last paragraph of the body', () => {
    const { paragraphs, tables } = read('conclusion');
    const recipients = paragraphs.findIndex((each) => each.styleId === 'RecipientsHeading');
    expect(paragraphs[recipients - 1]).toMatchObject({ keepWithNext: true, styleId: 'OfficialBody' });
    expect(paragraphs[recipients - 2]?.keepWithNext).toBe(false);
    expect(tables.at(-1)?.rows.map((each) => each.cantSplit)).toEqual([true]);
    expect(tables.at(-1)?.borders).toEqual({});
  });

  it.each([
    { name: 'short', last: 'Trên đây là kết luận thanh tra./.', kept: [false, true, true] },
    {
      name: 'long',
      last: `${'Yêu cầu Ủy ban nhân dân quận báo cáo kết quả. '.repeat(4)}./.`,
      kept: [false, false, true],
    },
  ])('takes the paragraph before a $name last one along as it must', async ({ last, kept }) => {
    const body = ['Một', 'Hai', last].map((value, index): Block => {
      return { type: 'paragraph', id: `p${index}`, style: 'body', inlines: [text(value)] };
    });
    const { paragraphs } = readDocx(await writeWord({ ...minimalDocument, body }));
    const recipients = paragraphs.findIndex((each) => each.styleId === 'RecipientsHeading');
    expect(paragraphs.slice(recipients - 3, recipients).map((each) => each.keepWithNext)).toEqual(kept);
  });

  it('leaves the height of a signature where somebody signs', () => {
    const space = (name: string) =>
      read(name).paragraphs.find((each) => each.styleId === 'SigningName')?.spaceBeforePt ?? 0;
    expect((space('conclusion') / 72) * 25.4).toBeCloseTo(SIGNATURE_SPACE, 1);
    expect(space('english')).toBeLessThan(12);
  });
});

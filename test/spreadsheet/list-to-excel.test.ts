import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ExcelList, ListCell } from '../../electron/spreadsheet/excel-list.ts';
import { listToExcel } from '../../electron/spreadsheet/list-to-excel.ts';

function aList(rows: readonly (readonly ListCell[])[], changes: Partial<ExcelList> = {}): ExcelList {
  const columns = [
    { heading: 'STT', width: 6 },
    { heading: 'Hạn', width: 12 },
    { heading: 'Nội dung', width: 40 },
  ];
  const head = {
    title: 'Theo dõi thời hạn',
    sheet: 'Theo dõi',
    notes: ['Lập ngày 24/12/2024.'],
    dayFormat: 'dd/mm/yyyy',
  };
  return { ...head, columns, rows, ...changes };
}

async function partsOf(list: ExcelList): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await listToExcel(list));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheetOf = async (list: ExcelList) => (await partsOf(list)).get('xl/worksheets/sheet1.xml') ?? '';

test('days are days, numbers numbers, texts texts', async () => {
  const bytes = await listToExcel(
    aList([
      [1, { day: '2025-02-24' }, 'Quá hạn'],
      [2, null, '12'],
    ]),
  );
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  const data = sheet?.data ?? [];
  expect(data.slice(0, 3)).toEqual([
    ['Theo dõi thời hạn', null, null],
    ['Lập ngày 24/12/2024.', null, null],
    ['STT', 'Hạn', 'Nội dung'],
  ]);
  expect(data[3]).toEqual([1, new Date('2025-02-24T00:00:00Z'), 'Quá hạn']);
  expect(data[4]).toEqual([2, null, '12']);
});

describe('no text becomes a formula', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', "'=1", '＝1'];

  test.each(texts)('%j', async (text) => {
    const parts = await partsOf(aList([[1, null, text]], { title: text, notes: [text] }));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<c r="C4" s="\d+" t="s">/);
    expect(sheet).toMatch(/<c r="A1" s="\d+" t="s">/);
  });
});

test('the headings stay in sight and on each page; a page is A4, lying', async () => {
  const parts = await partsOf(aList([[1, null, 'a']], { sheet: "A & 'B' $1 <x>" }));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toMatch(/<pane ySplit="3" xSplit="0" topLeftCell="A4"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
  expect(sheet).toContain('<autoFilter ref="A3:C4"/>');
  expect(parts.get('xl/workbook.xml')).toContain(`'A &amp; ''B'' $1 &lt;x>'!$3:$3</definedName>`);
});

test('a text of several lines has room', async () => {
  const sheet = await sheetOf(
    aList([
      [1, null, 'Chậm '.repeat(30)],
      [2, null, 'một dòng'],
    ]),
  );
  expect(sheet).toMatch(/<row r="4" ht="(6|7)\d(\.\d+)?" customHeight="1">/);
  expect(sheet).toMatch(/<row r="5">/);
});

test.each([
  ['constructor', 'constructor '],
  ['_x0041_', '_x0041_'],
  ['a\r\nb', 'a\nb'],
  ['x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
  ['a\u0007b', 'ab'],
])('%j reads back', async (given, read) => {
  const strings = (await partsOf(aList([[1, null, given]]))).get('xl/sharedStrings.xml') ?? '';
  const texts = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text.replaceAll('_x005F_', '_'));
  expect(texts).toContain(read);
});

test.each([
  ['', 'Danh sách'],
  ['Kết luận số 12/KL-TTr: [2024]', 'Kết luận số 12 KL-TTr 2024'],
  ["'Sở'", 'Sở'],
  ['Theo dõi thời hạn khắc phục của Ủy ban nhân dân', 'Theo dõi thời hạn khắc phục của'],
])('a sheet named %j is called %j', async (given, name) => {
  expect((await partsOf(aList([], { sheet: given }))).get('xl/workbook.xml')).toContain(` name="${name}"`);
});

test('the same list gives the same bytes', async () => {
  const list = aList([[1, { day: '2025-02-24' }, 'Quá hạn']]);
  expect(await listToExcel(list)).toEqual(await listToExcel(list));
});

import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { excelProblem, readPlanFile } from '../../../electron/documents/returned/read-plan-file.ts';
import { ProblemError } from '../../../electron/domain/problem.ts';

/** Files made as units make them: a plan in Word, a plan in Excel; and such as are made to hurt. */

type CellSetting = { readonly text: string; readonly across?: number; readonly down?: 'restart' | 'continue' };

function wordRow(cells: readonly CellSetting[]): TableRow {
  return new TableRow({
    children: cells.map(
      ({ text, across, down }) =>
        new TableCell({
          children: text.split('\n').map((line) => new Paragraph(line)),
          columnSpan: across,
          ...(down === undefined ? {} : { verticalMerge: down }),
        }),
    ),
  });
}

async function wordFile(): Promise<Uint8Array> {
  const plain = (...texts: readonly string[]) => wordRow(texts.map((text) => ({ text })));
  const letterhead = new Table({ rows: [plain('UBND XÃ A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')] });
  const plan = new Table({
    rows: [
      wordRow([
        { text: 'TT', down: 'restart' },
        { text: 'Nội dung tồn tại', down: 'restart' },
        { text: 'Biện pháp khắc phục', down: 'restart' },
        { text: 'Phân công', across: 2 },
        { text: 'Thời hạn', down: 'restart' },
      ]),
      wordRow([
        { text: '', down: 'continue' },
        { text: '', down: 'continue' },
        { text: '', down: 'continue' },
        { text: 'Chủ trì' },
        { text: 'Phối hợp' },
        { text: '', down: 'continue' },
      ]),
      wordRow([
        { text: '1', down: 'restart' },
        { text: 'Hồ sơ trễ hẹn', down: 'restart' },
        { text: 'Rà soát\ntoàn bộ hồ sơ' },
        { text: 'Văn phòng' },
        { text: '' },
        { text: 'tháng 02/2025' },
      ]),
      wordRow([
        { text: '', down: 'continue' },
        { text: '', down: 'continue' },
        { text: 'Gửi thư xin lỗi' },
        { text: 'Trung tâm' },
        { text: 'Văn phòng' },
        { text: 'Ngay' },
      ]),
    ],
  });
  const document = new Document({ sections: [{ children: [letterhead, new Paragraph('KẾ HOẠCH'), plan] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function excelFile(): Promise<Uint8Array> {
  const head = ['STT', 'Tồn tại, hạn chế', 'Giải pháp', 'Người thực hiện', 'Hạn hoàn thành', 'Sản phẩm'];
  const file = writeExcelFile(
    [
      [{ value: 'KẾ HOẠCH KHẮC PHỤC', columnSpan: 6 }, null, null, null, null, null],
      head.map((value) => ({ value })),
      [
        { value: 1, type: Number },
        { value: 'Hồ sơ trễ hẹn', rowSpan: 2 },
        { value: 'Rà soát' },
        { value: 'Văn phòng' },
        { value: new Date(Date.UTC(2025, 1, 28)), type: Date, format: 'dd/mm/yyyy' },
        { value: 'Báo cáo' },
      ],
      [{ value: 2, type: Number }, null, { value: 'Xin lỗi' }, null, { value: 'Quý I/2025' }, null],
    ],
    { sheet: 'Kế hoạch' },
  );
  return new Uint8Array(await file.toBuffer());
}

function codeOf(error: unknown): string {
  return error instanceof ProblemError ? (error.problems[0]?.code ?? '') : String(error);
}

async function refusal(bytes: Uint8Array, format: 'docx' | 'xlsx'): Promise<string> {
  return readPlanFile(bytes, format, []).then(() => 'read', codeOf);
}

/** The file with the text of one of its parts changed. */
function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });
}

test('a plan in Word: headings of two rows, merged cells, paragraphs as lines', async () => {
  const { rows } = await readPlanFile(await wordFile(), 'docx', []);
  expect(rows).toEqual([
    {
      number: '1',
      matter: 'Hồ sơ trễ hẹn',
      measure: 'Rà soát\ntoàn bộ hồ sơ',
      lead: 'Văn phòng',
      cooperating: '',
      due: 'tháng 02/2025',
      product: '',
      note: '',
      term: { kind: 'date', date: '2025-02-28' },
    },
    expect.objectContaining({ number: '1', matter: 'Hồ sơ trễ hẹn', measure: 'Gửi thư xin lỗi', lead: 'Trung tâm' }),
  ]);
});

test('a plan in Excel: days of Excel, merged cells, numbers', async () => {
  const { rows } = await readPlanFile(await excelFile(), 'xlsx', []);
  expect(rows).toMatchObject([
    {
      number: '1',
      matter: 'Hồ sơ trễ hẹn',
      measure: 'Rà soát',
      due: '28/02/2025',
      term: { kind: 'date', date: '2025-02-28' },
      product: 'Báo cáo',
    },
    { number: '2', matter: 'Hồ sơ trễ hẹn', measure: 'Xin lỗi', lead: '', term: { kind: 'date', date: '2025-03-31' } },
  ]);
});

test('a formula is read as its last value and is never worked out', async () => {
  const bytes = withPart(await excelFile(), 'xl/worksheets/sheet1.xml', (text) =>
    text.replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3"><f>WEBSERVICE("http://127.0.0.1/")</f><v>7</v></c>'),
  );
  expect((await readPlanFile(bytes, 'xlsx', [])).rows[0]?.number).toBe('7');
});

describe('is refused in plain words', () => {
  test('a document type, an entity, a cell far away, parts that unpack to more than a plan can hold', async () => {
    const excel = await excelFile();
    const word = await wordFile();
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>';
    const typed = (text: string) => text.replace(/(<\?xml[^>]*>)?/, `$1${bomb}`);
    const far = (text: string) =>
      text.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    expect([
      await refusal(withPart(excel, 'xl/worksheets/sheet1.xml', typed), 'xlsx'),
      await refusal(withPart(word, 'word/document.xml', typed), 'docx'),
      await refusal(withPart(excel, 'xl/worksheets/sheet1.xml', far), 'xlsx'),
      await refusal(zipSync({ ...unzipSync(excel), 'xl/media/a.bin': new Uint8Array(41 * 1024 * 1024) }), 'xlsx'),
    ]).toEqual(['check-file-hostile', 'check-file-hostile', 'plan-sheet-too-large', 'plan-sheet-too-large']);
  });

  test('files cut off, of other things, and without a plan', async () => {
    const excel = await excelFile();
    const other = new Document({ sections: [{ children: [new Paragraph('Không có bảng')] }] });
    expect([
      await refusal(excel.subarray(0, excel.length / 2), 'xlsx'),
      await refusal(new Uint8Array([1, 2, 3]), 'docx'),
      await refusal(zipSync({ 'a.txt': strToU8('a') }), 'xlsx'),
      await refusal(
        withPart(excel, 'xl/worksheets/sheet1.xml', (text) => text.slice(0, 300)),
        'xlsx',
      ),
      await refusal(new Uint8Array(await Packer.toBuffer(other)), 'docx'),
    ]).toEqual([
      'check-file-broken',
      'check-file-broken',
      'check-file-broken',
      'check-file-broken',
      'plan-file-without-table',
    ]);
  });

  test('an old or locked Excel file; what is no Excel file is for the reader of Word', () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    const told = (bytes: Uint8Array, name: string) => {
      const found = excelProblem(bytes, name);
      return found === null || typeof found === 'string' ? found : found.code;
    };
    expect([told(ole, 'a.xls'), told(new Uint8Array(), 'a.xlsx'), told(new Uint8Array([1, 2]), 'A.XLSX')]).toEqual([
      'plan-file-old-excel',
      'check-file-empty',
      'check-file-broken',
    ]);
    expect([told(new Uint8Array([0x50, 0x4b]), 'a.xlsx'), told(ole, 'a.docx')]).toEqual(['xlsx', null]);
  });
});

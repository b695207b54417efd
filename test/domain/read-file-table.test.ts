import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_COLUMNS } from '../../electron/domain/file-statistics.ts';
import { readFileFigure } from '../../electron/domain/read-file-figure.ts';
import { readFileTable, withoutComputed } from '../../electron/domain/read-file-table.ts';
import { writeInteger } from '../../electron/domain/write-number.ts';

/** Form II.06a/VPCP/KSTT as Excel copies it: merged cells stand in their first place. */
const FORM = [
  'TT\tLĩnh vực, công việc giải quyết theo cấp\tSố lượng hồ sơ tiếp nhận\t\t\t\tSố lượng hồ sơ đã giải quyết\t\t\t\tSố lượng hồ sơ đang giải quyết\t\t',
  '\t\tTổng số\tTrong đó\t\tTừ kỳ trước\tTổng số\tTrước hạn\t"Đúng hạn\n(Bao gồm cả hồ sơ chờ Bổ sung và Trả lại / Xin rút)"\tQuá hạn\tTổng số\tTrong hạn\tQuá hạn',
  '\t\t\tTrực tuyến\tTrực tiếp, dịch vụ bưu chính\t\t\t\t\t\t\t\t',
  '1\t2\t3=4+5+6\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13',
].join('\n');

describe('a pasted table', () => {
  test('of the form is known by its three rows of header', () => {
    const table = readFileTable(`${FORM}\n1\tĐất đai\t1.531\t1.020\t400\t111\t1.450\t300\t602\t548\t81\t61\t20\n`);
    expect(table.headerRows).toBe(4);
    expect(table.columns).toEqual(['none', 'field', ...FILE_COLUMNS.slice(0, 11)]);
    expect(table.rows).toEqual([
      {
        field: 'Đất đai',
        unit: '',
        figures: {
          received: 1531,
          online: 1020,
          direct: 400,
          carriedOver: 111,
          settled: 1450,
          early: 300,
          onTime: 602,
          late: 548,
          pending: 81,
          inTime: 61,
          overdue: 20,
        },
      },
    ]);
    expect(table.unread).toEqual([]);
  });

  test('of one header row, with two columns for what is received by hand or by post', () => {
    const table = readFileTable(
      'STT\tTên lĩnh vực\tTrực tiếp\tBCCI\tTrực tuyến\tGiải quyết trước hạn\tTrễ hạn\tTừ chối\r\n1\tHộ tịch\t 10 \t5\t–\t1 200\tmười\t\r\n\tTổng cộng\t10\t5\t\t1 300\t\t\r\n',
    );
    expect(table.columns).toEqual(['none', 'field', 'direct', 'direct', 'online', 'early', 'late', 'refused']);
    expect(table.rows).toEqual([{ field: 'Hộ tịch', unit: '', figures: { direct: 15, early: 1200 } }]);
    expect(table.unread).toEqual([{ row: 1, column: 6, text: 'mười' }]);
    expect(table.leftOut).toEqual([2]);
    expect(table.otherSums).toEqual([{ column: 'early', given: 1300, computed: 1200 }]);
  });

  test('without a header is read in the order of the form', () => {
    const figures = '6\t1\t2\t3\t6\t1\t2\t3\t2\t1\t1';
    expect(readFileTable(`1\tHộ tịch\t${figures}`).columns).toEqual(['none', 'field', ...FILE_COLUMNS.slice(0, 11)]);
    expect(readFileTable('Hộ tịch\t3\t4').columns).toEqual(['field', 'none', 'none']);
  });

  test('is read as a person says', () => {
    const table = readFileTable('Hộ tịch\t3\t4', { columns: ['field', 'early', 'late'] });
    expect(table.rows).toEqual([{ field: 'Hộ tịch', unit: '', figures: { early: 3, late: 4 } }]);
  });

  test('tells overdue files that are pending from files settled late', () => {
    const header = 'Lĩnh vực\tĐã giải quyết\t\tChưa giải quyết\t\n\tĐúng hạn\tQuá hạn\tTrong hạn\tQuá hạn\n';
    expect(readFileTable(`${header}A\t1\t2\t3\t4`).columns).toEqual(['field', 'onTime', 'late', 'inTime', 'overdue']);
    const flat = 'Lĩnh vực\tSố hồ sơ tiếp nhận\tSố hồ sơ đã giải quyết\tĐang giải quyết quá hạn\tĐơn vị\n';
    expect(readFileTable(`${flat}A\t1\t2\t3\tB`).columns).toEqual(['field', 'received', 'settled', 'overdue', 'unit']);
  });

  test('of nothing is nothing', () => {
    expect(readFileTable('')).toMatchObject({ cells: [], rows: [], columns: [] });
    expect(readFileTable('\n\t\n').rows).toEqual([]);
  });

  test('gives back every figure it was made of, however it is grouped', () => {
    const figure = fc.integer({ min: 0, max: 999_999_999 });
    const table = fc.array(fc.array(figure, { minLength: 13, maxLength: 13 }), { minLength: 1, maxLength: 8 });
    const group = fc.constantFrom('.', ',', ' ', '\u00a0', '');
    fc.assert(
      fc.property(table, group, (rows, sign) => {
        const written = (value: number) => writeInteger(value, 'vi').replaceAll('.', sign);
        const text = rows.map((row, index) => [`Lĩnh vực ${index}`, ...row.map(written)].join('\t')).join('\r\n');
        const read = readFileTable(text).rows.map(({ figures }) => FILE_COLUMNS.map((each) => figures[each]));
        expect(read).toEqual(rows);
      }),
    );
  });

  test('never fails, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { rows, cells, leftOut, headerRows } = readFileTable(text);
        expect(rows.length + leftOut.length).toBe(cells.length - headerRows);
      }),
    );
  });
});

describe('a cell', () => {
  test.each([
    ['1.531', 1531],
    ['1 531', 1531],
    ['1,531', 1531],
    ['1\u202f531', 1531],
    ['1531', 1531],
    ['1.531,00', 1531],
    ['12,0', 12],
    ['0', 0],
    ["'007", 7],
    ['20 hồ sơ', 20],
  ])('«%s» is %d', (text, value) => {
    expect(readFileFigure(text)).toEqual({ kind: 'figure', value });
  });

  test.each(['', ' ', '–', '-', '…', '……', 'x', '\u00a0'])('«%s» says nothing', (text) => {
    expect(readFileFigure(text)).toEqual({ kind: 'blank' });
  });

  test.each(['12,5', '-3', '35,79%', '1.53', '1.5310', '1,531.5', 'mười', '1.000.000.000.000', '1..5'])(
    '«%s» is no number of files',
    (text) => {
      expect(readFileFigure(text)).toEqual({ kind: 'unreadable' });
    },
  );
});

test('totals that follow from their parts are not kept', () => {
  expect(withoutComputed({ received: 6, online: 1, direct: 2, carriedOver: 3, settled: 9, early: 1 })).toEqual({
    online: 1,
    direct: 2,
    carriedOver: 3,
    settled: 9,
    early: 1,
  });
  expect(withoutComputed({ pending: 7, inTime: 1, overdue: 2 })).toEqual({ pending: 7, inTime: 1, overdue: 2 });
});

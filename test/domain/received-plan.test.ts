import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReceived } from '../../electron/domain/compare-received.ts';
import { deadlineInCase, planRowsOf } from '../../electron/domain/derive-plan.ts';
import { matchReceived } from '../../electron/domain/match-received.ts';
import { rowMark } from '../../electron/domain/plan-row-key.ts';
import { readDue } from '../../electron/domain/read-due.ts';
import { readPlanTable } from '../../electron/domain/read-plan-table.ts';
import { rowsOfCase } from '../../electron/domain/received-case.ts';
import type { ReceivedRow } from '../../electron/domain/received-plan.ts';
import { aCase, aFinding, CALENDAR } from './a-case.ts';

const date = (day: string) => ({ kind: 'date', date: day });
const within = (amount: number, unit: string, from = 'issue') => ({ kind: 'within', amount, unit, from });

test.each([
  ['05/01/2026', date('2026-01-05')],
  ['trước ngày 5-1-2026', date('2026-01-05')],
  ['Ngày 05 tháng 01 năm 2026', date('2026-01-05')],
  ['2026-01-05', date('2026-01-05')],
  ['từ 05/01/2026 đến 15.02.2026', date('2026-02-15')],
  ['tháng 02/2025', date('2025-02-28')],
  ['Tháng 2 năm 2024', date('2024-02-29')],
  ['Quý I/2026', date('2026-03-31')],
  ['quý IV năm 2025', date('2025-12-31')],
  ['Trong năm 2026', date('2026-12-31')],
  ['02 tháng kể từ ngày ban hành', within(2, 'month')],
  ['15 ngày làm việc kể từ ngày nhận được Kết luận', within(15, 'working-day', 'receipt')],
  ['trong 30 ngày kể từ ngày ký', within(30, 'day', 'signing')],
  ['Thường xuyên', { kind: 'regularly' }],
  ['Hằng quý', { kind: 'regularly' }],
  ['Ngay', { kind: 'at-once' }],
  ['Thực hiện ngay sau khi có kết luận', { kind: 'at-once' }],
  ['31/02/2026', null],
  ['theo kế hoạch chung', null],
  ['', null],
])('the time «%s»', (text, expected) => {
  expect(readDue(text)).toEqual(expected);
});

test('any day written with slashes is read as that day; no text breaks the reading', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10);
      const [year, month, ofMonth] = iso.split('-').map(Number);
      expect(readDue(`Trước ngày ${ofMonth}/${month}/${year}`)).toEqual(date(iso));
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDue(text)));
});

describe('a table of a plan', () => {
  const TABLE = [
    ['KẾ HOẠCH', 'KẾ HOẠCH', 'KẾ HOẠCH', 'KẾ HOẠCH', 'KẾ HOẠCH', 'KẾ HOẠCH', 'KẾ HOẠCH'],
    [
      'TT',
      'Tồn tại, hạn chế',
      'Biện pháp khắc phục tồn tại',
      'Phân công',
      'Phân công',
      'Thời gian',
      'Sản phẩm, minh chứng',
    ],
    [
      'TT',
      'Tồn tại, hạn chế',
      'Biện pháp khắc phục tồn tại',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Hoàn thành',
      'Sản phẩm, minh chứng',
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    ['I', 'Lĩnh vực đất đai', 'Lĩnh vực đất đai', 'Lĩnh vực đất đai', 'Lĩnh vực đất đai', '', ''],
    ['1', 'Hồ sơ trễ hẹn', 'Rà soát hồ sơ', 'Văn phòng', 'Các phòng', '28/02/2025', 'Báo cáo'],
    ['2', 'Chưa niêm yết', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
  ];

  test('is found below its title; headings of two rows, column numbers and headings of groups are no rows', () => {
    expect(readPlanTable(TABLE)).toEqual([
      {
        number: '1',
        matter: 'Hồ sơ trễ hẹn',
        measure: 'Rà soát hồ sơ',
        lead: 'Văn phòng',
        cooperating: 'Các phòng',
        due: '28/02/2025',
        product: 'Báo cáo',
        note: '',
        term: date('2025-02-28'),
      },
      expect.objectContaining({ number: '2', matter: 'Chưa niêm yết', measure: '', term: null }),
    ]);
  });

  test.each([
    [['STT', 'Noi dung ton tai', 'Giai phap', 'Nguoi thuc hien', 'Han hoan thanh']],
    [['Số TT', 'Kiến nghị của Đoàn thanh tra', 'Nhiệm vụ, công việc', 'Cơ quan đầu mối', 'Thời hạn thực hiện']],
    [['No.', 'Shortcoming', 'Measure', 'Responsible', 'Deadline']],
  ])('knows its columns by other headings: %j', (head) => {
    const rows = readPlanTable([head, ['1', 'A', 'B', 'C', '05/01/2026']]);
    expect(rows).toMatchObject([{ number: '1', matter: 'A', measure: 'B', lead: 'C', term: date('2026-01-05') }]);
  });

  test('what no case may hold is left out of its cells', () => {
    const rows = readPlanTable([
      ['Tồn tại', 'Biện pháp'],
      ['A\u202Eb\u0007', `  B\t \r\n\n C${'x'.repeat(20_000)}`],
    ]);
    expect(rows?.[0]?.matter).toBe('Ab');
    expect(rows?.[0]?.measure).toMatch(/^B\nCx+$/);
    expect(rows?.[0]?.measure).toHaveLength(10_000);
  });

  test('a place that nobody filled in is empty, not what stands for it', () => {
    const rows = readPlanTable([
      ['Tồn tại', 'Biện pháp', 'Chủ trì', 'Thời hạn', 'Sản phẩm'],
      ['Trễ hẹn', 'Rà soát', '……', '.../.../....', ' – '],
      ['……', '...', '', '', ''],
    ]);
    expect(rows).toEqual([expect.objectContaining({ matter: 'Trễ hẹn', lead: '', due: '', product: '', term: null })]);
  });

  test('another table is none', () => {
    expect(
      readPlanTable([
        ['Họ tên', 'Chức vụ'],
        ['A', 'B'],
      ]),
    ).toBeNull();
    expect(readPlanTable([])).toBeNull();
  });
});

const FINDINGS = [
  aFinding('f1', { title: { vi: 'Còn 548 hồ sơ đất đai giải quyết trễ hẹn không có thư xin lỗi' } }),
  aFinding('f2', { title: { vi: 'Chưa niêm yết công khai đầy đủ thủ tục hành chính tại Bộ phận Một cửa' } }),
  aFinding('f3', { title: { vi: 'Hồ sơ cán bộ, công chức chưa được cập nhật' } }),
];
const CASE = aCase({
  units: [{ id: 'u1', name: { vi: 'UBND xã A' }, parents: [] }],
  findings: FINDINGS,
  documents: [{ kind: 'conclusion', date: '2024-12-23' }],
  plan: { term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' }, entries: [] },
});
const ASKED = planRowsOf(CASE, 'u1', CALENDAR);
const TARGETS = ASKED.map((row) => ({ mark: rowMark(row), matter: row.matter.vi ?? '', measure: '' }));

function received(over: Partial<ReceivedRow>): ReceivedRow {
  return {
    number: '',
    matter: '',
    measure: '',
    lead: '',
    cooperating: '',
    due: '',
    product: '',
    note: '',
    term: null,
    ...over,
  };
}

describe('matching', () => {
  test('goes by the words, whatever their order, marks and case', () => {
    const rows = [
      received({ matter: 'Chua niem yet cong khai day du thu tuc hanh chinh' }),
      received({ measure: 'Cập nhật đầy đủ hồ sơ cán bộ, công chức' }),
      received({ matter: 'Hồ sơ đất đai trễ hẹn, không có thư xin lỗi' }),
      received({ matter: 'Mua sắm máy vi tính' }),
    ];
    expect(matchReceived(rows, TARGETS)).toEqual(['f2~u1', 'f3~u1', 'f1~u1', null]);
  });

  test('several measures of one matter answer it together; a case file names its rows itself', () => {
    const matter = 'Hồ sơ cán bộ, công chức chưa cập nhật';
    const rows = [received({ matter, measure: 'Lập danh sách' }), received({ matter, measure: 'Phân công' })];
    expect(matchReceived(rows, TARGETS)).toEqual(['f3~u1', 'f3~u1']);
    expect(matchReceived([received({ matter, mark: 'f1~u1' })], TARGETS)).toEqual(['f1~u1']);
  });

  test('a row is matched to at most one row of ours that is there, and the same words to their own row', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2]), (order) => {
        const rows = order.map((at) => received({ matter: TARGETS[at]?.matter ?? '' }));
        expect(matchReceived(rows, TARGETS)).toEqual(order.map((at) => TARGETS[at]?.mark));
      }),
    );
  });
});

test('what is missing, later, without lead or product is told; what may be taken over is offered', () => {
  const rows = [
    received({ measure: 'Xin lỗi', lead: 'Văn phòng', product: 'Thư', due: '25/02/2025', term: readDue('25/02/2025') }),
    received({ measure: 'Niêm yết', due: 'sớm nhất' }),
    received({ measure: 'Việc khác' }),
  ];
  const lastDay = (term: Parameters<typeof deadlineInCase>[0]) => deadlineInCase(term, CASE, CALENDAR, 'u1');
  const { rows: compared, extra } = compareReceived(ASKED, rows, ['f1~u1', 'f2~u1', null], lastDay);
  expect(compared.map(({ mark, remarks }) => [mark, remarks])).toEqual([
    ['f1~u1', ['later']],
    ['f2~u1', ['due-unread', 'no-lead', 'no-product']],
    ['f3~u1', ['missing']],
  ]);
  expect(compared[0]).toMatchObject({
    dueOn: '2025-02-24',
    plannedOn: '2025-02-25',
    offer: { measure: 'Xin lỗi', lead: 'Văn phòng', product: 'Thư', due: date('2025-02-25') },
  });
  expect(extra).toEqual([2]);
});

test('a case file of the unit gives the rows it prints', () => {
  const own = { ...CASE, plan: { entries: [{ findingId: 'f2', unitId: 'u1', measure: { vi: 'Niêm yết lại' } }] } };
  const rows = rowsOfCase(own, 'u1', CALENDAR);
  expect(rows.map(({ mark, measure }) => [mark, measure])).toEqual([
    ['f1~u1', ''],
    ['f2~u1', 'Niêm yết lại'],
    ['f3~u1', ''],
  ]);
  expect(rowsOfCase({ ...own, units: [] }, 'u1', CALENDAR)).toEqual([]);
});

import { expect, test } from 'vitest';
import { watchedRowsOf, watchFingerprint } from '../../electron/domain/derive-watched-rows.ts';
import { lastDaysOfStates, watchStateOf } from '../../electron/domain/watched-row.ts';
import { aFinding, CALENDAR } from './a-case.ts';
import { anEntry, followedCase, REASON, ROW } from './follow-up-cases.ts';

const PLAN = {
  term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' },
  officer: ' Trần Văn A ',
  entries: [{ ...ROW, unitId: 'u1', tasks: [{ id: 't1', measure: { vi: 'Gửi thư xin lỗi' } }] }],
} as const;

test('every row and sub-task of the plan is watched, in its order, with its inspection', () => {
  const inspectionCase = followedCase([], {
    subject: { vi: 'trách nhiệm công vụ' },
    findings: [aFinding('f1'), aFinding('f2'), aFinding('f3', { kind: 'achievement' })],
    plan: PLAN,
    documents: [{ kind: 'conclusion', number: '45', date: '2024-12-23' }],
  });
  const rows = watchedRowsOf(inspectionCase, CALENDAR);
  expect(rows.map(({ key, taskId, position, matter }) => [key.findingId, taskId, position, matter.vi])).toEqual([
    ['f1', undefined, 0, 'Tồn tại f1'],
    ['f1', 't1', 1, 'Gửi thư xin lỗi'],
    ['f2', undefined, 2, 'Tồn tại f2'],
  ]);
  expect(rows[0]).toMatchObject({
    inspectionId: 'case-1',
    inspection: { vi: 'trách nhiệm công vụ' },
    closingNumber: '45',
    officer: 'Trần Văn A',
    responsible: { vi: 'Xã Một' },
    dueOn: '2025-02-24',
    originalDueOn: '2025-02-24',
    isProvisional: false,
    extensionCount: 0,
    result: null,
    closedOn: null,
  });
  expect(rows[0]?.why.vi).toContain('23/02/2025');
});

test('entries of the follow-up move the day, give the result and close the row', () => {
  const extended = anEntry({ kind: 'extension', reason: REASON, oldDueOn: '2025-02-24', newDueOn: '2025-03-31' });
  const partly = anEntry({ kind: 'progress', result: 'partly' });
  expect(watchedRowsOf(followedCase([extended, partly]), CALENDAR)).toMatchObject([
    { dueOn: '2025-03-31', originalDueOn: '2025-02-24', extensionCount: 1, result: 'partly', closedOn: null },
  ]);
  const closed = anEntry({ kind: 'closing', result: 'done' }, { on: '2025-03-20' });
  expect(watchedRowsOf(followedCase([extended, closed]), CALENDAR)).toMatchObject([
    { closedOn: '2025-03-20', result: 'done' },
  ]);
});

test('a day that is not known stays so', () => {
  const [row] = watchedRowsOf(followedCase([], { documents: [] }), CALENDAR);
  expect(row).toMatchObject({ dueOn: null, originalDueOn: null, why: {} });
});

test.each([
  [null, null, 'unknown'],
  ['2025-02-23', null, 'overdue'],
  ['2025-02-24', null, 'week'],
  ['2025-03-03', null, 'week'],
  ['2025-03-04', null, 'month'],
  ['2025-03-26', null, 'month'],
  ['2025-03-27', null, 'later'],
  ['2025-02-23', '2025-02-20', 'closed'],
  [null, '2025-02-20', 'closed'],
] as const)('a row due on %s and closed on %s is %s on 24/02/2025', (dueOn, closedOn, state) => {
  expect(watchStateOf({ dueOn, closedOn }, '2025-02-24')).toBe(state);
});

test('the last days of states are those of the state of one day', () => {
  expect(lastDaysOfStates('2025-02-24')).toEqual({ week: '2025-03-03', month: '2025-03-26' });
});

test('another calendar has another mark', () => {
  const other = { ...CALENDAR, knownYears: [...CALENDAR.knownYears, 2099] };
  expect(watchFingerprint(other)).not.toBe(watchFingerprint(CALENDAR));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUpAct, FollowUpEntry } from '../../electron/domain/follow-up.ts';
import { followedRowsOf } from '../../electron/domain/followed-rows.ts';
import { followedViewsOf } from '../../electron/domain/followed-views.ts';
import { aFinding, CALENDAR } from './a-case.ts';
import { anEntry, followed, followedCase, PROOF, REASON, ROW } from './follow-up-cases.ts';

const DONE: FollowUpAct = { kind: 'progress', result: 'done' };
const CLOSING: FollowUpAct = { kind: 'closing', result: 'done' };
const extension = (newDueOn: string, oldDueOn?: string): FollowUpAct => ({
  kind: 'extension',
  reason: REASON,
  newDueOn,
  oldDueOn,
  decisionNumber: 'Quyết định số 12/QĐ-TTr',
});

describe('a row as it stands', () => {
  test('before anything was noted is as the plan has it', () => {
    expect(followed(followedCase()).row).toMatchObject({
      key: ROW,
      matter: { vi: 'Tồn tại f1' },
      responsible: { vi: 'Xã Một' },
      formerUnits: [],
      due: { dueOn: '2025-02-24' },
      extensionCount: 0,
      result: null,
      closedOn: null,
      hasEvidence: false,
      entryCount: 0,
      isDropped: false,
    });
  });

  test('twice extended is due on the new day, and keeps the old one', () => {
    const entries = [extension('2025-03-24', '2025-02-24'), extension('2025-04-24', '2025-03-24')].map((each) =>
      anEntry(each),
    );
    const { row } = followed(followedCase(entries));
    expect(row).toMatchObject({ original: { dueOn: '2025-02-24' }, due: { dueOn: '2025-04-24' }, extensionCount: 2 });
    expect(row.due?.why.vi).toBe('gia hạn đến 24/04/2025 theo Quyết định số 12/QĐ-TTr, lần thứ 2 (hạn cũ 24/03/2025)');
  });

  test('has the result of the newest day, also when an older report is entered after it', () => {
    const entries = [
      anEntry(DONE, { on: '2025-02-20' }),
      anEntry({ kind: 'progress', result: 'partly' }, { on: '2025-01-10' }),
    ];
    expect(followed(followedCase(entries)).row).toMatchObject({ result: 'done', resultOn: '2025-02-20' });
  });

  test('closed has the result of the closing; reopened, the one reported before', () => {
    const partly = anEntry({ kind: 'progress', result: 'partly' }, { on: '2025-01-10' });
    const closing = anEntry(CLOSING, { on: '2025-02-01', evidence: [PROOF] });
    const reopening = anEntry({ kind: 'reopening', reason: REASON }, { on: '2025-02-10' });
    expect(followed(followedCase([partly, closing])).row).toMatchObject({ result: 'done', closedOn: '2025-02-01' });
    expect(followed(followedCase([partly, closing, reopening])).row).toMatchObject({
      result: 'partly',
      closedOn: null,
    });
  });

  test('reopened is no longer what was reported as done, until it is reported anew', () => {
    const done = anEntry(DONE, { on: '2025-01-10', evidence: [PROOF] });
    const closing = anEntry(CLOSING, { on: '2025-02-01' });
    const reopening = anEntry({ kind: 'reopening', reason: REASON }, { on: '2025-02-10' });
    const again = anEntry(DONE, { on: '2025-03-01' });
    const row = (...entries: readonly FollowUpEntry[]) => followed(followedCase([...entries])).row;
    expect(row(done, closing, reopening)).toMatchObject({ result: null, resultOn: null, closedOn: null });
    expect(row(done, closing, reopening, again)).toMatchObject({ result: 'done', resultOn: '2025-03-01' });
  });

  test('passed on twice is of the last successor and tells the former ones', () => {
    const to = (former: string, successor: string): FollowUpAct => ({
      kind: 'succession',
      former: { vi: former },
      successor: { vi: successor },
    });
    const entries = [anEntry(to('Xã Một', 'Xã Hai')), anEntry(to('Xã Hai', 'Xã Ba'))];
    expect(followed(followedCase(entries)).row).toMatchObject({
      responsible: { vi: 'Xã Ba' },
      formerUnits: [{ vi: 'Xã Một' }, { vi: 'Xã Hai' }],
    });
  });

  test('of a finding that was merged into another holds the entries of both; unmerged, each has its own', () => {
    const entries = [
      anEntry(DONE),
      anEntry({ kind: 'progress', result: 'partly' }, { row: { ...ROW, findingId: 'f2' } }),
    ];
    const merged = followedCase(entries, { findings: [aFinding('f1', { mergedIds: ['f2'] })] });
    expect(followed(merged).entries).toEqual(entries);
    expect(followedRowsOf(merged, CALENDAR)).toHaveLength(1);
    const apart = followedCase(entries, { findings: [aFinding('f1'), aFinding('f2')] });
    expect(followed(apart).entries).toEqual([entries[0]]);
  });

  test('whose finding is gone is kept with its history and awaited by nobody', () => {
    const entries = [anEntry(DONE)];
    const gone = followedCase(entries, { findings: [] });
    expect(followedRowsOf(gone, CALENDAR)).toEqual([]);
    expect(followedViewsOf(gone, CALENDAR, '2030-01-01')).toMatchObject([
      { isDropped: true, standing: null, allowed: [], entries, responsible: { vi: 'Xã Một' } },
    ]);
  });
});

describe('sub-tasks', () => {
  const tasks = [
    { id: 't1', measure: { vi: 'Rà soát' }, due: { kind: 'date', date: '2025-01-31' } as const },
    { id: 't2', measure: { vi: 'Niêm yết' } },
  ];
  const withTasks = (followUp: readonly FollowUpEntry[]) =>
    followedCase(followUp, {
      plan: { term: followedCase().plan.term, entries: [{ findingId: 'f1', unitId: 'u1', tasks }] },
    });

  test('stand behind their row, with their own last day or that of the row', () => {
    const entries = [anEntry(extension('2025-03-24'))];
    expect(followedRowsOf(withTasks(entries), CALENDAR).map(({ taskId, due }) => [taskId, due?.dueOn])).toEqual([
      [undefined, '2025-03-24'],
      ['t1', '2025-01-31'],
      ['t2', '2025-03-24'],
    ]);
  });

  test('that are open keep their row from being closed', () => {
    const closed = [
      anEntry(CLOSING, { taskId: 't1', evidence: [PROOF] }),
      anEntry(CLOSING, { taskId: 't2', evidence: [PROOF] }),
    ];
    const allowed = (followUp: readonly FollowUpEntry[]) =>
      followedViewsOf(withTasks(followUp), CALENDAR, '2025-02-01')[0]?.allowed;
    expect(allowed(closed.slice(1))).not.toContain('closing');
    expect(allowed(closed)).toContain('closing');
  });

  test('are closed with their row, and prove for it', () => {
    const entries = [anEntry(DONE, { taskId: 't1', evidence: [PROOF] }), anEntry(CLOSING, { on: '2025-02-01' })];
    const { row, tasks: parts } = followed(withTasks(entries));
    expect(row).toMatchObject({ hasEvidence: true, closedOn: '2025-02-01' });
    expect(parts.map(({ closedOn }) => closedOn)).toEqual(['2025-02-01', '2025-02-01']);
  });

  test('that the plan has no longer keep their entries', () => {
    const entries = [anEntry(DONE, { taskId: 't9' })];
    const [view] = followedViewsOf(withTasks(entries), CALENDAR, '2025-02-01');
    expect(view?.tasks.map(({ taskId, isDropped }) => [taskId, isDropped])).toEqual([
      ['t1', false],
      ['t2', false],
      ['t9', true],
    ]);
    expect(view?.tasks[2]?.entries).toEqual(entries);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((each) => `2025-01-${String(each).padStart(2, '0')}`);
const act: fc.Arbitrary<FollowUpAct> = fc.oneof(
  fc
    .constantFrom('done', 'partly', 'not-done')
    .map((result): FollowUpAct => ({ kind: 'progress', result, reason: REASON })),
  day.map((newDueOn): FollowUpAct => ({ kind: 'extension', reason: REASON, newDueOn })),
  fc.constant<FollowUpAct>({ kind: 'succession', former: { vi: 'Cũ' }, successor: { vi: 'Mới' } }),
  fc.constant(CLOSING),
  fc.constant<FollowUpAct>({ kind: 'reopening', reason: REASON }),
);
const someEntries = fc
  .array(fc.record({ act, on: day, proof: fc.boolean() }), { maxLength: 12 })
  .map((all) => all.map((each) => anEntry(each.act, { on: each.on, ...(each.proof ? { evidence: [PROOF] } : {}) })));

describe('whatever was noted', () => {
  test('an entry added later leaves the history before it as it was', () => {
    fc.assert(
      fc.property(someEntries, act, (entries, last) => {
        const before = followedViewsOf(followedCase(entries), CALENDAR, '2025-02-01')[0];
        const after = followedViewsOf(followedCase([...entries, anEntry(last)]), CALENDAR, '2025-02-01')[0];
        expect(after?.entries.slice(0, -1)).toEqual(before?.entries);
        expect(after?.original).toEqual(before?.original);
      }),
    );
  });

  test('an entry that was withdrawn is as if never made, and still there to be read', () => {
    fc.assert(
      fc.property(someEntries, fc.nat(), (entries, choice) => {
        const target = entries[choice % Math.max(1, entries.length)];
        if (target === undefined) return;
        const withdrawal = anEntry({ kind: 'withdrawal', entryId: target.id, reason: REASON });
        const withIt = followed(followedCase([...entries, withdrawal]));
        const without = followed(followedCase(entries.filter((each) => each !== target)));
        expect(withIt.row).toEqual(without.row);
        expect(withIt.entries).toContain(target);
        const [view] = followedViewsOf(followedCase([...entries, withdrawal]), CALENDAR, '2025-02-01');
        expect(view?.withdrawnIds).toEqual([target.id]);
      }),
    );
  });

  test('a withdrawal stays, whatever tries to withdraw it', () => {
    const noted = anEntry(DONE);
    const withdrawal = anEntry({ kind: 'withdrawal', entryId: noted.id, reason: REASON });
    const again = anEntry({ kind: 'withdrawal', entryId: withdrawal.id, reason: REASON });
    expect(followed(followedCase([noted, withdrawal, again])).row).toMatchObject({ result: null, entryCount: 0 });
  });
});

import { describe, expect, test } from 'vitest';
import { admitEntries } from '../../electron/domain/admit-entries.ts';
import type {
  AskedFollowUpEntry,
  FollowUpAct,
  FollowUpEntry,
  NewFollowUpEntry,
} from '../../electron/domain/follow-up.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { aFinding, CALENDAR } from './a-case.ts';
import { anEntry, followedCase, PROOF, REASON, ROW } from './follow-up-cases.ts';

const TODAY = '2025-03-01';
const DONE: FollowUpAct = { kind: 'progress', result: 'done' };
const CLOSING: FollowUpAct = { kind: 'closing', result: 'done' };
const EXTENSION: FollowUpAct = { kind: 'extension', reason: REASON, newDueOn: '2025-04-24' };
const REOPENING: FollowUpAct = { kind: 'reopening', reason: REASON };
const closed = (): FollowUpEntry => anEntry(CLOSING, { on: '2025-02-20', evidence: [PROOF] });
const withdraw = (entryId: string): FollowUpAct => ({ kind: 'withdrawal', entryId, reason: REASON });

function asked(act: FollowUpAct, over: Partial<NewFollowUpEntry> = {}): NewFollowUpEntry {
  return { on: '2025-02-28', row: ROW, ...over, ...act } as NewFollowUpEntry;
}

function problems(entries: readonly AskedFollowUpEntry[], inspectionCase: InspectionCase): readonly string[] {
  const answer = admitEntries(entries, inspectionCase, CALENDAR, TODAY);
  return answer.ok ? [] : answer.problems.map(({ code, where }) => `${where} ${code}`);
}

const withTask = (followUp: readonly FollowUpEntry[]) =>
  followedCase(followUp, {
    plan: { entries: [{ findingId: 'f1', unitId: 'u1', tasks: [{ id: 't1', measure: { vi: 'Rà soát' } }] }] },
  });

describe('an entry is refused', () => {
  const noted = anEntry(DONE, { evidence: [PROOF] });
  const proof = { evidence: [PROOF] };
  test.each<[string, AskedFollowUpEntry, InspectionCase, readonly string[]]>([
    [
      'of a row that never was',
      asked(DONE, { row: { findingId: 'f9', unitId: 'u1' } }),
      followedCase(),
      ['row follow-up-row-unknown'],
    ],
    [
      'of a row that the plan has no longer',
      asked(DONE),
      followedCase([noted], { findings: [] }),
      ['row follow-up-row-unknown'],
    ],
    [
      'of a sub-task that is not there',
      asked(DONE, { taskId: 't9' }),
      followedCase(),
      ['taskId follow-up-task-unknown'],
    ],
    [
      'with days left open, told with all else that is missing',
      asked({ kind: 'extension', reason: {}, newDueOn: '' }, { on: '' }),
      followedCase(),
      ['newDueOn follow-up-day-missing', 'on follow-up-day-missing', 'reason follow-up-reason-missing'],
    ],
    [
      'without a result, told with all else that is missing',
      { ...asked(DONE, { on: '' }), kind: 'progress', result: '' },
      followedCase(),
      ['result follow-up-result-missing', 'on follow-up-day-missing'],
    ],
    ['of tomorrow', asked(DONE, { on: '2025-03-02' }), followedCase(), ['on follow-up-in-future']],
    [
      'without reason, where it wants one',
      asked({ kind: 'progress', result: 'not-applicable' }),
      followedCase(),
      ['reason follow-up-reason-missing'],
    ],
    [
      'that closes without evidence and reason, with both told at once',
      asked({ kind: 'closing', result: 'not-applicable' }),
      followedCase(),
      ['reason follow-up-reason-missing', 'evidence follow-up-evidence-missing'],
    ],
    ['that closes over an open sub-task', asked(CLOSING, proof), withTask([]), ['kind follow-up-tasks-open']],
    ['that closes what is closed', asked(CLOSING, proof), followedCase([closed()]), ['kind follow-up-closed']],
    ['of progress on a closed row', asked(DONE), followedCase([closed()]), ['kind follow-up-closed']],
    [
      'of progress on a sub-task of a closed row',
      asked(DONE, { taskId: 't1' }),
      withTask([closed()]),
      ['kind follow-up-closed'],
    ],
    ['that extends a closed row', asked(EXTENSION), followedCase([closed()]), ['kind follow-up-closed']],
    [
      'that extends to the very day',
      asked({ ...EXTENSION, newDueOn: '2025-02-24' }),
      followedCase(),
      ['newDueOn follow-up-new-day-not-later'],
    ],
    [
      'that extends back behind the extension before it',
      asked({ ...EXTENSION, newDueOn: '2025-04-01' }),
      followedCase([anEntry(EXTENSION)]),
      ['newDueOn follow-up-new-day-not-later'],
    ],
    [
      'that extends by a decision of tomorrow',
      asked({ ...EXTENSION, decisionDate: '2025-03-02' }),
      followedCase(),
      ['decisionDate follow-up-in-future'],
    ],
    [
      'that names no successor',
      asked({ kind: 'succession', former: {}, successor: { vi: ' ' } }),
      followedCase(),
      ['successor follow-up-successor-missing'],
    ],
    [
      'that names the unit itself as its successor',
      asked({ kind: 'succession', former: {}, successor: { vi: 'XÃ MỘT' } }),
      followedCase(),
      ['successor follow-up-successor-same'],
    ],
    ['that reopens what is open', asked(REOPENING), followedCase(), ['kind follow-up-not-closed']],
    [
      'that reopens before the closing',
      asked(REOPENING, { on: '2025-02-19' }),
      followedCase([closed()]),
      ['on follow-up-reopened-before-closing'],
    ],
    [
      'that reopens a sub-task of a closed row',
      asked(REOPENING, { taskId: 't1' }),
      withTask([closed()]),
      ['kind follow-up-row-closed'],
    ],
    ['that withdraws what is not there', asked(withdraw('e0')), followedCase(), ['entryId follow-up-entry-unknown']],
    [
      'that withdraws twice',
      asked(withdraw(noted.id)),
      followedCase([noted, anEntry(withdraw(noted.id))]),
      ['entryId follow-up-already-withdrawn'],
    ],
    [
      'that withdraws the only evidence of a closing',
      asked(withdraw(noted.id)),
      followedCase([noted, anEntry(CLOSING)]),
      ['entryId follow-up-closing-rests-on-it'],
    ],
  ])('%s', (_name, entry, inspectionCase, expected) => {
    expect(problems([entry], inspectionCase)).toEqual(expected.map((each) => `entries[0].${each}`));
  });

  test('that withdraws a withdrawal, or the closing of a sub-task of a closed row', () => {
    const withdrawal = anEntry(withdraw(noted.id));
    expect(problems([asked(withdraw(withdrawal.id))], followedCase([noted, withdrawal]))).toEqual([
      'entries[0].entryId follow-up-withdrawal-of-withdrawal',
    ]);
    const closingOfTask = anEntry(CLOSING, { taskId: 't1', evidence: [PROOF] });
    const all = withTask([closingOfTask, anEntry(CLOSING, { on: '2025-02-20', evidence: [PROOF] })]);
    expect(problems([asked(withdraw(closingOfTask.id))], all)).toEqual([
      'entries[0].entryId follow-up-closing-rests-on-it',
    ]);
  });
});

describe('an entry is taken', () => {
  test('that closes on a file of before, on its own file, or on a document by name', () => {
    const report = { document: { vi: 'Báo cáo số 45/BC-UBND' } };
    expect(problems([asked(CLOSING)], followedCase([anEntry(DONE, { evidence: [PROOF] })]))).toEqual([]);
    expect(problems([asked(CLOSING, { evidence: [PROOF] })], followedCase())).toEqual([]);
    expect(problems([asked(CLOSING, report)], followedCase())).toEqual([]);
    // The decision to extend proves nothing of what was done.
    expect(problems([asked(CLOSING)], followedCase([anEntry(EXTENSION, { evidence: [PROOF] })]))).toEqual([
      'entries[0].evidence follow-up-evidence-missing',
    ]);
  });

  test('one after another, each on what the ones before it made', () => {
    const all = [asked(DONE, { evidence: [PROOF] }), asked(CLOSING), asked(DONE), asked(REOPENING), asked(DONE)];
    expect(problems(all, followedCase())).toEqual(['entries[2].kind follow-up-closed']);
  });

  test('with what the case knows of the time before it', () => {
    const noted = anEntry(DONE, { row: { findingId: 'f2', unitId: 'u1' } });
    const merged = followedCase([noted, anEntry(EXTENSION)], { findings: [aFinding('f1', { mergedIds: ['f2'] })] });
    const to = (vi: string): FollowUpAct => ({ kind: 'succession', former: { vi: 'Sai' }, successor: { vi } });
    const answer = admitEntries(
      [
        asked({ ...EXTENSION, newDueOn: '2025-06-24', oldDueOn: '2020-01-01' }),
        asked(to('Xã Hai')),
        asked(to('Xã Ba')),
        asked(withdraw(noted.id)),
      ],
      merged,
      CALENDAR,
      TODAY,
    );
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { oldDueOn: '2025-04-24' },
        { former: { vi: 'Xã Một' } },
        { former: { vi: 'Xã Hai' } },
        { row: { findingId: 'f2' } },
      ],
    });
  });

  test('that withdraws an entry of a row that is gone', () => {
    const noted = anEntry(DONE);
    expect(problems([asked(withdraw(noted.id))], followedCase([noted], { findings: [] }))).toEqual([]);
  });
});

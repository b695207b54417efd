import { describe, expect, test } from 'vitest';
import type { FollowUpAct, FollowUpEntry } from '../../electron/domain/follow-up.ts';
import { followedRowsOf } from '../../electron/domain/followed-rows.ts';
import type { InspectionCase, InspectionKind } from '../../electron/domain/inspection.ts';
import { ladderOf } from '../../electron/domain/ladder.ts';
import { ladderNotices } from '../../electron/domain/ladder-notices.ts';
import type { DocumentDetails, DocumentKind } from '../../electron/domain/official-document.ts';
import { loadLaw } from '../../electron/law/load-law.ts';
import { aCase, aFinding } from './a-case.ts';

const CALENDAR = loadLaw('electron/law').calendar;
const TODAY = '2025-03-10';

function caseWith(
  kind: InspectionKind,
  documents: readonly DocumentDetails[] = [],
  followUp: readonly FollowUpEntry[] = [],
): InspectionCase {
  return {
    ...aCase({
      kind,
      units: [{ id: 'u', name: { vi: 'Xã Một' }, parents: [] }],
      decision: { date: '2024-06-17' },
      findings: [aFinding('a')],
      plan: { term: { kind: 'date', date: '2025-02-24' }, entries: [] },
      documents,
    }),
    followUp,
  };
}

function standing(inspectionCase: InspectionCase, today = TODAY) {
  const { at, next, reason, skipped } = ladderOf(inspectionCase, 'u', followedRowsOf(inspectionCase, CALENDAR), today);
  return { at, next, reason, skipped };
}

const sent = (kind: DocumentKind, number = '1'): DocumentDetails => ({ kind, unitId: 'u', number });
const REMINDED = [sent('reminder-letter')];
const TWICE = [...REMINDED, sent('second-reminder-letter')];
const CHECKED = [...TWICE, { kind: 'implementation-check-decision', date: '2025-03-01' } as const];

function noted(on: string, act: FollowUpAct): FollowUpEntry {
  return {
    ...act,
    id: `${act.kind}-${on}`,
    enteredAt: `${on}T00:00:00.000Z`,
    on,
    row: { findingId: 'a', unitId: 'u' },
  };
}
const CLOSED = [noted('2025-03-01', { kind: 'closing', result: 'done' })];

describe('the ladder', () => {
  test.each([
    ['nothing sent', [], 'following', 'first-reminder', 'overdue'],
    ['reminded', REMINDED, 'first-reminder', 'second-reminder', 'overdue-after-reminder'],
    ['reminded twice', TWICE, 'second-reminder', 'implementation-check', 'overdue-after-second'],
    ['checked', CHECKED, 'implementation-check', null, 'no-further-step'],
  ] as const)('goes up while something is overdue: %s', (_, documents, at, next, reason) => {
    expect(standing(caseWith('inspection', documents))).toEqual({ at, next, reason, skipped: [] });
  });

  test('has no check of the implementation after a kiểm tra', () => {
    expect(standing(caseWith('check', TWICE))).toMatchObject({ next: null, reason: 'no-further-step' });
  });

  test('rests on the last day, and where an assumed date is all that a letter has', () => {
    expect(standing(caseWith('check'), '2025-02-24')).toMatchObject({ next: null, reason: 'nothing-overdue' });
    const assumed = [{ kind: 'reminder-letter', unitId: 'u', date: '2025-03-01', dateAssumed: true }] as const;
    expect(standing(caseWith('check', assumed)).at).toBe('following');
  });

  test('ends in the closing letter once all rows are closed, and after it', () => {
    expect(standing(caseWith('check', [], CLOSED))).toMatchObject({ next: 'follow-up-closing', reason: 'all-closed' });
    const ended = caseWith('check', [sent('follow-up-closing')], CLOSED);
    expect(standing(ended)).toMatchObject({ next: null, reason: 'follow-up-closed' });
  });

  test('does not urge again for what the unit reported as done', () => {
    const reported = [noted('2025-03-01', { kind: 'progress', result: 'done' })];
    expect(standing(caseWith('check', [], reported))).toMatchObject({ reason: 'nothing-overdue' });
  });

  test('says that a second reminder went out without the first', () => {
    expect(standing(caseWith('check', [sent('second-reminder-letter')])).skipped).toEqual(['first-reminder']);
  });
});

describe('beside a document is said', () => {
  const codes = (inspectionCase: InspectionCase, kind: DocumentKind, today = TODAY) =>
    ladderNotices({ inspectionCase, kind, unitId: 'u', today }, CALENDAR).map((each) => each.code);

  test('that the first reminder has neither number nor date', () => {
    expect(codes(caseWith('check'), 'second-reminder-letter')).toEqual(['ladder-step-skipped']);
    expect(codes(caseWith('check', REMINDED), 'second-reminder-letter')).toEqual([]);
  });

  test('which matters keep a follow-up from being closed, by what was known on its day', () => {
    const [open] = ladderNotices(
      { inspectionCase: caseWith('check', [], CLOSED), kind: 'follow-up-closing', unitId: 'u', today: '2025-02-28' },
      CALENDAR,
    );
    expect(open).toMatchObject({ code: 'follow-up-still-open', values: { count: 1, matters: 'Tồn tại a' } });
    expect(codes(caseWith('check', [], CLOSED), 'follow-up-closing')).toEqual([]);
  });

  test('that nothing is overdue, once anything was noted', () => {
    expect(codes(caseWith('check', [], CLOSED), 'reminder-letter')).toEqual(['ladder-nothing-overdue']);
  });
});

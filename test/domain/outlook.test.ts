import { describe, expect, test } from 'vitest';
import type { FollowUpEntry } from '../../electron/domain/follow-up.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { closingDocumentKind } from '../../electron/domain/offered-documents.ts';
import { outlookFingerprint, outlookOf } from '../../electron/domain/outlook.ts';
import { RICH_CASE } from '../storage/rich-case.ts';
import { aFinding, CALENDAR } from './a-case.ts';
import { anEntry, followedCase, PROOF, REASON } from './follow-up-cases.ts';

const TWO_MONTHS = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;

/** Issued on 23 December 2024, so that two months end on a Sunday. */
function issued(changes: Partial<InspectionCase> = {}): InspectionCase {
  const documents = [{ kind: closingDocumentKind(RICH_CASE.kind), date: '2024-12-23' }];
  return { ...RICH_CASE, plan: { entries: [], term: TWO_MONTHS }, recommendations: [], documents, ...changes };
}

describe('the outlook of an inspection', () => {
  test('is due on the last day of its plan, moved off the weekend', () => {
    expect(outlookOf(issued(), CALENDAR).dueOn).toBe('2025-02-24');
  });

  test('is not due while the day of issue is not known', () => {
    expect(outlookOf(issued({ documents: [] }), CALENDAR).dueOn).toBeNull();
  });

  test('takes the last day set by the recommendations where the plan has no term', () => {
    const recommendation = { id: 'r', addressee: {}, action: {}, findingIds: [] };
    const recommendations = [
      { ...recommendation, term: { kind: 'date', date: '2025-04-29' } as const },
      { ...recommendation, id: 's', term: { kind: 'date', date: '2025-03-14' } as const },
      { ...recommendation, id: 't', term: { kind: 'at-once' } as const },
    ];
    expect(outlookOf(issued({ plan: { entries: [] }, recommendations }), CALENDAR).dueOn).toBe('2025-04-29');
  });

  test('is not due any more once every unit has reported', () => {
    const reports = RICH_CASE.units.map(({ id }) => ({
      kind: 'remediation-report' as const,
      unitId: id,
      date: '2025-02-20',
    }));
    const documents = issued().documents;
    expect(outlookOf(issued({ documents: [...documents, ...reports.slice(1)] }), CALENDAR).dueOn).toBe('2025-02-24');
    expect(outlookOf(issued({ documents: [...documents, ...reports] }), CALENDAR).dueOn).toBeNull();
  });

  test('takes extensions into account, and is not due any more once every row is closed', () => {
    const extension = (row: string, newDueOn: string) =>
      anEntry({ kind: 'extension', reason: REASON, newDueOn }, { row: { findingId: row, unitId: 'u1' } });
    const closing = (row: string) =>
      anEntry({ kind: 'closing', result: 'done' }, { row: { findingId: row, unitId: 'u1' }, evidence: [PROOF] });
    const dueOn = (...followUp: readonly FollowUpEntry[]) =>
      outlookOf(followedCase(followUp, { findings: [aFinding('f1'), aFinding('f2')] }), CALENDAR).dueOn;
    expect(dueOn(extension('f1', '2025-06-30'))).toBe('2025-02-24');
    expect(dueOn(extension('f1', '2025-06-30'), extension('f2', '2025-05-05'))).toBe('2025-05-05');
    expect(dueOn(extension('f1', '2025-06-30'), closing('f2'))).toBe('2025-06-30');
    expect(dueOn(closing('f1'))).toBe('2025-02-24');
    expect(dueOn(closing('f1'), closing('f2'))).toBeNull();
  });

  test('counts contradictions and what is missing', () => {
    const faulty = issued({ period: { from: '2024-05-01', to: '2024-01-01' } });
    const [before, after] = [outlookOf(issued(), CALENDAR), outlookOf(faulty, CALENDAR)];
    expect(after.faultCount).toBe(before.faultCount + 1);
    expect(outlookOf(issued({ subject: {} }), CALENDAR).missingCount).toBe(before.missingCount + 1);
  });

  test('bears another mark with other holidays', () => {
    const other = { ...CALENDAR, knownYears: [...CALENDAR.knownYears, 2031] };
    expect(outlookFingerprint(other)).not.toBe(outlookFingerprint(CALENDAR));
    expect(outlookFingerprint({ ...CALENDAR })).toBe(outlookFingerprint(CALENDAR));
  });
});

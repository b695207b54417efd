import type { Attachment } from '../../domain/attachment.ts';
import type { FollowUpAct, FollowUpEntry } from '../../domain/follow-up.ts';
import type { Procedure } from '../../domain/procedure.ts';
import type { PlanRowEntry, PlanTask } from '../../domain/remediation-plan.ts';
import { longLine, longParagraphs, numbered } from './long-texts.ts';

const ENTERED = '2025-03-12T03:04:05.678Z';
const ENTERED_BY = 'Nguyễn Trần Hoàng Phương Quỳnh';

/** Rows written over, one of a shortcoming and one of a recommendation that answers none. */
export function longestPlanEntries(unitId: string, unitIndex: number): readonly PlanRowEntry[] {
  const entry: Omit<PlanRowEntry, 'findingId'> = {
    unitId,
    measure: longLine('measure'),
    lead: longLine('unit'),
    cooperating: longLine('unit'),
    // Not over yet when the reminder is written.
    due: { kind: 'date', date: '2026-12-31' },
    product: longLine('product'),
    note: longLine('evidence'),
    tasks: [task(1), task(2)],
  };
  return [
    { findingId: shortcomingOf(unitIndex, 2), ...entry },
    { recommendationId: 'recommendation-7', ...entry },
  ];
}

/** Of each four findings the second is the first unit’s, the third the second’s, the fourth the third’s. */
function shortcomingOf(unitIndex: number, which: number): string {
  return `finding-${which * 4 + unitIndex + 2}`;
}

function task(place: number): PlanTask {
  return {
    id: `task-${place}`,
    measure: numbered(longLine('measure'), place),
    lead: longLine('unit'),
    due: { kind: 'date', date: '2025-02-14' },
    product: longLine('product'),
  };
}

/** Every kind of entry: rows that are closed, were opened again, were extended twice, passed on. */
export function longestFollowUp(unitIds: readonly string[], attached: (index: number) => Attachment) {
  return unitIds.flatMap((unitId, unitIndex): readonly FollowUpEntry[] => {
    const common = { enteredAt: ENTERED, enteredBy: ENTERED_BY, document: longLine('evidence') };
    const noted = (which: number, place: number, on: string, act: FollowUpAct): FollowUpEntry => {
      const findingId = shortcomingOf(unitIndex, which);
      const id = `${findingId}-${unitId}-${place}`;
      return { id, ...common, on, row: { findingId, unitId }, evidence: [attached(place)], ...act };
    };
    const extended = (place: number, oldDueOn: string, newDueOn: string) =>
      noted(1, place, '2025-02-20', extension(oldDueOn, newDueOn));
    const [done, partly, late] = [progress('done'), progress('partly'), progress('not-done')];
    return [
      noted(0, 1, '2025-01-20', partly),
      noted(0, 2, '2025-02-20', done),
      noted(0, 3, '2025-02-28', { kind: 'closing', result: 'done' }),
      extended(1, '2025-02-24', '2025-04-24'),
      extended(2, '2025-04-24', '2025-06-24'),
      noted(3, 1, '2025-02-28', {
        kind: 'closing',
        result: 'not-applicable',
        reason: longParagraphs('explained'),
      }),
      noted(3, 2, '2025-03-03', { kind: 'reopening', reason: longParagraphs('explained') }),
      noted(3, 3, '2025-03-04', late),
      noted(4, 1, '2025-03-05', succession()),
      noted(4, 2, '2025-03-06', done),
      noted(4, 3, '2025-03-07', {
        kind: 'withdrawal',
        entryId: `${shortcomingOf(unitIndex, 4)}-${unitId}-2`,
        reason: longParagraphs('explained'),
      }),
      { ...noted(2, 1, '2025-03-10', done), taskId: 'task-1' },
      { ...noted(5, 1, '2025-03-10', partly), row: { recommendationId: 'recommendation-7', unitId } },
    ];
  });
}

function progress(result: 'done' | 'partly' | 'not-done'): FollowUpAct {
  return { kind: 'progress', result, text: longParagraphs('measures'), reason: longParagraphs('explained') };
}

function extension(oldDueOn: string, newDueOn: string): FollowUpAct {
  return {
    kind: 'extension',
    decisionNumber: '1733/QĐ-UBND',
    decisionDate: '2025-02-19',
    reason: longParagraphs('explained'),
    oldDueOn,
    newDueOn,
  };
}

function succession(): FollowUpAct {
  return {
    kind: 'succession',
    former: longLine('unit'),
    successor: numbered(longLine('unit'), 9),
    ground: longLine('law'),
  };
}

/** A clock that was stopped once and put forward once. */
export const LONGEST_PROCEDURE: Procedure = {
  level: 'province',
  steps: [{ step: 'work-start', on: '2024-09-16' }],
  terms: [{ step: 'work-end', amount: 45, unit: 'working-day' }],
  suspensions: [{ from: '2024-09-23', to: '2024-09-27', decision: '1801/QĐ-TTr', reason: 'Bão, lũ trên địa bàn' }],
  extensions: [
    { decision: '1899/QĐ-TTr', date: '2024-10-30', days: 15, newEnd: '2024-11-20', reason: 'Nội dung phức tạp' },
  ],
};

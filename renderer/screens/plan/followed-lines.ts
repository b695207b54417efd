import type { FollowedRowView } from '../../../electron/contract/types.ts';
import { matches } from '../../words/fold.ts';
import { markOf } from './step-part.ts';

export const ROW_STATES = ['overdue', 'week', 'month', 'later', 'unknown', 'closed'] as const;
/** How a row counts; one that the plan no longer has is in no count. */
export type RowState = (typeof ROW_STATES)[number];

/** A row or sub-task as a line of the list. */
export type FollowedLine = {
  readonly mark: string;
  /** «3», of a sub-task «3.1»; counted within its unit, as the printed plan does. */
  readonly number: string;
  readonly row: FollowedRowView;
  readonly parent: FollowedRowView | null;
};

export type LineFilter = {
  readonly unitId: string | undefined;
  readonly state: RowState | undefined;
  readonly words: string;
};

export const NO_FILTER: LineFilter = { unitId: undefined, state: undefined, words: '' };

/** Every row with its sub-tasks after it. */
export function linesOf(rows: readonly FollowedRowView[]): readonly FollowedLine[] {
  const counted = new Map<string, number>();
  return rows.flatMap((row) => {
    const unit = row.key.unitId ?? '';
    const number = (counted.get(unit) ?? 0) + 1;
    counted.set(unit, number);
    const tasks = row.tasks.map((task, index) => lineOf(task, `${number}.${index + 1}`, row));
    return [lineOf(row, String(number), null), ...tasks];
  });
}

function lineOf(row: FollowedRowView, number: string, parent: FollowedRowView | null): FollowedLine {
  return { mark: markOf(row), number, row, parent };
}

export function stateOf({ isDropped, closedOn, standing }: FollowedRowView): RowState | 'dropped' {
  if (isDropped) return 'dropped';
  if (closedOn !== null) return 'closed';
  return standing?.state ?? 'unknown';
}

export function passes({ row }: FollowedLine, { unitId, state, words }: LineFilter): boolean {
  if (unitId !== undefined && row.key.unitId !== unitId) return false;
  if (state !== undefined && stateOf(row) !== state) return false;
  const texts = [row.matter, row.measure, row.lead, row.responsible, ...row.formerUnits];
  return words.trim() === '' || matches(texts.map(({ vi = '', en = '' }) => `${vi} ${en}`).join(' '), words);
}

export function countsOf(lines: readonly FollowedLine[]): Readonly<Record<RowState, number>> {
  const counts = { overdue: 0, week: 0, month: 0, later: 0, unknown: 0, closed: 0 };
  for (const { row } of lines) {
    const state = stateOf(row);
    if (state !== 'dropped') counts[state] += 1;
  }
  return counts;
}

/** Open rows that the same unit answers for: what passes to its successor together, their sub-tasks with them. */
export function openRowsOfUnit(lines: readonly FollowedLine[], row: FollowedRowView): readonly FollowedRowView[] {
  return lines
    .map((line) => line.row)
    .filter(
      (each) =>
        each.taskId === undefined && each.allowed.includes('succession') && each.responsible.vi === row.responsible.vi,
    );
}

/** How many files prove it, without those of entries that were withdrawn. */
export function evidenceCount({ entries, withdrawnIds }: FollowedRowView): number {
  return entries
    .filter(({ id }) => !withdrawnIds.includes(id))
    .reduce((count, { evidence = [] }) => count + evidence.length, 0);
}

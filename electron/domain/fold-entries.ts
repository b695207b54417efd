import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import type { FollowUpEntry, FollowUpResult } from './follow-up.ts';
import { countingEntries, extendedDeadline, extensionsOf } from './follow-up-entries.ts';
import type { FollowedRow } from './followed-row.ts';

/** A row or sub-task as the plan has it, before anything was noted of it. */
export type FollowedPart = Pick<
  FollowedRow,
  'key' | 'taskId' | 'matter' | 'measure' | 'lead' | 'product' | 'original' | 'responsible' | 'isDropped'
>;

type Noted = { readonly result: FollowUpResult; readonly on: IsoDate };

/**
 * The row as it stands after these entries, in the order in which they were entered. An entry that was withdrawn counts as if it had never
 * been made. Of results the one noted for the newest day holds: an old report may be entered late. Succession of the row goes for its
 * sub-tasks too; an extension, a closing does not.
 *
 * @param entries of the row and its sub-tasks
 */
export function foldEntries(entries: readonly FollowUpEntry[], part: FollowedPart): FollowedRow {
  const counting = countingEntries(entries);
  const own = counting.filter((each) => each.taskId === part.taskId);
  const extensions = extensionsOf(counting, part.taskId);
  const closing = closingOf(own);
  const last = lastResult(own);
  const { responsible, formerUnits } = unitsAnswering(part, counting);
  const result: Noted | null = closing === null ? last : { result: closing.result, on: closing.on };
  return {
    ...part,
    responsible,
    formerUnits,
    due: extendedDeadline(extensions) ?? part.original,
    extensionCount: extensions.length,
    result: result?.result ?? null,
    resultOn: result?.on ?? null,
    closedOn: closing?.on ?? null,
    // What a sub-task proves is proved for its row.
    hasEvidence: counting.some((each) => (part.taskId === undefined || each.taskId === part.taskId) && isProof(each)),
    entryCount: own.length,
  };
}

/** A file, or a document named: decisions to extend prove nothing of what was done. */
export function isProof({
  kind,
  document,
  evidence = [],
}: Pick<FollowUpEntry, 'kind' | 'document' | 'evidence'>): boolean {
  const names = [document?.vi, document?.en].some((each) => each !== undefined && each.trim() !== '');
  return (kind === 'progress' || kind === 'closing') && (evidence.length > 0 || names);
}

/** Whether a row is taken as settled after these entries of it and its sub-tasks. */
export function isClosedBy(entries: readonly FollowUpEntry[]): boolean {
  return closingOf(countingEntries(entries).filter((each) => each.taskId === undefined)) !== null;
}

function closingOf(own: readonly FollowUpEntry[]) {
  const last = own.filter((each) => each.kind === 'closing' || each.kind === 'reopening').at(-1);
  return last?.kind === 'closing' ? last : null;
}

/** Whoever reopens a row says that it is not settled after all: what was reported before as done or as no longer fitting is refuted. */
function lastResult(own: readonly FollowUpEntry[]): Noted | null {
  const reopened = own.findLastIndex((each) => each.kind === 'reopening');
  let last: Noted | null = null;
  for (const [index, each] of own.entries()) {
    if (each.kind !== 'progress' || (index < reopened && isSettling(each.result))) continue;
    if (last === null || !isBefore(each.on, last.on)) last = each;
  }
  return last;
}

function isSettling(result: FollowUpResult): boolean {
  return result === 'done' || result === 'not-applicable';
}

function unitsAnswering({ responsible, taskId }: FollowedPart, counting: readonly FollowUpEntry[]) {
  const successions = counting
    .filter((each) => each.kind === 'succession')
    .filter((each) => each.taskId === undefined || each.taskId === taskId);
  const now: BilingualText = successions.at(-1)?.successor ?? responsible;
  return { responsible: now, formerUnits: successions.map(({ former }) => former) };
}

import type { BilingualText } from './bilingual-text.ts';
import type { Deadline } from './deadline.ts';
import type { FollowUpEntry } from './follow-up.ts';
import type { InspectionCase } from './inspection.ts';
import { type PlanRowKey, rowMark } from './plan-row-key.ts';
import { writeShortDate } from './write-date.ts';

type Extension = Extract<FollowUpEntry, { readonly kind: 'extension' }>;

/** Entries of the follow-up by the marks of their rows, oldest first. */
export type EntriesByRow = ReadonlyMap<string, readonly FollowUpEntry[]>;

/**
 * Entries of a finding that was merged into another are of the row of the one that is left; the entries themselves keep saying of which they
 * were. Should the merging be undone, each finding has its own again.
 */
export function entriesByRow({ followUp = [], findings }: Pick<InspectionCase, 'followUp' | 'findings'>): EntriesByRow {
  const leftId = leftFindings(findings);
  const byRow = new Map<string, FollowUpEntry[]>();
  for (const entry of followUp) {
    const mark = rowMark(keyLeft(entry.row, leftId));
    const entries = byRow.get(mark);
    if (entries === undefined) byRow.set(mark, [entry]);
    else entries.push(entry);
  }
  return byRow;
}

/** The key of the row that holds these entries now. */
export function keyLeft(key: PlanRowKey, leftId: ReadonlyMap<string, string>): PlanRowKey {
  const left = key.findingId === undefined ? undefined : leftId.get(key.findingId);
  return left === undefined ? key : { ...key, findingId: left };
}

/** For each finding that is gone because it was merged: the one that is left. */
export function leftFindings(findings: InspectionCase['findings']): ReadonlyMap<string, string> {
  const ids = new Set(findings.map(({ id }) => id));
  return new Map(
    findings.flatMap(({ id, mergedIds = [] }) => mergedIds.filter((each) => !ids.has(each)).map((each) => [each, id])),
  );
}

/**
 * Entries that were withdrawn. A withdrawal itself cannot be withdrawn: who took back too much enters it anew, so that what counts is
 * always read off in one look.
 */
export function withdrawnIds(entries: readonly FollowUpEntry[]): ReadonlySet<string> {
  const withdrawals = entries.filter((each) => each.kind === 'withdrawal');
  const own = new Set(withdrawals.map(({ id }) => id));
  return new Set(withdrawals.flatMap(({ entryId }) => (own.has(entryId) ? [] : entryId)));
}

/** Entries that count: those not withdrawn, without the withdrawals. */
export function countingEntries(entries: readonly FollowUpEntry[]): readonly FollowUpEntry[] {
  const withdrawn = withdrawnIds(entries);
  return entries.filter((each) => each.kind !== 'withdrawal' && !withdrawn.has(each.id));
}

/** Extensions of a row, or of one of its sub-tasks, that count. */
export function extensionsOf(counting: readonly FollowUpEntry[], taskId?: string): readonly Extension[] {
  return counting.filter((each) => each.kind === 'extension').filter((each) => each.taskId === taskId);
}

/** The last day after the last of the extensions; null without any. The day is set by decision, and so moves no more. */
export function extendedDeadline(extensions: readonly Extension[]): Deadline | null {
  const last = extensions.at(-1);
  if (last === undefined) return null;
  const { newDueOn } = last;
  return { dueOn: newDueOn, counted: newDueOn, why: whyExtended(last, extensions.length), provisional: false };
}

function whyExtended({ newDueOn, oldDueOn, decisionNumber }: Extension, count: number): BilingualText {
  const by = decisionNumber === undefined ? ['', ''] : [` theo ${decisionNumber}`, ` by ${decisionNumber}`];
  const times = count === 1 ? ['', ''] : [`, lần thứ ${count}`, `, extension No. ${count}`];
  const old = (language: 'vi' | 'en') => (oldDueOn === undefined ? '' : writeShortDate(oldDueOn, language));
  return {
    vi: `gia hạn đến ${writeShortDate(newDueOn, 'vi')}${by[0]}${times[0]}${oldDueOn === undefined ? '' : ` (hạn cũ ${old('vi')})`}`,
    en: `extended to ${writeShortDate(newDueOn, 'en')}${by[1]}${times[1]}${oldDueOn === undefined ? '' : ` (was ${old('en')})`}`,
  };
}

import { textInOrOther } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import { isProof } from './fold-entries.ts';
import type { NewFollowUpEntry } from './follow-up.ts';
import { withdrawnIds } from './follow-up-entries.ts';
import type { FollowedRow } from './followed-row.ts';
import type { RowFollowed } from './followed-rows.ts';
import { type Problem, problem } from './problem.ts';
import { bodySpelled } from './superior-body.ts';
import { writeShortDate } from './write-date.ts';

type Check = readonly [isWrong: boolean, code: string, at: string, values?: Problem['values']];

/**
 * What stands against adding an entry, all at once.
 *
 * @param found the row it is of, as it stands now; undefined when neither the plan nor the follow-up knows it
 * @param where the entry's place: problems are at `entries[0].reason`
 */
export function examineEntry(
  entry: NewFollowUpEntry,
  found: RowFollowed | undefined,
  today: IsoDate,
  where: string,
): readonly Problem[] {
  const part = found === undefined ? undefined : partOf(found, entry.taskId);
  const checks: readonly Check[] = [
    // Entries of a row that the plan has no longer may still be withdrawn.
    [found === undefined || (found.row.isDropped && entry.kind !== 'withdrawal'), 'follow-up-row-unknown', 'row'],
    [found !== undefined && part === undefined, 'follow-up-task-unknown', 'taskId'],
    [isBefore(today, entry.on), 'follow-up-in-future', 'on', { date: writeShortDate(entry.on, 'vi') }],
    [needsReason(entry) && isReasonMissing(entry), 'follow-up-reason-missing', 'reason'],
    ...(found === undefined || part === undefined ? [] : checksOfKind(entry, found, part, today)),
  ];
  return checks.flatMap(([isWrong, code, at, values]) => (isWrong ? [problem(code, `${where}.${at}`, values)] : []));
}

function partOf({ row, tasks, entries }: RowFollowed, taskId: string | undefined): FollowedRow | undefined {
  if (taskId === undefined) return row;
  const task = tasks.find((each) => each.taskId === taskId);
  return task ?? (row.isDropped && entries.some((each) => each.taskId === taskId) ? row : undefined);
}

function needsReason(entry: NewFollowUpEntry): boolean {
  if (entry.kind === 'progress' || entry.kind === 'closing')
    return entry.result === 'not-done' || entry.result === 'not-applicable';
  return entry.kind !== 'succession';
}

function isReasonMissing(entry: NewFollowUpEntry): boolean {
  return textInOrOther('reason' in entry ? entry.reason : undefined, 'vi') === null;
}

function checksOfKind(
  entry: NewFollowUpEntry,
  found: RowFollowed,
  part: FollowedRow,
  today: IsoDate,
): readonly Check[] {
  if (entry.kind === 'withdrawal') return checksOfWithdrawal(entry, found);
  // A sub-task is closed with its row, and opened with it.
  const closed = found.row.closedOn === null ? part : found.row;
  if (entry.kind === 'reopening') return checksOfReopening(entry, part, closed);
  const closedOn = closed.closedOn === null ? '' : writeShortDate(closed.closedOn, 'vi');
  const isClosed: Check = [closed.closedOn !== null, 'follow-up-closed', 'kind', { date: closedOn }];
  if (entry.kind === 'extension') return [isClosed, ...checksOfExtension(entry, part, today)];
  if (entry.kind === 'succession') return [isClosed, ...checksOfSuccession(entry, part)];
  if (entry.kind === 'closing') return [isClosed, ...checksOfClosing(entry, found, part)];
  return [isClosed];
}

type EntryOf<Kind extends NewFollowUpEntry['kind']> = Extract<NewFollowUpEntry, { readonly kind: Kind }>;

function checksOfExtension(
  { newDueOn, decisionDate }: EntryOf<'extension'>,
  { due }: FollowedRow,
  today: IsoDate,
): readonly Check[] {
  const old = due?.dueOn ?? null;
  const date = (day: IsoDate | undefined | null) =>
    day === undefined || day === null ? '' : writeShortDate(day, 'vi');
  return [
    [
      old !== null && !isBefore(old, newDueOn),
      'follow-up-new-day-not-later',
      'newDueOn',
      { old: date(old), new: date(newDueOn) },
    ],
    [
      decisionDate !== undefined && isBefore(today, decisionDate),
      'follow-up-in-future',
      'decisionDate',
      { date: date(decisionDate) },
    ],
  ];
}

function checksOfSuccession({ successor }: EntryOf<'succession'>, { responsible }: FollowedRow): readonly Check[] {
  const [name, now] = [textInOrOther(successor, 'vi') ?? '', textInOrOther(responsible, 'vi') ?? ''];
  return [
    [name === '', 'follow-up-successor-missing', 'successor'],
    [name !== '' && bodySpelled(name) === bodySpelled(now), 'follow-up-successor-same', 'successor', { name }],
  ];
}

function checksOfClosing(
  entry: EntryOf<'closing'>,
  { row, openTaskCount }: RowFollowed,
  part: FollowedRow,
): readonly Check[] {
  const open = part === row ? openTaskCount : 0;
  return [
    [!part.hasEvidence && !isProof(entry), 'follow-up-evidence-missing', 'evidence'],
    [open > 0, 'follow-up-tasks-open', 'kind', { count: open }],
  ];
}

function checksOfReopening({ on }: EntryOf<'reopening'>, part: FollowedRow, closed: FollowedRow): readonly Check[] {
  const { closedOn } = closed;
  return [
    [closedOn === null, 'follow-up-not-closed', 'kind'],
    [closedOn !== null && closed !== part, 'follow-up-row-closed', 'kind'],
    [
      closedOn !== null && isBefore(on, closedOn),
      'follow-up-reopened-before-closing',
      'on',
      { date: writeShortDate(on, 'vi'), closed: closedOn === null ? '' : writeShortDate(closedOn, 'vi') },
    ],
  ];
}

/** What counts no longer must not leave a row closed without evidence, or over sub-tasks that are open. */
function checksOfWithdrawal({ entryId }: EntryOf<'withdrawal'>, found: RowFollowed): readonly Check[] {
  const { row, openTaskCount, entries, refold } = found;
  const target = entries.find((each) => each.id === entryId);
  if (target === undefined) return [[true, 'follow-up-entry-unknown', 'entryId']];
  if (target.kind === 'withdrawal') return [[true, 'follow-up-withdrawal-of-withdrawal', 'entryId']];
  const after = refold(entries.filter((each) => each !== target));
  const closed = after.row.closedOn === null ? after.tasks.filter((each) => each.closedOn !== null) : [after.row];
  const isUnproved = closed.some((each) => !each.hasEvidence);
  const openedUnder = after.openTaskCount > (row.closedOn === null ? 0 : openTaskCount);
  return [
    [withdrawnIds(entries).has(entryId), 'follow-up-already-withdrawn', 'entryId'],
    [isUnproved || (after.row.closedOn !== null && openedUnder), 'follow-up-closing-rests-on-it', 'entryId'],
  ];
}

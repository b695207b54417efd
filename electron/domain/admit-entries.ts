import { textInOrOther } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import type { AskedFollowUpEntry, NewFollowUpEntry } from './follow-up.ts';
import { keyLeft, leftFindings } from './follow-up-entries.ts';
import { examineEntry } from './follow-up-rules.ts';
import { type RowFollowed, rowsFollowed } from './followed-rows.ts';
import type { InspectionCase } from './inspection.ts';
import { rowMark } from './plan-row-key.ts';
import { type Answer, done, type Problem, problem, refused } from './problem.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * Entries as they are to be added one after another, or everything that stands against one of them. What an entry tells of the time before it
 * is what the case knows, not what a window remembers: the last day before an extension, the unit that answered before a succession, the row
 * of an entry that is withdrawn.
 */
export function admitEntries(
  asked: readonly AskedFollowUpEntry[],
  inspectionCase: InspectionCase,
  calendar: WorkingCalendar,
  today: IsoDate,
): Answer<readonly NewFollowUpEntry[]> {
  const leftId = leftFindings(inspectionCase.findings);
  const rows = new Map(rowsFollowed(inspectionCase, calendar).map((each) => [rowMark(each.row.key), each]));
  const admitted = asked.map((asIs, index) => {
    const where = `entries[${index}]`;
    const { entry: given, problems: leftOpen } = withoutGaps(asIs, today, where);
    const mark = rowMark(keyLeft(given.row, leftId));
    const found = rows.get(mark);
    const entry = found === undefined ? given : asKnown(given, found);
    if (found !== undefined) rows.set(mark, found.refold([...found.entries, { ...entry, id: '', enteredAt: '' }]));
    return { entry, problems: [...leftOpen, ...examineEntry(entry, found, today, where)] };
  });
  const problems = admitted.flatMap((each) => each.problems);
  return problems.length > 0 ? refused(...problems) : done(admitted.map(({ entry }) => entry));
}

/** What a form left open, told beside all else that is wrong; what is examined in its place stands against nothing. */
function withoutGaps(entry: AskedFollowUpEntry, today: IsoDate, where: string) {
  const isUndated = entry.on === '';
  const { entry: graded, problems } = withoutGapsOfKind({ ...entry, on: isUndated ? today : entry.on }, where);
  const missing = isUndated ? [problem('follow-up-day-missing', `${where}.on`)] : [];
  return { entry: graded, problems: [...problems, ...missing] };
}

type Filled = { readonly entry: NewFollowUpEntry; readonly problems: readonly Problem[] };

function withoutGapsOfKind(entry: AskedFollowUpEntry, where: string): Filled {
  if (entry.kind === 'progress') {
    const { result, ...others } = entry;
    if (result !== '') return { entry: { ...others, result }, problems: [] };
    return { entry: { ...others, result: 'done' }, problems: [problem('follow-up-result-missing', `${where}.result`)] };
  }
  if (entry.kind !== 'extension' || entry.newDueOn !== '') return { entry, problems: [] };
  return {
    entry: { ...entry, newDueOn: LATEST },
    problems: [problem('follow-up-day-missing', `${where}.newDueOn`)],
  };
}

const LATEST = '9999-12-31';

function asKnown(entry: NewFollowUpEntry, { row, tasks, entries }: RowFollowed): NewFollowUpEntry {
  const part = entry.taskId === undefined ? row : tasks.find((each) => each.taskId === entry.taskId);
  if (entry.kind === 'extension') return { ...entry, oldDueOn: part?.due?.dueOn };
  if (entry.kind === 'succession' && textInOrOther(part?.responsible, 'vi') !== null)
    return { ...entry, former: part?.responsible ?? {} };
  if (entry.kind === 'withdrawal') {
    const target = entries.find(({ id }) => id === entry.entryId);
    return target === undefined ? entry : { ...entry, row: target.row, taskId: target.taskId };
  }
  return entry;
}

import type { IsoDate } from '../../domain/calendar-date.ts';
import type { CountedRow } from '../../domain/counted-row.ts';
import type { InspectionKind } from '../../domain/inspection.ts';
import type { Overview } from '../../domain/overview.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { WatchedRow } from '../../domain/watched-row.ts';
import type { InspectionStore, Storage } from '../ports.ts';

/** Which rows: of one unit by its whole Vietnamese name, and with their last day between two days, both included. */
export type SynthesisChoice = {
  readonly unit?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
};

const AT_ONCE = 1_000;
/** More rows than anybody reads in one report; their texts would fill the memory of the export. */
const MOST_ROWS = 50_000;

/** The rows of all plans that a synthesis report is to be of, as the watch keeps them. Refused when there is none, too many, or some are not
 * up to date: a report that is signed must not leave anything out. */
export function gatherOverview(
  { watch, inspections }: Pick<Storage, 'watch' | 'inspections'>,
  { unit, from, to }: SynthesisChoice,
  today: IsoDate,
): Answer<Overview> {
  const due = from === undefined && to === undefined ? {} : { due: { ...(from && { from }), ...(to && { to }) } };
  const filters = { today, order: 'inspection', ...(unit === undefined ? {} : { unit }), ...due } as const;
  const stale = watch.staleCount();
  if (stale > 0) return refused(problem('synthesis-not-up-to-date', '', { count: stale }));
  const watched: WatchedRow[] = [];
  for (;;) {
    const { total, items } = watch.list({ ...filters, offset: watched.length, limit: AT_ONCE });
    if (total > MOST_ROWS) return refused(problem('synthesis-too-many', '', { count: total, most: MOST_ROWS }));
    watched.push(...items);
    if (items.length === 0 || watched.length >= total) break;
  }
  // A sub-task is a part of its row, which counts once.
  const rows = watched.filter(({ taskId }) => taskId === undefined);
  if (rows.length === 0) return refused(problem('synthesis-empty', ''));
  return done({ rows: counted(rows, inspections), scope: { from, to } });
}

function counted(rows: readonly WatchedRow[], inspections: Pick<InspectionStore, 'lines'>): readonly CountedRow[] {
  const ids = [...new Set(rows.map((each) => each.inspectionId))];
  const kinds = new Map<string, InspectionKind>();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const line of inspections.lines(ids.slice(at, at + AT_ONCE))) kinds.set(line.id, line.kind);
  return rows.map((row) => ({
    inspectionId: row.inspectionId,
    inspectionKind: kinds.get(row.inspectionId) ?? 'inspection',
    inspection: row.inspection,
    unit: row.responsible,
    matter: row.matter,
    dueOn: row.dueOn,
    result: row.result,
    isClosed: row.closedOn !== null,
    extensionCount: row.extensionCount,
  }));
}

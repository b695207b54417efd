import type { InputOf } from '../../contract/channels.ts';
import type { HomeView, ListedInspection } from '../../contract/home-channels.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { dueAnswer, dueRange } from '../../domain/deadline.ts';
import type { InspectionLine } from '../../domain/lines.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { Page, Storage } from '../ports.ts';
import { readVisits } from './visits.ts';

/** Lines in each of the three parts above the list. */
const LINES = 3;

/** One page of the inspections that are not set aside, with what is due of each today. */
export function listForWindow(
  { inspections }: Pick<Storage, 'inspections'>,
  { due, ...query }: InputOf<'inspections.list'>,
  today: IsoDate,
): Answer<Page<ListedInspection>> {
  const { total, items } = inspections.list({
    ...query,
    ...(due === undefined ? {} : { due: dueRange(due, today) }),
  });
  return done({ total, items: items.map((line) => listed(line, today)) });
}

/** What the home screen says above the list. */
export function readHome(
  { inspections, outlooks, settings }: Pick<Storage, 'inspections' | 'outlooks' | 'settings'>,
  today: IsoDate,
): Answer<HomeView> {
  const dueCount = (state: 'overdue' | 'week' | 'month') => inspections.count({ due: dueRange(state, today) });
  const monthEnd = dueRange('month', today).to ?? today;
  return done({
    recent: recentOf({ inspections, settings }, today),
    due: {
      overdue: dueCount('overdue'),
      week: dueCount('week'),
      month: dueCount('month'),
      lines: outlooks.nearestDue(today, monthEnd, LINES).map((line) => listed(line, today)),
    },
    problems: {
      faults: inspections.count({ problems: 'faults' }),
      missing: inspections.count({ problems: 'missing' }),
      lines: inspections
        .list({ words: '', offset: 0, limit: LINES, problems: 'missing' })
        .items.map((line) => listed(line, today)),
    },
  });
}

/** Those set aside meanwhile are passed over, so more are asked for than are shown. */
function recentOf(
  { inspections, settings }: Pick<Storage, 'inspections' | 'settings'>,
  today: IsoDate,
): HomeView['recent'] {
  const visits = readVisits(settings).slice(0, 4 * LINES);
  const lines = new Map(inspections.lines(visits.map(({ id }) => id)).map((line) => [line.id, line]));
  return visits
    .flatMap(({ id, step }) => {
      const line = lines.get(id);
      return line === undefined ? [] : [{ line: listed(line, today), step }];
    })
    .slice(0, LINES);
}

function listed(line: InspectionLine, today: IsoDate): ListedInspection {
  return { ...line, due: line.dueOn === null ? null : dueAnswer(line.dueOn, today) };
}

import { dueAnswer } from '../../domain/deadline.ts';
import { type WatchedRow, watchStateOf } from '../../domain/watched-row.ts';
import type { WatchFilters, WatchOrder, WatchStore } from '../watch-ports.ts';
import { type Column, dayCell, type ListSetting, listed, subjectCell, textCell } from './columns.ts';
import type { Listed } from './listed.ts';

export type WatchListQuery = WatchFilters & { readonly order?: WatchOrder };

/** All rows of the watch that hold the conditions, not only those of a page. */
export function watchList(watch: WatchStore, query: WatchListQuery, setting: ListSetting): Listed {
  const { today } = setting;
  const page = (offset: number, limit: number) => watch.list({ ...query, today, offset, limit });
  const { total } = page(0, 1);
  return listed(
    { name: 'watch', columns: watchColumns(setting), total, rows: (offset, limit) => page(offset, limit).items },
    setting,
  );
}

function watchColumns({ language, today }: ListSetting): readonly Column<WatchedRow>[] {
  return [
    { heading: 'due', width: 11, cell: ({ dueOn }) => dayCell(dueOn) },
    { heading: 'state', width: 13, cell: (row, words) => words.state[watchStateOf(row, today)] },
    {
      heading: 'daysLeft',
      width: 8,
      cell: ({ dueOn, closedOn }) => (dueOn === null || closedOn !== null ? null : dueAnswer(dueOn, today).daysLeft),
    },
    { heading: 'unit', width: 18, cell: ({ responsible }) => textCell(responsible, language) },
    { heading: 'matter', width: 32, cell: ({ matter }) => textCell(matter, language) },
    { heading: 'inspection', width: 20, cell: ({ inspection }) => subjectCell(inspection, language) },
    { heading: 'document', width: 12, cell: ({ closingNumber }) => closingNumber ?? null },
    { heading: 'lead', width: 14, cell: ({ lead }) => textCell(lead, language) },
    { heading: 'officer', width: 13, cell: ({ officer }) => officer },
    { heading: 'result', width: 11, cell: ({ result }, words) => words.result[result ?? 'none'] },
    { heading: 'originalDue', width: 11, cell: ({ originalDueOn }) => dayCell(originalDueOn) },
    { heading: 'extensions', width: 7, cell: ({ extensionCount }) => extensionCount },
    { heading: 'closed', width: 11, cell: ({ closedOn }) => dayCell(closedOn) },
    { heading: 'why', width: 27, cell: ({ why }) => textCell(why, language) },
  ];
}

import type { InputOf } from '../../contract/channels.ts';
import { dueAnswer, dueRange } from '../../domain/deadline.ts';
import type { InspectionLine } from '../../domain/lines.ts';
import type { InspectionStore } from '../ports.ts';
import { type Column, dayCell, type ListSetting, listed, textCell } from './columns.ts';
import type { Listed } from './listed.ts';

export type InspectionListQuery = Omit<InputOf<'inspections.list'>, 'offset' | 'limit'>;

/** All inspections that the filters of the home screen hold. */
export function inspectionList(
  inspections: InspectionStore,
  { due, ...query }: InspectionListQuery,
  setting: ListSetting,
): Listed {
  const range = due === undefined ? {} : { due: dueRange(due, setting.today) };
  const page = (offset: number, limit: number) => inspections.list({ ...query, ...range, offset, limit });
  return listed(
    {
      name: 'inspections',
      columns: inspectionColumns(setting),
      total: page(0, 1).total,
      rows: (offset, limit) => page(offset, limit).items,
    },
    setting,
  );
}

function inspectionColumns({ language, today }: ListSetting): readonly Column<InspectionLine>[] {
  return [
    { heading: 'kind', width: 11, cell: ({ kind }, words) => words.kind[kind] },
    { heading: 'subject', width: 50, cell: ({ subject }) => textCell(subject, language) },
    { heading: 'decision', width: 16, cell: ({ decisionNumber }) => decisionNumber },
    { heading: 'decisionDate', width: 13, cell: ({ decisionDate }) => dayCell(decisionDate) },
    { heading: 'body', width: 28, cell: ({ inspectingBodyName }) => textCell(inspectingBodyName, language) },
    {
      heading: 'units',
      width: 36,
      cell: ({ unitNames }) => unitNames.map((each) => textCell(each, language)).join('\n'),
    },
    { heading: 'findings', width: 9, cell: ({ findingCount }) => findingCount },
    { heading: 'shortcomings', width: 10, cell: ({ shortcomingCount }) => shortcomingCount },
    { heading: 'due', width: 13, cell: ({ dueOn }) => dayCell(dueOn) },
    {
      heading: 'state',
      width: 18,
      cell: ({ dueOn }, words) => (dueOn === null ? null : words.state[dueAnswer(dueOn, today).state]),
    },
  ];
}

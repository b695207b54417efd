import type { InputOf } from '../../contract/channels.ts';
import { dueAnswer, dueRange } from '../../domain/deadline.ts';
import type { InspectionLine } from '../../domain/lines.ts';
import type { InspectionStore } from '../ports.ts';
import { type Column, dayCell, type ListSetting, listed, subjectCell, textCell } from './columns.ts';
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
    { heading: 'kind', width: 10, cell: ({ kind }, words) => words.kind[kind] },
    { heading: 'subject', width: 40, cell: ({ subject }) => subjectCell(subject, language) },
    { heading: 'decision', width: 14, cell: ({ decisionNumber }) => decisionNumber },
    { heading: 'decisionDate', width: 11, cell: ({ decisionDate }) => dayCell(decisionDate) },
    { heading: 'body', width: 22, cell: ({ inspectingBodyName }) => textCell(inspectingBodyName, language) },
    {
      heading: 'units',
      width: 28,
      cell: ({ unitNames }) => unitNames.map((each) => textCell(each, language)).join('\n'),
    },
    { heading: 'findings', width: 8, cell: ({ findingCount }) => findingCount },
    { heading: 'shortcomings', width: 9, cell: ({ shortcomingCount }) => shortcomingCount },
    { heading: 'due', width: 11, cell: ({ dueOn }) => dayCell(dueOn) },
    {
      heading: 'state',
      width: 13,
      cell: ({ dueOn }, words) => (dueOn === null ? null : words.state[dueAnswer(dueOn, today).state]),
    },
  ];
}

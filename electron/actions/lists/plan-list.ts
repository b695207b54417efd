import type { FollowedRow } from '../../domain/followed-row.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { type Column, dayCell, type ListSetting, listed, partOf, subjectCell, textCell } from './columns.ts';
import type { Listed } from './listed.ts';

/** The plan rows of one inspection as they stand. */
export function planList(inspectionCase: InspectionCase, rows: readonly FollowedRow[], setting: ListSetting): Listed {
  const { language } = setting;
  return listed(
    {
      name: 'plan',
      columns: planColumns(setting),
      values: { inspection: subjectCell(inspectionCase.subject, language) },
      total: rows.length,
      rows: partOf(rows),
    },
    setting,
  );
}

function planColumns({ language }: ListSetting): readonly Column<FollowedRow>[] {
  return [
    { heading: 'unit', width: 16, cell: ({ responsible }) => textCell(responsible, language) },
    { heading: 'matter', width: 30, cell: ({ matter }) => textCell(matter, language) },
    { heading: 'measure', width: 30, cell: ({ measure }) => textCell(measure, language) },
    { heading: 'lead', width: 14, cell: ({ lead }) => textCell(lead, language) },
    { heading: 'product', width: 16, cell: ({ product }) => textCell(product, language) },
    { heading: 'due', width: 11, cell: ({ due }) => dayCell(due?.dueOn) },
    { heading: 'originalDue', width: 11, cell: ({ original }) => dayCell(original?.dueOn) },
    { heading: 'extensions', width: 7, cell: ({ extensionCount }) => extensionCount },
    { heading: 'result', width: 11, cell: ({ result }, words) => words.result[result ?? 'none'] },
    { heading: 'resultOn', width: 11, cell: ({ resultOn }) => dayCell(resultOn) },
    { heading: 'evidence', width: 8, cell: ({ hasEvidence }, words) => (hasEvidence ? words.yes : words.no) },
    { heading: 'closed', width: 11, cell: ({ closedOn }) => dayCell(closedOn) },
    { heading: 'why', width: 27, cell: ({ due }) => textCell(due?.why, language) },
  ];
}

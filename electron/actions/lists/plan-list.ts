import type { FollowedRow } from '../../domain/followed-row.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { type Column, dayCell, type ListSetting, listed, partOf, textCell } from './columns.ts';
import type { Listed } from './listed.ts';

/** The plan rows of one inspection as they stand. */
export function planList(inspectionCase: InspectionCase, rows: readonly FollowedRow[], setting: ListSetting): Listed {
  const { language } = setting;
  return listed(
    {
      name: 'plan',
      columns: planColumns(setting),
      values: { inspection: textCell(inspectionCase.subject, language) },
      total: rows.length,
      rows: partOf(rows),
    },
    setting,
  );
}

function planColumns({ language }: ListSetting): readonly Column<FollowedRow>[] {
  return [
    { heading: 'unit', width: 22, cell: ({ responsible }) => textCell(responsible, language) },
    { heading: 'matter', width: 40, cell: ({ matter }) => textCell(matter, language) },
    { heading: 'measure', width: 40, cell: ({ measure }) => textCell(measure, language) },
    { heading: 'lead', width: 20, cell: ({ lead }) => textCell(lead, language) },
    { heading: 'product', width: 22, cell: ({ product }) => textCell(product, language) },
    { heading: 'due', width: 13, cell: ({ due }) => dayCell(due?.dueOn) },
    { heading: 'originalDue', width: 13, cell: ({ original }) => dayCell(original?.dueOn) },
    { heading: 'extensions', width: 9, cell: ({ extensionCount }) => extensionCount },
    { heading: 'result', width: 15, cell: ({ result }, words) => words.result[result ?? 'none'] },
    { heading: 'resultOn', width: 13, cell: ({ resultOn }) => dayCell(resultOn) },
    { heading: 'evidence', width: 10, cell: ({ hasEvidence }, words) => (hasEvidence ? words.yes : words.no) },
    { heading: 'closed', width: 13, cell: ({ closedOn }) => dayCell(closedOn) },
    { heading: 'why', width: 30, cell: ({ due }) => textCell(due?.why, language) },
    { heading: 'note', width: 18, cell: ({ due }, words) => (due?.provisional ? words.provisionalDay : null) },
  ];
}

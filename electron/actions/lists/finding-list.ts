import type { Finding } from '../../domain/finding.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { citationOf } from '../../domain/write-citation.ts';
import { writeFigures } from '../../domain/write-count.ts';
import { type Column, type ListSetting, listed, partOf, textCell } from './columns.ts';
import type { Listed } from './listed.ts';

/** The findings of one inspection, in their order. */
export function findingList(inspectionCase: InspectionCase, setting: ListSetting): Listed {
  const { findings, subject } = inspectionCase;
  return listed(
    {
      name: 'findings',
      columns: findingColumns(inspectionCase, setting),
      values: { inspection: textCell(subject, setting.language) },
      total: findings.length,
      rows: partOf(findings),
    },
    setting,
  );
}

/** A finding that names no unit concerns all. */
function unitsOf({ unitIds }: Finding, { units }: InspectionCase, language: ListSetting['language']): string {
  const concerned = unitIds.length === 0 ? units : units.filter(({ id }) => unitIds.includes(id));
  return concerned.map(({ name }) => textCell(name, language)).join('\n');
}

function findingColumns(inspectionCase: InspectionCase, { language }: ListSetting): readonly Column<Finding>[] {
  const contents = new Map(inspectionCase.contents.map(({ id, title }) => [id, textCell(title, language)]));
  return [
    { heading: 'kind', width: 14, cell: ({ kind }, words) => words.findingKind[kind] },
    { heading: 'title', width: 50, cell: ({ title }) => textCell(title, language) },
    { heading: 'content', width: 26, cell: ({ contentId = '' }) => contents.get(contentId) ?? null },
    { heading: 'units', width: 26, cell: (finding) => unitsOf(finding, inspectionCase, language) },
    {
      heading: 'count',
      width: 22,
      cell: ({ counts }) => counts.map((each) => writeFigures(each, language)).join('\n'),
    },
    {
      heading: 'basis',
      width: 34,
      cell: ({ legalBases }) => legalBases.map((each) => citationOf(each, language).full).join('\n'),
    },
    {
      heading: 'cause',
      width: 30,
      cell: ({ causes }) => causes.map(({ text }) => textCell(text, language)).join('\n'),
    },
    {
      heading: 'responsibility',
      width: 26,
      cell: ({ responsibilities }) => responsibilities.map(({ who }) => textCell(who, language)).join('\n'),
    },
  ];
}

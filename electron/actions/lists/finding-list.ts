import type { Finding } from '../../domain/finding.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { citationOf } from '../../domain/write-citation.ts';
import { writeFigures } from '../../domain/write-count.ts';
import { type Column, type ListSetting, listed, partOf, subjectCell, textCell } from './columns.ts';
import type { Listed } from './listed.ts';

/** The findings of one inspection, in their order. */
export function findingList(inspectionCase: InspectionCase, setting: ListSetting): Listed {
  const { findings, subject } = inspectionCase;
  return listed(
    {
      name: 'findings',
      columns: findingColumns(inspectionCase, setting),
      values: { inspection: subjectCell(subject, setting.language) },
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
    { heading: 'kind', width: 10, cell: ({ kind }, words) => words.findingKind[kind] },
    { heading: 'title', width: 40, cell: ({ title }) => textCell(title, language) },
    { heading: 'content', width: 18, cell: ({ contentId = '' }) => contents.get(contentId) ?? null },
    { heading: 'units', width: 20, cell: (finding) => unitsOf(finding, inspectionCase, language) },
    {
      heading: 'count',
      width: 16,
      cell: ({ counts }) => counts.map((each) => writeFigures(each, language)).join('\n'),
    },
    {
      heading: 'basis',
      width: 28,
      cell: ({ legalBases }) => legalBases.map((each) => citationOf(each, language).full).join('\n'),
    },
    {
      heading: 'cause',
      width: 24,
      cell: ({ causes }) => causes.map(({ text }) => textCell(text, language)).join('\n'),
    },
    {
      heading: 'responsibility',
      width: 18,
      cell: ({ responsibilities }) => responsibilities.map(({ who }) => textCell(who, language)).join('\n'),
    },
  ];
}

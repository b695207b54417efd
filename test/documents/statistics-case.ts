import { readFileSync } from 'node:fs';
import { readCaseFile } from '../../electron/actions/read-case-file.ts';
import type { ChartBlock } from '../../electron/documents/model/chart.ts';
import type { OfficialDocument } from '../../electron/documents/model/official-document.ts';
import type { DraftLanguage } from '../../electron/domain/bilingual-text.ts';
import type { FileRow } from '../../electron/domain/file-statistics.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { documentOf, mustBeDone } from './compose/composing.ts';

const PATH = 'test/fixtures/file-statistics.json';

/** A made-up case with three fields, one of them with a part of its figures only; other rows in their place. */
export function statisticsCase(rows?: readonly FileRow[]): InspectionCase {
  const read = mustBeDone(readCaseFile(readFileSync(PATH, 'utf8')));
  return rows === undefined ? read : { ...read, fileStatistics: { rows } };
}

export function statisticsReport(language: DraftLanguage, rows?: readonly FileRow[]): OfficialDocument {
  return documentOf(statisticsCase(rows), { kind: 'check-report', unitId: null, language });
}

export function chartsOf(document: OfficialDocument): readonly ChartBlock[] {
  return document.body.filter((each) => each.type === 'chart');
}

/** Fields with names of several lines and figures from nothing to what no office has. */
export function manyRows(count: number, most: number): readonly FileRow[] {
  return Array.from({ length: count }, (_, index): FileRow => {
    const part = (share: number) => Math.floor((most * ((index * 37 + share * 11) % 100)) / 100);
    const name = index % 3 === 0 ? 'Quản lý và sử dụng đất trong cụm công nghiệp, khu công nghiệp của tỉnh' : 'Hộ tịch';
    return {
      id: `row-${index}`,
      field: { vi: `${name} ${index + 1}`, en: `Field ${index + 1}` },
      figures: { early: part(1), onTime: part(2), late: part(3), inTime: part(4), overdue: index % 2 },
    };
  });
}

import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { ProblemError } from '../../electron/domain/problem.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';
import { inspectionCase, sequence } from './search.ts';

/** The inspection in which one writes while it is measured. */
const LARGE = { number: 3, findings: 500 } as const;
/** One in its middle. */
export const LARGE_FINDING = `f-${LARGE.number * 10 + LARGE.findings / 2}`;

/** The table of files of an office with so many fields of work. */
const FIELDS_OF_WORK = 30;

/** An inspection as it stands after its conclusion: with a plan whose term runs, and a document that begins it. */
function concluded(number: number, findings: number, random: () => number): InspectionCase {
  const bare = inspectionCase(number, random, findings);
  const month = String((number % 12) + 1).padStart(2, '0');
  const kind = bare.kind === 'inspection' ? 'conclusion' : 'check-report';
  return {
    ...bare,
    contents: ['Trách nhiệm quản lý', 'Giải quyết thủ tục hành chính'].map((vi, index) => ({
      id: `c${index}`,
      title: { vi },
    })),
    findings: bare.findings.map((each, index) => ({
      ...each,
      contentId: `c${index % 2}`,
      unitIds: ['u'],
      counts: [{ affected: { value: index + 1 }, total: { value: 1531 }, unit: { vi: 'hồ sơ' } }],
      causes: [{ kind: 'subjective', text: { vi: 'Chưa kiểm tra thường xuyên' } }],
    })),
    fileStatistics: {
      rows: Array.from({ length: FIELDS_OF_WORK }, (_, index) => ({
        id: `s${index}`,
        field: { vi: `Lĩnh vực ${index + 1}` },
        figures: {
          online: 100 + index,
          direct: 20,
          carriedOver: 3,
          early: 90,
          onTime: 20,
          late: 5,
          inTime: 8 + index,
          overdue: 0,
        },
      })),
    },
    plan: { entries: [], term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' } },
    documents: [{ kind, number: String(number), date: `${2010 + (number % 17)}-${month}-15` }],
  };
}

/** Fills a data folder with 50 findings an inspection, and one inspection with `LARGE.findings`. Answers its id. */
export function fillWithYears(dataFolder: string, inspections: number): string {
  const opened = openStorage({ dataFolder, now: () => new Date().toISOString() });
  if (!opened.ok) throw new ProblemError(opened.problems);
  const random = sequence(20_241_223);
  for (let number = 0; number < inspections; number += 1)
    opened.value.inspections.insertCase(concluded(number, number === LARGE.number ? LARGE.findings : 50, random));
  opened.value.close();
  return `case-${LARGE.number}`;
}

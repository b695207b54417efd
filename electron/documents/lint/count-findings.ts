import type { InspectionCase } from '../../domain/inspection.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { templateBlockOf } from '../compose/block-ids.ts';
import type { Block } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import type { OfficialDocument } from '../model/official-document.ts';

/** How often each finding is printed, by the template's block. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const MARK = /(?:mã thử|test mark) (\d{4})/gi;

/** The case with a mark in each finding's sentence that stands nowhere else, by which it is found in a document. */
export function withMarks(inspectionCase: InspectionCase): InspectionCase {
  return {
    ...inspectionCase,
    findings: inspectionCase.findings.map((finding, index) => {
      const mark = String(index + 1).padStart(4, '0');
      const { vi = '', en = '' } = finding.title;
      return { ...finding, title: { vi: `${vi} (mã thử ${mark})`, en: `${en} (test mark ${mark})` } };
    }),
  };
}

export type FindingsHeld = {
  /** Stop a template: a finding is nowhere in the document, or printed again. */
  readonly faults: readonly Problem[];
  /** A block leaves out findings that stand elsewhere in the document. */
  readonly notices: readonly Problem[];
};

/**
 * Findings in against findings out, of the same marked case: what the shipped template prints must be in the document, and what it
 * prints once must not be there twice.
 * @param lineOf `path:line` of a block of the template, of its head where there is no such block
 */
export function holdFindings(
  drafted: OfficialDocument,
  shipped: OfficialDocument,
  lineOf: (block: string) => string,
): FindingsHeld {
  const [given, expected] = [countsOf(drafted), countsOf(shipped)];
  const [all, allExpected] = [totals(given), totals(expected)];
  const faults: Problem[] = [];
  const notices: Problem[] = [];
  for (const [block, marks] of expected) {
    const lost = [...marks.keys()].filter((mark) => !all.has(mark));
    if (lost.length > 0) faults.push(finding('template-finding-lost', lineOf(block), block, lost, marks.size));
    const here = given.get(block);
    const left = here === undefined ? [] : [...marks.keys()].filter((mark) => !here.has(mark) && all.has(mark));
    if (left.length > 0) notices.push(finding('template-finding-left-out', lineOf(block), block, left, marks.size));
  }
  for (const [block, marks] of given) {
    const twice = [...marks].filter(([mark, count]) => isTwice(mark, count, expected.get(block), all, allExpected));
    if (twice.length > 0)
      faults.push(
        finding(
          'template-finding-twice',
          lineOf(block),
          block,
          twice.map(([mark]) => mark),
          marks.size,
        ),
      );
  }
  return { faults, notices };
}

/** Twice in a block that prints it once, or anywhere where the whole document prints it once. */
function isTwice(
  mark: string,
  count: number,
  expectedHere: ReadonlyMap<string, number> | undefined,
  all: ReadonlyMap<string, number>,
  allExpected: ReadonlyMap<string, number>,
): boolean {
  if (expectedHere?.get(mark) === 1 && count > 1) return true;
  return allExpected.get(mark) === 1 && (all.get(mark) ?? 0) > 1;
}

function finding(code: string, where: string, block: string, marks: readonly string[], of: number): Problem {
  return problem(code, where, { block, count: marks.length, of, example: marks[0] ?? '' });
}

function totals(counts: Counts): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const marks of counts.values()) for (const [mark, count] of marks) all.set(mark, (all.get(mark) ?? 0) + count);
  return all;
}

function countsOf(document: OfficialDocument): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const block of [...document.body, ...document.appendices.flatMap((each) => each.body)]) {
    const id = templateBlockOf(block.id);
    const marks = counts.get(id) ?? new Map<string, number>();
    for (const [, mark = ''] of textOf(block).matchAll(MARK)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
    if (marks.size > 0) counts.set(id, marks);
  }
  return counts;
}

function textOf(block: Block): string {
  if (block.type === 'pair') return [...block.original, ...block.translation].map(textOf).join('\n');
  if (block.type === 'chart') return '';
  if (block.type !== 'table') return plainText(block.inlines);
  const cells = block.rows.flatMap((row): readonly Inlines[] => [
    ...(row.type === 'cells' ? [] : [row.title]),
    ...(row.type === 'group' ? [] : row.cells.flat()),
  ]);
  return cells.map(plainText).join('\n');
}

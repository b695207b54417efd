import { textInOrOther } from './bilingual-text.ts';
import {
  computedTotal,
  FILE_COLUMNS,
  FILE_GROUPS,
  type FileFigures,
  type FileGroup,
  type FileStatistics,
  figureOf,
} from './file-statistics.ts';
import { foldedLine } from './folded-text.ts';
import { type Problem, problem } from './problem.ts';

const GROUPS = Object.keys(FILE_GROUPS) as readonly FileGroup[];

/** What contradicts itself in the table of files; figures that are not given are never held against anything. */
export function fileFaults(statistics: FileStatistics | undefined): readonly Problem[] {
  return (statistics?.rows ?? []).flatMap(({ figures }, index) => {
    const where = `fileStatistics.rows[${index}].figures`;
    const faults = [...notWhole(figures, where), ...GROUPS.flatMap((group) => groupFaults(figures, group, where))];
    return faults.map((each) => inRow(each, index));
  });
}

/**
 * What does not fit together but may stand so in the unit's own report: files in and out, and lines of one name. Said beside
 * the document, never a reason to refuse it: that the unit's figures do not add up may be what the inspection found.
 */
export function fileNotices(statistics: FileStatistics | undefined): readonly Problem[] {
  const rows = statistics?.rows ?? [];
  const firsts = new Map<string, number>();
  return rows.flatMap(({ figures, field, unitId }, index) => {
    const where = `fileStatistics.rows[${index}]`;
    const name = textInOrOther(field, 'vi') ?? '';
    const key = `${unitId ?? ''}\n${foldedLine(name)}`;
    const first = name === '' ? undefined : firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    const twice =
      first === undefined ? [] : [problem('files-row-twice', `${where}.field`, { field: name, first: first + 1 })];
    return [...twice, ...balance(figures, `${where}.figures`)].map((each) => inRow(each, index));
  });
}

/** The sentence names the row as the window and the printed table number it. */
function inRow(given: Problem, index: number): Problem {
  return { ...given, values: { row: index + 1, ...given.values } };
}

function notWhole(figures: FileFigures, where: string): readonly Problem[] {
  return FILE_COLUMNS.flatMap((column) => {
    const value = figures[column];
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return [];
    return [problem('files-not-whole', `${where}.${column}`, { given: String(value) })];
  });
}

function groupFaults(figures: FileFigures, group: FileGroup, where: string): readonly Problem[] {
  const given = figures[group];
  if (given === undefined) return [];
  const computed = computedTotal(figures, group);
  const place = `${where}.${group}`;
  if (computed !== null) return computed === given ? [] : [problem('files-total-differs', place, { given, computed })];
  const parts = FILE_GROUPS[group].reduce((sum, each) => sum + (figures[each] ?? 0), 0);
  return parts > given ? [problem('files-parts-exceed-total', place, { parts, given })] : [];
}

/**
 * Files in are files settled and pending. Refused and withdrawn ones stand beside them in some reports and among the settled
 * ones in others, so that either sum is right.
 */
function balance(figures: FileFigures, where: string): readonly Problem[] {
  const [received, settled, pending] = [
    figureOf(figures, 'received'),
    figureOf(figures, 'settled'),
    figureOf(figures, 'pending'),
  ];
  if (received === null) return [];
  const known = (settled ?? 0) + (pending ?? 0);
  const place = `${where}.received`;
  if (settled === null || pending === null)
    return known > received ? [problem('files-out-exceed-in', place, { received, out: known })] : [];
  const beside = (figures.refused ?? 0) + (figures.withdrawn ?? 0);
  const isEven = received === known || received === known + beside;
  return isEven ? [] : [problem('files-do-not-balance', place, { received, settled, pending, beside })];
}

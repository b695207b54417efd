import type { BilingualText } from './bilingual-text.ts';

/**
 * Columns of the table of files, in the order of form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP): received, settled and
 * pending, each with its parts. Refused and withdrawn files are no columns of the form; some offices report them beside it.
 */
export const FILE_COLUMNS = [
  'received',
  'online',
  'direct',
  'carriedOver',
  'settled',
  'early',
  'onTime',
  'late',
  'pending',
  'inTime',
  'overdue',
  'refused',
  'withdrawn',
] as const;
export type FileColumn = (typeof FILE_COLUMNS)[number];

/** Columns whose figure is the sum of others: tổng số tiếp nhận, đã giải quyết, đang giải quyết. */
export const FILE_GROUPS = {
  /** Trực tuyến; trực tiếp, dịch vụ bưu chính; từ kỳ trước. */
  received: ['online', 'direct', 'carriedOver'],
  /** Trước hạn, đúng hạn, quá hạn. */
  settled: ['early', 'onTime', 'late'],
  /** Trong hạn, quá hạn. */
  pending: ['inTime', 'overdue'],
} as const satisfies Partial<Record<FileColumn, readonly FileColumn[]>>;
export type FileGroup = keyof typeof FILE_GROUPS;

/** No office has more files in a period; 2,000 rows of it still add up exactly. */
export const MOST_FILES = 999_999_999_999;

/** What a source gives; a column that is left out was not given, which is not 0. */
export type FileFigures = { readonly [Column in FileColumn]?: number };

/**
 * One line of the table. A total of a group stands in `figures` only as far as a source gives it: where all its parts are
 * given it is computed from them.
 */
export type FileRow = {
  readonly id: string;
  /** The unit whose files these are; none where there is one unit, or the figures are those of all. */
  readonly unitId?: string;
  /** Lĩnh vực, or whatever the line counts. */
  readonly field: BilingualText;
  readonly figures: FileFigures;
};

/** Số liệu hồ sơ thủ tục hành chính of the inspected period. */
export type FileStatistics = { readonly rows: readonly FileRow[] };

export function isFileGroup(column: FileColumn): column is FileGroup {
  return column in FILE_GROUPS;
}

/** The sum of a group's parts; null unless all of them are given. */
export function computedTotal(figures: FileFigures, group: FileGroup): number | null {
  const parts = FILE_GROUPS[group].map((each) => figures[each]);
  return added(parts);
}

/** The figure of a column: of a group its computed total, else the total that was given. Null where it is not known. */
export function figureOf(figures: FileFigures, column: FileColumn): number | null {
  const computed = isFileGroup(column) ? computedTotal(figures, column) : null;
  return computed ?? figures[column] ?? null;
}

/** The sum of a column over rows; null where there are none, or one of them does not say. */
export function sumOf(rows: readonly FileRow[], column: FileColumn): number | null {
  return rows.length === 0 ? null : added(rows.map(({ figures }) => figureOf(figures, column)));
}

/** All figures of the sums row, «Tổng cộng». */
export function sumsOf(rows: readonly FileRow[]): FileFigures {
  const sums = FILE_COLUMNS.map((column) => [column, sumOf(rows, column)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum !== null));
}

/** Whether any row says anything of the column. */
export function isGiven(rows: readonly FileRow[], column: FileColumn): boolean {
  return rows.some(({ figures }) => figureOf(figures, column) !== null);
}

/** Rows that say something; one without a figure is not finished, and neither printed nor counted. */
export function rowsWithFigures(rows: readonly FileRow[]): readonly FileRow[] {
  return rows.filter(({ figures }) => FILE_COLUMNS.some((column) => figureOf(figures, column) !== null));
}

/** Whether there is a figure to print at all. */
export function hasFigures(statistics: FileStatistics | undefined): statistics is FileStatistics {
  return rowsWithFigures(statistics?.rows ?? []).length > 0;
}

function added(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const each of values) {
    if (each === null || each === undefined) return null;
    sum += each;
  }
  return sum;
}

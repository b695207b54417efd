/** One line of the table that a run ends with. */
export type MeasureRow = {
  readonly measure: string;
  /** A ratio, or what `unit` says; undefined when it could not be measured, `detail` says why. */
  readonly value: number | undefined;
  /** Unit of value and aim; left out for ratios. */
  readonly unit?: string;
  /** The most it may be; null for what is only told. */
  readonly aim: number | null;
  /** A lower one to be reached later. */
  readonly wish?: number;
  /** The two numbers of a ratio, for who wants to see them. */
  readonly detail: string;
};

export function isOver({ value, aim }: MeasureRow): boolean {
  return aim !== null && (value === undefined || value > aim);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** A row that holds ours against another's: `format` writes both into the detail. */
export function ratioRow(
  measure: string,
  ours: number,
  other: number,
  told: {
    readonly aim: number | null;
    readonly wish?: number;
    readonly format: (value: number) => string;
    readonly more?: string;
  },
): MeasureRow {
  const { aim, wish, format, more } = told;
  const detail = `${format(ours)} / ${format(other)}${more === undefined ? '' : `; ${more}`}`;
  return { measure, value: ours / other, aim, wish, detail };
}

export function milliseconds(value: number): string {
  return `${value >= 100 ? Math.round(value) : value.toFixed(1)} ms`;
}

/** @param kilobytes as process.resourceUsage().maxRSS counts */
export function megabytes(kilobytes: number): string {
  return `${Math.round(kilobytes / 1024)} MB`;
}

function aimText({ aim, wish, unit = '' }: MeasureRow): string {
  if (aim === null) return '';
  return `≤ ${aim}${unit}${wish === undefined ? '' : ` (${wish})`}`;
}

function valueText({ value, unit = '' }: MeasureRow): string {
  if (value === undefined) return 'none';
  return `${value.toFixed(2)}${unit}`;
}

/** `ok`, `over`, or nothing where there is no aim; reaching only the first of two aims is `ok` too. */
function verdict(row: MeasureRow): string {
  if (row.aim === null) return '';
  return isOver(row) ? 'over' : 'ok';
}

export function printRows(rows: readonly MeasureRow[]): void {
  const lines = [
    ['measure', 'value', 'aim', '', 'ours / other'],
    ...rows.map((row) => [row.measure, valueText(row), aimText(row), verdict(row), row.detail]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** One line of a file of separated values; a quoted cell may hold line breaks, so the line is where it begins. */
export type SeparatedLine = {
  readonly line: number;
  readonly cells: readonly string[];
};

export type SeparatedLines = {
  readonly lines: readonly SeparatedLine[];
  /** Where a quotation mark was opened that is never closed. */
  readonly openQuote: number | null;
};

/** Separated values as spreadsheets write them (RFC 4180, also with tabs or semicolons). Empty lines are left out. */
export function separatedLines(text: string, separator: string): SeparatedLines {
  const plain = text.replaceAll(/\r\n?/g, '\n');
  const pattern = new RegExp(`("[^"]*(?:""[^"]*)*"|[^${separator}\\n]*)(${separator}|\\n|$)`, 'y');
  const lines: SeparatedLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  while (pattern.lastIndex < plain.length) {
    const [, raw = '', end = ''] = pattern.exec(plain) ?? [];
    const cell = unquoted(raw);
    if (cell === null) return { lines, openQuote: line };
    cells.push(cell);
    line += raw.split('\n').length - 1;
    if (end === separator && pattern.lastIndex < plain.length) continue;
    if (cells.some((each) => each.trim() !== '')) lines.push({ line: begun, cells });
    cells = [];
    line += 1;
    begun = line;
  }
  return { lines, openQuote: null };
}

/** What a cell says; null when its quotation mark is not closed. */
function unquoted(raw: string): string | null {
  if (!raw.startsWith('"')) return raw;
  return raw.length > 1 && raw.endsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : null;
}

/** Such a text from its lines, each cell quoted where it must be. */
export function separatedText(lines: readonly (readonly string[])[], separator: string): string {
  const quoted = (cell: string) =>
    cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return lines.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('');
}

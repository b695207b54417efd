import type { Token } from 'markdown-it';
import type { TableBlock, TableColumn, TableRow } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm } from '../model/length.ts';
import type { Walk } from './markdown-to-blocks.ts';

/**
 * A Markdown table. The dashes of the line under the header give the widths of the columns in proportion
 * (`|----|------------|`), colons their alignment (`:--:` centre, `--:` right). A row of which only the first cell is
 * filled opens a group; one whose first cell begins with «= » is a row of sums, its empty cells part of the title.
 */
export function readTable(
  open: Token,
  walk: Walk,
  nextInlines: (walk: Walk) => Inlines,
  nextId: (walk: Walk) => string,
): void {
  const rows: { isTotal: boolean; readonly cells: Inlines[] }[] = [];
  for (
    let token = walk.tokens[walk.place];
    token !== undefined && token.type !== 'table_close';
    token = walk.tokens[walk.place]
  ) {
    walk.place += 1;
    if (token.type === 'tr_open') rows.push({ isTotal: false, cells: [] });
    if (token.type === 'th_open' || token.type === 'td_open') readCell(walk, rows.at(-1), nextInlines);
  }
  walk.place += 1;
  const [head, ...body] = rows;
  const header = head?.cells ?? [];
  const marks = columnMarks(walk.lines[(open.map?.[0] ?? 0) + 1] ?? '');
  const columns = columnsOf(header, marks, walk.context.width);
  walk.blocks.push({
    type: 'table',
    id: nextId(walk),
    summary: header.map(plainText).join(', '),
    columns,
    rows: body.map(({ isTotal, cells }) => (isTotal ? totalRow(cells) : tableRow(cells))),
  } satisfies TableBlock);
}

/** What marks a row of sums. Typed by a person it is no mark: inserted texts do not begin with it here. */
const TOTAL = /^=\s+/;

function readCell(
  walk: Walk,
  row: { isTotal: boolean; readonly cells: Inlines[] } | undefined,
  nextInlines: (walk: Walk) => Inlines,
): void {
  if (row === undefined) return;
  if (row.cells.length === 0) row.isTotal = TOTAL.test(walk.tokens[walk.place]?.content ?? '');
  row.cells.push(nextInlines(walk));
}

function totalRow([first = [], ...others]: readonly Inlines[]): TableRow {
  const [mark, ...rest] = first;
  const title = mark?.type === 'text' ? [{ ...mark, text: mark.text.replace(TOTAL, '') }, ...rest] : first;
  const filled = others.findIndex((each) => each.length > 0);
  return { type: 'total', title, cells: filled < 0 ? [] : others.slice(filled).map((each) => [each]) };
}

function columnMarks(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((each) => each.trim());
}

function columnsOf(header: readonly Inlines[], marks: readonly string[], width: Mm): readonly TableColumn[] {
  const total = marks.reduce((sum, each) => sum + each.length, 0);
  return header.map((inlines, place) => {
    const mark = marks[place] ?? '---';
    return { header: inlines, width: mm((width * mark.length) / Math.max(total, 1)), align: alignment(mark) };
  });
}

function alignment(mark: string): TableColumn['align'] {
  if (mark.startsWith(':') && mark.endsWith(':')) return 'centre';
  return mark.endsWith(':') ? 'right' : 'left';
}

function tableRow(cells: readonly Inlines[]): TableRow {
  const [first, ...others] = cells;
  if (first !== undefined && first.length > 0 && others.length > 0 && others.every((each) => each.length === 0))
    return { type: 'group', title: first };
  return { type: 'cells', cells: cells.map((each) => [each]) };
}

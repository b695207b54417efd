import type { Token } from 'markdown-it';
import type { TableBlock, TableColumn, TableRow } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm } from '../model/length.ts';
import { chartOf } from './markdown-chart.ts';
import type { Walk } from './markdown-to-blocks.ts';

/**
 * A Markdown table. The dashes of the line under the header give the widths of the columns in proportion
 * (`|----|------------|`), colons their alignment (`:--:` centre, `--:` right). A row of which only the first cell is
 * filled opens a group; one whose first cell begins with «= » is a row of sums, its empty cells part of the title. A table
 * whose first header begins with «~ » is drawn as a chart.
 */
export function readTable(
  open: Token,
  walk: Walk,
  nextInlines: (walk: Walk) => Inlines,
  nextId: (walk: Walk) => string,
): void {
  const rows: ReadRow[] = [];
  for (
    let token = walk.tokens[walk.place];
    token !== undefined && token.type !== 'table_close';
    token = walk.tokens[walk.place]
  ) {
    walk.place += 1;
    if (token.type === 'tr_open') rows.push({ isTotal: false, cells: [], sources: [] });
    if (token.type === 'th_open' || token.type === 'td_open') readCell(walk, rows.at(-1), nextInlines);
  }
  walk.place += 1;
  const [head, ...body] = rows;
  const header = head?.cells ?? [];
  walk.source = head?.sources.join(' ') ?? '';
  if (CHART.test(plainText(header[0] ?? []))) {
    walk.blocks.push(
      ...chartOf(
        nextId(walk),
        header,
        body.map((each) => each.cells),
        walk.context,
      ),
    );
    return;
  }
  const marks = columnMarks(walk.lines[(open.map?.[0] ?? 0) + 1] ?? '');
  const columns = columnsOf(header, marks, walk.context.width);
  walk.blocks.push({
    type: 'table',
    id: nextId(walk),
    summary: header.map(plainText).join(', '),
    columns,
    rows: withIds(body, walk),
  } satisfies TableBlock);
}

/** What marks a table that is drawn as a chart. */
const CHART = /^~\s+/;

/** A row as read: the texts of its cells, and their sources with the marks of facts. */
type ReadRow = { isTotal: boolean; readonly cells: Inlines[]; readonly sources: string[] };

/** What marks a row of sums. Typed by a person it is no mark: inserted texts do not begin with it here. */
const TOTAL = /^=\s+/;

function readCell(walk: Walk, row: ReadRow | undefined, nextInlines: (walk: Walk) => Inlines): void {
  if (row === undefined) return;
  if (row.cells.length === 0) row.isTotal = TOTAL.test(walk.tokens[walk.place]?.content ?? '');
  row.cells.push(nextInlines(walk));
  row.sources.push(walk.source);
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

/** A row of a finding keeps its id wherever the row stands; others are known by their place. */
function withIds(rows: readonly ReadRow[], walk: Walk): readonly TableRow[] {
  const seen = new Set<string>();
  return rows.map(({ isTotal, cells, sources }) => {
    const row = isTotal ? totalRow(cells) : tableRow(cells);
    const id = walk.ids.recordOf(sources.join(' '));
    if (id === undefined || seen.has(id)) return row;
    seen.add(id);
    return { ...row, id };
  });
}

function tableRow(cells: readonly Inlines[]): TableRow {
  const [first, ...others] = cells;
  if (first !== undefined && first.length > 0 && others.length > 0 && others.every((each) => each.length === 0))
    return { type: 'group', title: first };
  return { type: 'cells', cells: cells.map((each) => [each]) };
}

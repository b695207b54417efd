import type { Token } from 'markdown-it';
import type { TableBlock, TableColumn, TableRow } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm } from '../model/length.ts';
import type { Walk } from './markdown-to-blocks.ts';

/**
 * A Markdown table. The dashes of the line under the header give the widths of the columns in proportion
 * (`|----|------------|`), colons their alignment (`:--:` centre, `--:` right). A row of which only the first cell is
 * filled opens a group.
 */
export function readTable(
  open: Token,
  walk: Walk,
  nextInlines: (walk: Walk) => Inlines,
  nextId: (walk: Walk) => string,
): void {
  const rows: { readonly cells: Inlines[]; readonly sources: string[] }[] = [];
  for (
    let token = walk.tokens[walk.place];
    token !== undefined && token.type !== 'table_close';
    token = walk.tokens[walk.place]
  ) {
    walk.place += 1;
    if (token.type === 'tr_open') rows.push({ cells: [], sources: [] });
    if (token.type === 'th_open' || token.type === 'td_open') {
      rows.at(-1)?.cells.push(nextInlines(walk));
      rows.at(-1)?.sources.push(walk.source);
    }
  }
  walk.place += 1;
  const [head, ...body] = rows;
  const header = head?.cells ?? [];
  walk.source = head?.sources.join(' ') ?? '';
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
function withIds(
  rows: readonly { readonly cells: readonly Inlines[]; readonly sources: readonly string[] }[],
  walk: Walk,
): readonly TableRow[] {
  const seen = new Set<string>();
  return rows.map(({ cells, sources }) => {
    const id = walk.ids.recordOf(sources.join(' '));
    if (id === undefined || seen.has(id)) return tableRow(cells);
    seen.add(id);
    return { ...tableRow(cells), id };
  });
}

function tableRow(cells: readonly Inlines[]): TableRow {
  const [first, ...others] = cells;
  if (first !== undefined && first.length > 0 && others.length > 0 && others.every((each) => each.length === 0))
    return { type: 'group', title: first };
  return { type: 'cells', cells: cells.map((each) => [each]) };
}

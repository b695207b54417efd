import { mm, mmToPt } from '../../model/length.ts';
import { textHeight } from '../../model/page.ts';
import { CONTACT_FOOT } from '../../model/styles.ts';
import type { Board, MeasuredCell, MeasuredRow, Part, Section } from '../measure/part.ts';
import { cellTextX } from '../measure/table.ts';
import { type PageRange, paginate } from './paginate.ts';
import { pairHeight, placePair } from './pair-lines.ts';
import type { Placed, PlacedPage } from './placed-page.ts';
import { leadHeight, rowHeight, type Slices, slicesOf } from './slices.ts';

type Point = { readonly x: number; readonly y: number };

/** Spreads a section over pages and gives everything its place. Page numbers are not in it. */
export function placeSection(section: Section): readonly PlacedPage[] {
  const capacity = mmToPt(textHeight(section.page));
  const sliced = slicesOf(section.parts, capacity);
  const pages = paginate(sliced.slices, capacity, takenByFoot(section));
  return pages.map((range, index) => {
    const items = [...placeRange(section, sliced, range, capacity)];
    if (index === 0) placeFoot(items, section);
    return { page: section.page, items };
  });
}

/** What contact lines take of the text area, where the bottom margin is too small for them. */
function takenByFoot({ foot, page }: Section): number {
  if (foot === null) return 0;
  return Math.max(0, foot.height + mmToPt(mm(CONTACT_FOOT.edge + CONTACT_FOOT.gap - page.bottom)));
}

/** Last on the page, so that it is read after the text there. */
function placeFoot(items: Placed[], { foot, page }: Section): void {
  if (foot === null) return;
  const y = mmToPt(mm(page.height - CONTACT_FOOT.edge)) - foot.height;
  placeBoard(items, foot, { x: mmToPt(page.left), y });
}

function placeRange(section: Section, sliced: Slices, range: PageRange, capacity: number): readonly Placed[] {
  const x = mmToPt(section.page.left);
  let y: number = mmToPt(section.page.top);
  const items: Placed[] = [];
  const first = section.parts[sliced.parts[range.start] ?? 0];
  if (first?.type === 'row' && first.head !== null && leadHeight(first.head, capacity) > 0) {
    placeRow(items, first.head, 0, first.head.lineCount, { x, y }, true);
    y += rowHeight(first.head);
  }
  for (let at = range.start, end = at; at < range.end; at = end) {
    end = partEnd(sliced, at, range.end);
    const part = section.parts[sliced.parts[at] ?? 0];
    if (part === undefined) continue;
    const from = sliced.lines[at] ?? 0;
    if (at > range.start) y += sliced.slices[at]?.before ?? 0;
    placePart(items, part, from, from + end - at, { x, y });
    y += part.type === 'pair' ? pairHeight(part.pair, from, from + end - at) : slicesHeight(sliced, at, end);
  }
  return items;
}

function slicesHeight({ slices }: Slices, start: number, end: number): number {
  let height = 0;
  for (let at = start; at < end; at += 1) height += slices[at]?.height ?? 0;
  return height;
}

function partEnd(sliced: Slices, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && sliced.parts[end] === sliced.parts[start]) end += 1;
  return end;
}

function placePart(items: Placed[], part: Part, from: number, to: number, at: Point): void {
  switch (part.type) {
    case 'paragraph': {
      const { paragraph } = part;
      items.push({ type: 'text', paragraph, from, to, x: at.x + part.x, y: at.y, node: paragraph.node });
      return;
    }
    case 'row':
      placeRow(items, part.row, from, to, at, false);
      return;
    case 'pair':
      items.push(...placePair(part.pair, from, to, at));
      return;
    case 'board':
      placeBoard(items, part.board, at);
      return;
  }
}

function placeBoard(items: Placed[], board: Board, at: Point): void {
  for (const each of board.items) {
    const x = at.x + each.x;
    const y = at.y + each.y;
    if (each.type === 'figure') items.push({ type: 'figure', figure: each.figure, x, y });
    else if (each.type === 'rule') items.push({ type: 'rule', x, y, width: each.width });
    else if (each.type === 'frame') {
      items.push({ type: 'grid', boxes: [{ x, y, width: each.width, height: each.height }], colour: each.colour });
    } else {
      const { paragraph } = each;
      items.push({ type: 'text', paragraph, from: 0, to: paragraph.lines.length, x, y, node: paragraph.node });
    }
  }
}

/** Lines `from` to `to` of a row, cell by cell, under their grid; a repeated header is no text of the document. */
function placeRow(items: Placed[], row: MeasuredRow, from: number, to: number, at: Point, repeated: boolean): void {
  const top = from === 0 ? row.padding : 0;
  const foot = to === row.lineCount ? row.padding : 0;
  const height = top + (to - from) * row.lineHeight + foot;
  items.push({
    type: 'grid',
    boxes: row.cells.map((each) => ({ x: at.x + each.x, y: at.y, width: each.width, height })),
  });
  for (const cell of row.cells) placeCell(items, row, cell, from, to, { x: at.x, y: at.y + top }, repeated);
}

function placeCell(
  items: Placed[],
  row: MeasuredRow,
  cell: MeasuredCell,
  from: number,
  to: number,
  at: Point,
  repeated: boolean,
): void {
  const first = cell.paragraphs[0]?.node;
  const isHeader = first?.scope === 'Column' || first?.parent?.scope === 'Column';
  const sink =
    isHeader && from === 0 && to === row.lineCount ? ((row.lineCount - cell.lineCount) / 2) * row.lineHeight : 0;
  let above = 0;
  for (const paragraph of cell.paragraphs) {
    const start = Math.max(from - above, 0);
    const end = Math.min(to - above, paragraph.lines.length);
    if (start < end) {
      const y = at.y + sink + (above + start - from) * row.lineHeight;
      const node = repeated ? null : paragraph.node;
      items.push({ type: 'text', paragraph, from: start, to: end, x: at.x + cellTextX(cell), y, node });
    }
    above += paragraph.lines.length;
  }
}

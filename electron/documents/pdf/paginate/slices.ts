import type { MeasuredRow, Part } from '../measure/part.ts';
import { type Bond, CLOSING, FREE, HELD, LONE, ORPHANS, type Slice, TORN, WIDOWS } from './paginate.ts';
import { lineCount, pairSlices } from './pair-lines.ts';

/** Slices of a section's parts, and for each slice the part it belongs to and its line there. */
export type Slices = {
  readonly slices: readonly Slice[];
  readonly parts: readonly number[];
  readonly lines: readonly number[];
};

/** At least two lines of text stand on the page of the signature. */
const LINES_WITH_CLOSING = 2;

/** The last two rows of a table stay together while they are low: moved on, two high ones would leave a page nearly white. */
const HIGHEST_LAST_ROWS = 1 / 2;

/** A table header higher than this share of the page is not repeated: rows would find no room under it. */
const HIGHEST_HEAD = 1 / 2;

/** Cuts parts into slices with the bonds that hold them together; `capacity` is the page's text height in points. */
export function slicesOf(parts: readonly Part[], capacity: number): Slices {
  const slices: Slice[] = [];
  const partOfSlice: number[] = [];
  const lineOfSlice: number[] = [];
  let after = 0;
  parts.forEach((part, index) => {
    const before = after + spaceBefore(part);
    const bond = bondAbove(parts, index, capacity);
    partSlices(part, { before, bond, capacity, withClosing: isClosing(parts[index + 1]) }).forEach((slice, line) => {
      slices.push(slice);
      partOfSlice.push(index);
      lineOfSlice.push(line);
    });
    after = part.type === 'paragraph' ? part.paragraph.spaceAfter : part.spaceAfter;
  });
  return { slices, parts: partOfSlice, lines: lineOfSlice };
}

function spaceBefore(part: Part): number {
  return part.type === 'paragraph' ? part.paragraph.spaceBefore : part.spaceBefore;
}

function bondAbove(parts: readonly Part[], index: number, capacity: number): Bond {
  const [previous, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (isClosing(part)) return CLOSING;
  if (previous?.hold === 'next') return HELD;
  if (textLines(previous) > 0 && textLines(part) > 0 && isClosing(next)) {
    return textLines(part) < LINES_WITH_CLOSING ? HELD : FREE;
  }
  return isLastRow(part, next) && fitTogether(previous, part, capacity) ? LONE : FREE;
}

/** Lines of running text; none of what is no running text. */
function textLines(part: Part | undefined): number {
  if (part?.type === 'paragraph') return part.paragraph.lines.length;
  return part?.type === 'pair' ? lineCount(part.pair) : 0;
}

function isClosing(part: Part | undefined): boolean {
  return part?.type === 'board' && part.closing;
}

type Row = Extract<Part, { readonly type: 'row' }>;

/** Of a table with a header that is repeated. */
function isLastRow(part: Part | undefined, next: Part | undefined): part is Row {
  return part?.type === 'row' && part.head !== null && !(next?.type === 'row' && next.head === part.head);
}

function fitTogether(previous: Part | undefined, { row, head }: Row, capacity: number): boolean {
  if (previous?.type !== 'row' || previous.head !== head) return false;
  return leadHeight(head, capacity) + rowHeight(previous.row) + rowHeight(row) <= capacity * HIGHEST_LAST_ROWS;
}

type Place = {
  readonly before: number;
  readonly bond: Bond;
  readonly capacity: number;
  /** Whether the signature stands right below. */
  readonly withClosing: boolean;
};

function partSlices(part: Part, { before, bond, capacity, withClosing }: Place): readonly Slice[] {
  switch (part.type) {
    case 'paragraph': {
      const count = part.paragraph.lines.length;
      const height = part.paragraph.lineHeight;
      return part.paragraph.lines.map((_, line) => {
        if (line === 0) return { height, before, bond, lead: 0 };
        const torn = part.whole || line < ORPHANS || count - line < WIDOWS;
        return { height, before: 0, bond: torn ? TORN : FREE, lead: 0 };
      });
    }
    case 'row':
      return rowSlices(part.row, part.head, before, bond, capacity);
    case 'pair':
      return pairSlices(part.pair, before, bond, withClosing);
    case 'board':
      return [{ height: part.board.height, before, bond, lead: 0 }];
  }
}

function rowSlices(
  row: MeasuredRow,
  head: MeasuredRow | null,
  before: number,
  bond: Bond,
  capacity: number,
): readonly Slice[] {
  const lead = leadHeight(head, capacity);
  const inner = rowHeight(row) + lead > capacity ? FREE : TORN;
  return Array.from({ length: row.lineCount }, (_, line): Slice => {
    const top = line === 0 ? row.padding : 0;
    const foot = line === row.lineCount - 1 ? row.padding : 0;
    const height = top + row.lineHeight + foot;
    return line === 0 ? { height, before, bond, lead } : { height, before: 0, bond: inner, lead };
  });
}

/** Height of the repeated header; 0 when it is not repeated. */
export function leadHeight(head: MeasuredRow | null, capacity: number): number {
  if (head === null) return 0;
  const height = rowHeight(head);
  return height > capacity * HIGHEST_HEAD ? 0 : height;
}

export function rowHeight(row: MeasuredRow): number {
  return row.lineCount * row.lineHeight + 2 * row.padding;
}

import { type Inlines, text } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import type { Stamp } from '../../model/official-document.ts';
import { STAMP_FRAME, type StyleName, type Styles } from '../../model/styles.ts';
import { EM } from './face.ts';
import { type ItemNodes, splitDash } from './list-nodes.ts';
import { linesHeight, longestLine, type MeasuredParagraph, measureParagraph, withEvenLines } from './paragraph.ts';
import type { Board, BoardItem, Part } from './part.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Room for a rule below its text: the rule stands in the middle of it. */
const RULE_ROOM = 5;

/** Centred texts that may take several lines: about as long as one another, none of them one lone word. */
const EVEN: ReadonlySet<StyleName> = new Set<StyleName>([
  'parent-agency',
  'issuing-agency',
  'letter-subject',
  'signing-title',
  'translated-signing-title',
  'original-subject',
  'translated-subject',
  'translated-translation-notice',
  'translated-parent-agency',
  'translated-issuing-agency',
  'translated-letter-subject',
]);

/** A column of a board, filled downwards. */
export class Stack {
  readonly items: BoardItem[] = [];
  readonly #book: WordBook;
  readonly #root: StructureNode;
  readonly #where: string;
  readonly #x: number;
  readonly #width: number;
  #y: number;

  /** @param where place named in problems; lengths in points */
  constructor(book: WordBook, root: StructureNode, where: string, box: { x: number; y: number; width: number }) {
    this.#book = book;
    this.#root = root;
    this.#where = where;
    this.#x = box.x;
    this.#y = box.y;
    this.#width = box.width;
  }

  /** Foot of what stands so far. */
  get y(): number {
    return this.#y;
  }

  get styles(): Styles {
    return this.#book.styles;
  }

  add(style: StyleName, inlines: Inlines, item: ItemNodes | null = null): MeasuredParagraph {
    const split = item === null ? null : splitDash(inlines);
    const measured = measureParagraph(this.#book, {
      inlines,
      ...split,
      style,
      width: this.#width,
      node: item?.body ?? node('P', this.#root),
      labelNode: item?.label,
      where: this.#where,
    });
    const paragraph = EVEN.has(style) ? withEvenLines(measured) : measured;
    this.#y += paragraph.spaceBefore;
    this.items.push({ type: 'paragraph', paragraph, x: this.#x, y: this.#y });
    this.#y += linesHeight(paragraph) + paragraph.spaceAfter;
    return paragraph;
  }

  /** A centred rule under what stands so far. */
  addRule(width: number): void {
    // No text, no rule: a missing agency name leaves no speck of ink.
    if (width > 0)
      this.items.push({ type: 'rule', x: this.#x + (this.#width - width) / 2, y: this.#y + RULE_ROOM / 2, width });
    this.#y += RULE_ROOM;
  }

  /** A framed mark (boxes 10b and 11). */
  addStamp(style: StyleName, stamp: Stamp, at: 'centre' | 'right'): void {
    const source = { inlines: [text(stamp.text)], style, where: this.#where, node: node('P', this.#root) } as const;
    const needed = longestLine(measureParagraph(this.#book, { ...source, width: Number.MAX_SAFE_INTEGER }));
    const width = Math.max(mmToPt(stamp.leastWidth), needed + 2 * mmToPt(STAMP_FRAME.clearance));
    const free = Math.max(0, this.#width - width);
    const x = this.#x + (at === 'right' ? free : free / 2);
    const paragraph = measureParagraph(this.#book, { ...source, width });
    const height = mmToPt(STAMP_FRAME.height);
    this.#y += paragraph.spaceBefore;
    this.items.push({ type: 'frame', x, y: this.#y, width, height, colour: paragraph.colour });
    this.items.push({ type: 'paragraph', paragraph, x, y: this.#y + (height - linesHeight(paragraph)) / 2 });
    this.#y += height + paragraph.spaceAfter;
  }

  /** From the foot of what stands so far to the baseline of a first line in this style. */
  firstBaseline(style: StyleName): number {
    const { size, spaceBefore, lineSpacing } = this.styles[style];
    const { ascent, lineHeight } = this.#book.faces.regular;
    return spaceBefore + ((ascent + lineHeight * (lineSpacing - 1)) * size) / EM;
  }

  skip(height: number): void {
    this.#y += height;
  }
}

/** Moves the column with the smaller letters down, so that the first lines of both stand on one line. */
export function alignFirstBaselines(left: Stack, leftStyle: StyleName, right: Stack, rightStyle: StyleName): void {
  const lower = right.firstBaseline(rightStyle) - left.firstBaseline(leftStyle);
  if (lower > 0) left.skip(lower);
  else right.skip(-lower);
}

/**
 * The board as one part; if it is taller than a page (an agency name of a thousand words, two hundred recipients)
 * its paragraphs one under another instead, so that nothing runs off the paper.
 */
export function boardParts(
  board: Board,
  pageHeight: number,
  part: { closing: boolean; hold: 'none' | 'next' },
): readonly Part[] {
  if (board.height <= pageHeight) {
    return [{ type: 'board', board, ...part, spaceBefore: part.closing ? 6 : 0, spaceAfter: 0 }];
  }
  return board.items.flatMap((each): readonly Part[] =>
    each.type === 'paragraph'
      ? [{ type: 'paragraph', paragraph: each.paragraph, x: each.x, hold: 'none', whole: false }]
      : [],
  );
}

import type { FaceName } from '../font-files.ts';
import { BREAK, type Line } from '../measure/break-lines.ts';
import { EM } from '../measure/face.ts';
import type { MeasuredParagraph } from '../measure/paragraph.ts';
import type { StructureNode } from '../measure/structure.ts';
import type { PlacedText } from '../paginate/placed-page.ts';
import { type DocumentFonts, SPACE } from './document-fonts.ts';

/** Points with two digits after the point: 0.004 mm. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Content stream operators of placed lines (ISO 32000-1, 9.4). Spaces are written as characters, so that searching,
 * copying and reading aloud find words; justified lines widen them by TJ adjustments, because word spacing (Tw)
 * does not apply to two-byte codes.
 */
export class TextOperators {
  readonly #fonts: DocumentFonts;
  readonly #pageHeight: number;

  constructor(fonts: DocumentFonts, pageHeight: number) {
    this.#fonts = fonts;
    this.#pageHeight = pageHeight;
  }

  /** Everything between BT and ET, in pieces: one for each stretch of text in one structure element. */
  pieces(placed: PlacedText): readonly TextPiece[] {
    const { paragraph } = placed;
    const run: Run = { pieces: [], operators: '', node: nodeAt(paragraph, placed.from), face: null, span: 0 };
    let x = 0;
    let y = 0;
    for (let index = placed.from; index < placed.to; index += 1) {
      const line = paragraph.lines[index];
      if (line === undefined || line.start === line.end) continue;
      const toX = round(placed.x + lineOffset(paragraph, index, line));
      const toY = round(this.#pageHeight - placed.y - (index - placed.from) * paragraph.lineHeight - paragraph.ascent);
      run.operators += `${round(toX - x)} ${round(toY - y)} Td\n`;
      x = toX;
      y = toY;
      this.#line(paragraph, line, wordSpacing(paragraph, index, line), run);
    }
    if (paragraph.colour === 'red') run.operators = `1 0 0 rg\n${run.operators}0 g\n`;
    endPiece(run);
    return run.pieces;
  }

  #line(paragraph: MeasuredParagraph, line: Line, spacing: number, run: Run): void {
    const { words, gaps, spans } = paragraph.text;
    const space = spacing === 0 ? SPACE : `${SPACE})${-spacing}(`;
    let operators = '[(';
    for (let at = line.start; at < line.end; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const gap = at > line.start ? spaces(gaps[at] ?? 0, space) : '';
      const inside = spans.length === 0 ? run.node : enter(run, paragraph, at);
      operators = inside === run.node ? operators + gap : nextPiece(run, operators, gap, inside);
      if (word.face !== run.face) operators = this.#changeFace(operators, word.face, paragraph.size);
      run.face = word.face;
      operators += this.#fonts.codes(word, paragraph.size);
    }
    // The space a line was broken at stays in the text, or the words on both sides would run into one for a reader.
    run.operators += `${operators}${isParted(gaps[line.end]) ? SPACE : ''})]TJ\n`;
  }

  #changeFace(operators: string, face: FaceName, size: number): string {
    return `${ended(operators)}/${this.#fonts.use(face)} ${size} Tf\n[(`;
  }
}

/** Whether what stands before a word parts it from the one before it. */
function isParted(gap: number | undefined): boolean {
  return gap !== undefined && (gap > 0 || gap === BREAK);
}

export type TextPiece = { readonly node: StructureNode; readonly operators: string };

/** What is being written: the piece that is open, and the face in force. */
type Run = {
  readonly pieces: TextPiece[];
  operators: string;
  node: StructureNode;
  face: FaceName | null;
  /** The first span that does not end before the last word. */
  span: number;
};

/** The element of the paragraph's first word on this line. */
function nodeAt({ text, lines, node }: MeasuredParagraph, line: number): StructureNode {
  const at = lines[line]?.start ?? 0;
  return text.spans.find((each) => each.start <= at && at < each.end)?.node ?? node;
}

/** The element that a word stands in; words come in order. */
function enter(run: Run, { text, node }: MeasuredParagraph, word: number): StructureNode {
  let span = text.spans[run.span];
  while (span !== undefined && span.end <= word) {
    run.span += 1;
    span = text.spans[run.span];
  }
  return span !== undefined && span.start <= word ? span.node : node;
}

function endPiece(run: Run, next: StructureNode = run.node): void {
  run.pieces.push({ node: run.node, operators: run.operators });
  run.operators = '';
  run.node = next;
}

/** Ends the piece and opens the next; gives the operators that its first line begins with. */
function nextPiece(run: Run, operators: string, gap: string, next: StructureNode): string {
  // A span takes no space along: what is said for a blank would stand for the space too.
  const isSpan = run.node.tag === 'Span';
  run.operators += ended(isSpan ? operators : operators + gap);
  endPiece(run, next);
  return isSpan ? `[(${gap}` : '[(';
}

/** A string that is open is ended, if anything is in it. */
function ended(operators: string): string {
  return operators === '[(' ? '' : `${operators})]TJ\n`;
}

function spaces(count: number, space: string): string {
  if (count === 1) return space;
  return count > 1 ? space.repeat(count) : '';
}

/** From the left of the paragraph's box to the first letter. */
function lineOffset(paragraph: MeasuredParagraph, index: number, line: Line): number {
  const indent = index === 0 ? paragraph.firstIndent : 0;
  const free = paragraph.width - indent - (line.width * paragraph.size) / EM;
  switch (paragraph.align) {
    case 'left':
    case 'justify':
      return indent;
    case 'centre':
      return indent + free / 2;
    case 'right':
      return indent + free;
  }
}

/** What each space of a justified line is wider, in 1/1000 of the font size; 0 on the last line. */
function wordSpacing(paragraph: MeasuredParagraph, index: number, line: Line): number {
  if (paragraph.align !== 'justify' || index === paragraph.lines.length - 1 || line.spaces === 0) return 0;
  const indent = index === 0 ? paragraph.firstIndent : 0;
  const free = ((paragraph.width - indent) * EM) / paragraph.size - line.width;
  return Math.max(0, Math.round((free / line.spaces) * 10) / 10);
}

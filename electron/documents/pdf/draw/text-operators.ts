import type { FaceName } from '../font-files.ts';
import type { Line } from '../measure/break-lines.ts';
import { EM } from '../measure/face.ts';
import type { MeasuredParagraph } from '../measure/paragraph.ts';
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

  text(placed: PlacedText): string {
    const { paragraph } = placed;
    let operators = 'BT\n';
    let face: FaceName | null = null;
    let x = 0;
    let y = 0;
    for (let index = placed.from; index < placed.to; index += 1) {
      const line = paragraph.lines[index];
      if (line === undefined || line.start === line.end) continue;
      const toX = round(placed.x + lineOffset(paragraph, index, line));
      const toY = round(this.#pageHeight - placed.y - (index - placed.from) * paragraph.lineHeight - paragraph.ascent);
      operators += `${round(toX - x)} ${round(toY - y)} Td\n`;
      x = toX;
      y = toY;
      operators += this.#line(paragraph, line, wordSpacing(paragraph, index, line), face);
      face = paragraph.text.words[line.end - 1]?.face ?? null;
    }
    return `${operators}ET`;
  }

  #line(paragraph: MeasuredParagraph, line: Line, spacing: number, before: FaceName | null): string {
    const { words, gaps } = paragraph.text;
    const space = spacing === 0 ? SPACE : `${SPACE})${-spacing}(`;
    let face = before;
    let operators = '[(';
    for (let at = line.start; at < line.end; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      if (at > line.start) operators += spaces(gaps[at] ?? 0, space);
      if (word.face !== face) operators = this.#changeFace(operators, word.face, paragraph.size);
      face = word.face;
      operators += this.#fonts.codes(word, paragraph.size);
    }
    // The space a line was broken at stays in the text, or the words on both sides would run into one for a reader.
    return `${operators}${(gaps[line.end] ?? 0) > 0 ? SPACE : ''})]TJ\n`;
  }

  /** Ends the string that is open, if anything is in it, and begins one in another face. */
  #changeFace(operators: string, face: FaceName, size: number): string {
    const ended = operators === '[(' ? '' : `${operators})]TJ\n`;
    return `${ended}/${this.#fonts.use(face)} ${size} Tf\n[(`;
  }
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

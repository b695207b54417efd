import { BLANK, blank, type Inline, type InlineMarks, type Inlines } from '../model/inline.ts';
import type { Origins } from './fact-origins.ts';
import { NOWHERE, type Piece, withOrigins } from './inline-origins.ts';
import { PlacedFact, withoutPlace } from './placed-facts.ts';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/;
const MARKS = new RegExp(MARK, 'g');

/** Said by `keep` of a list, a group or a yes/no: printing one would put «[object Object]» into a document. */
export const NOT_A_TEXT = 'not a text';

/**
 * Facts put into a template do not pass through Markdown: each is held here and only its mark is in the text, so that
 * «*», «#» or «2024. Năm nay» typed by a person stays what was typed. Facts cannot contain the marks: private-use
 * characters are refused wherever text enters.
 */
export class InsertedValues {
  readonly #values: (readonly Piece[])[] = [];
  readonly #records: string[] = [];

  /**
   * Keeps the value and answers its mark. Null is a missing fact and prints as a blank.
   * @param record what the value tells of, as `recordsIn` names it
   * @throws Error `NOT_A_TEXT` for what is neither text nor number
   */
  keep(value: unknown, record = ''): string {
    const plain = oneLine(written(withoutPlace(value)));
    // A text captured in the template already holds marks.
    this.#values.push(this.#piecesOf(plain, value instanceof PlacedFact ? value.origins : NOWHERE));
    this.#records.push(record);
    return `${OPEN}${this.#values.length - 1}${CLOSE}`;
  }

  /** The record that the first fact of a text with marks tells of, empty for one of the case as a whole; null for no fact. */
  recordOf(text: string): string | null {
    const places = [...text.matchAll(MARKS)].map(([, place]) => this.#records[Number(place)] ?? '');
    return places.length === 0 ? null : (places.find((each) => each !== '') ?? '');
  }

  /** Text with marks, as the runs a document prints. */
  toInlines(text: string, marks: { readonly bold?: boolean; readonly italic?: boolean } = {}): Inlines {
    const pieces = this.#piecesOf(text, NOWHERE);
    return withOrigins(withBlanks(pieces.map((each) => each.text).join(''), marks), pieces);
  }

  #piecesOf(text: string, origins: Origins): readonly Piece[] {
    if (!text.includes(OPEN)) return [{ text, origins }];
    // split with one capture group: even places are template text, odd ones numbers of values.
    return text
      .split(MARK)
      .flatMap((part, place) =>
        place % 2 === 0 ? [{ text: part, origins }] : (this.#values[Number(part)] ?? [{ text: BLANK, origins }]),
      );
  }
}

function written(value: unknown): string {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(NOT_A_TEXT);
}

function oneLine(value: string): string {
  return value.normalize('NFC').replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
}

/** Cuts the blanks of a text out as inlines of their own, so that every writer can show them. */
export function withBlanks(written: string, marks: InlineMarks = {}): Inlines {
  const inlines: Inline[] = [];
  written.split(BLANK).forEach((part, place) => {
    if (place > 0) inlines.push({ ...blank, ...marks });
    if (part !== '') inlines.push({ type: 'text', text: part, ...marks });
  });
  return inlines;
}

import { BLANK, blank, type Inline, type Inlines } from '../model/inline.ts';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/;

/**
 * Facts put into a template do not pass through Markdown: each is held here and only its mark is in the text, so that
 * «*», «#» or «2024. Năm nay» typed by a person stays what was typed. Facts cannot contain the marks: private-use
 * characters are refused wherever text enters.
 */
export class InsertedValues {
  readonly #values: string[] = [];

  /** Liquid's output filter: keeps the value and answers its mark. Null is a missing fact and prints as a blank. */
  readonly keep = (value: unknown): string => {
    this.#values.push(value === null || value === undefined ? BLANK : oneLine(String(value)));
    return `${OPEN}${this.#values.length - 1}${CLOSE}`;
  };

  /** Text with marks, as the runs a document prints. */
  toInlines(text: string, marks: { readonly bold?: boolean; readonly italic?: boolean } = {}): Inlines {
    const parts = text.split(MARK);
    // split with one capture group: even places are template text, odd ones numbers of values.
    const written = parts
      .map((part, place) => (place % 2 === 0 ? part : (this.#values[Number(part)] ?? BLANK)))
      .join('');
    return withBlanks(written, marks);
  }
}

function oneLine(value: string): string {
  return value.normalize('NFC').replace(/\s*\n\s*/g, ' ');
}

/** Cuts the blanks of a text out as inlines of their own, so that every writer can show them. */
export function withBlanks(
  written: string,
  marks: { readonly bold?: boolean; readonly italic?: boolean } = {},
): Inlines {
  const inlines: Inline[] = [];
  written.split(BLANK).forEach((part, place) => {
    if (place > 0) inlines.push({ ...blank, ...marks });
    if (part !== '') inlines.push({ type: 'text', text: part, ...marks });
  });
  return inlines;
}

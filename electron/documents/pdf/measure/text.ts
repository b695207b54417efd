import { BLANK, type Inline, type Inlines } from '../../model/inline.ts';
import { BREAK, GLUED, SPLIT, type Text, type TextSpan } from './break-lines.ts';
import { faceName } from './face.ts';
import { letters } from './marks.ts';
import { node, type StructureNode } from './structure.ts';
import type { Word, WordBook } from './word-book.ts';

/** Tab and line ends are spaces; every other control is refused by the book. A no-break space stays in its word. */
const SPACES = /[\t\n\r]/g;
/** An over-long token breaks after hyphens, dashes and slashes (symbols and addresses), else anywhere. */
const AFTER_HYPHEN = /(?<=[-–—/\\])/u;

/** Puts runs of text into words of the book, normalised to NFC. */
export class TextBuilder {
  readonly #book: WordBook;
  readonly #where: string;
  readonly #words: Word[] = [];
  readonly #gaps: number[] = [];
  /** Words that stand in a structure element of their own inside the paragraph's. */
  readonly #spans: TextSpan[] = [];
  #gap = 0;

  /** @param where block id named in problems */
  constructor(book: WordBook, where: string) {
    this.#book = book;
    this.#where = where;
  }

  /** @param inside the element of these words, when it is not the paragraph's own */
  add(value: string, bold: boolean, italic: boolean, inside?: StructureNode): this {
    const start = this.#words.length;
    this.#addWords(value, bold, italic);
    const end = this.#words.length;
    if (inside !== undefined && end > start) this.#spans.push({ start, end, node: inside });
    return this;
  }

  /** The next word begins a line. */
  breakLine(): this {
    this.#gap = BREAK;
    return this;
  }

  #addWords(value: string, bold: boolean, italic: boolean): void {
    const face = faceName(bold, italic);
    const parts = value.normalize('NFC').replace(SPACES, ' ').split(' ');
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? '';
      if (index > 0) this.#gap += 1;
      if (part === '') continue;
      this.#words.push(this.#book.word(face, part, this.#where));
      this.#gaps.push(this.#gap);
      this.#gap = GLUED;
    }
  }

  /** Runs of a paragraph; blanks and words of another language get elements in `parent`. */
  addInlines(
    inlines: Inlines,
    style: { readonly bold: boolean; readonly italic: boolean },
    parent: StructureNode,
  ): this {
    for (const each of inlines) {
      const value = each.type === 'blank' ? BLANK : each.text;
      this.add(value, style.bold || each.bold === true, style.italic || each.italic === true, spanNode(each, parent));
    }
    return this;
  }

  /** The words; tokens wider than `limit` (1/1000 of the font size) come in pieces that lines may break between. */
  build(limit: number): Text {
    const text = { words: this.#words, gaps: this.#gaps, spans: this.#spans };
    return hasLongToken(text, limit) ? this.#splitLongTokens(text, limit) : text;
  }

  #splitLongTokens(text: Text, limit: number): Text {
    const words: Word[] = [];
    const gaps: number[] = [];
    /** Where each word stands now. */
    const places: number[] = [];
    for (let start = 0, end = 0; start < text.words.length; start = end) {
      end = tokenEnd(text, start);
      const token = text.words.slice(start, end);
      const long = width(token) > limit;
      token.forEach((word, index) => {
        const pieces = long ? this.#pieces(word, limit) : [word];
        places.push(words.length);
        pieces.forEach((piece, place) => {
          words.push(piece);
          if (index === 0 && place === 0) gaps.push(text.gaps[start] ?? GLUED);
          else gaps.push(long ? SPLIT : GLUED);
        });
      });
    }
    const place = (index: number) => places[index] ?? words.length;
    const spans = text.spans.map((each) => ({ ...each, start: place(each.start), end: place(each.end) }));
    return { words, gaps, spans };
  }

  #pieces(word: Word, limit: number): readonly Word[] {
    const book = this.#book;
    const put = (value: string) => book.word(word.face, value, this.#where);
    return word.text
      .split(AFTER_HYPHEN)
      .map(put)
      .flatMap((piece) => (piece.width > limit ? letters(piece.text).map(put) : [piece]));
  }
}

function spanNode(inline: Inline, parent: StructureNode): StructureNode | undefined {
  if (inline.type === 'blank') return node('Span', parent, { blank: true });
  return inline.lang === undefined ? undefined : node('Span', parent, { lang: inline.lang });
}

function hasLongToken(text: Text, limit: number): boolean {
  let token = 0;
  for (let at = 0; at < text.words.length; at += 1) {
    token = (text.gaps[at] === GLUED ? token : 0) + (text.words[at]?.width ?? 0);
    if (token > limit) return true;
  }
  return false;
}

function tokenEnd(text: Text, start: number): number {
  let end = start + 1;
  while (text.gaps[end] === GLUED) end += 1;
  return end;
}

function width(words: readonly Word[]): number {
  return words.reduce((sum, each) => sum + each.width, 0);
}

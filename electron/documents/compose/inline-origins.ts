import { BLANK, type Inline, type Inlines } from '../model/inline.ts';
import type { Origins } from './fact-origins.ts';

/** Of the template's own words. */
export const NOWHERE: Origins = [];

/** Part of a rendered text, and where it comes from. */
export type Piece = { readonly text: string; readonly origins: Origins };

/** The same runs, cut where another place begins. Runs without places stay as they are. */
export function withOrigins(inlines: Inlines, pieces: readonly Piece[]): Inlines {
  if (pieces.every((each) => each.origins.length === 0)) return inlines;
  const cursor = new Cursor(pieces);
  return inlines.flatMap((each) => (each.type === 'blank' ? [cursor.blank(each)] : cursor.text(each)));
}

type TextRun = Extract<Inline, { type: 'text' }>;

/** Goes through the pieces as the runs go through the same text. */
class Cursor {
  readonly #pieces: readonly Piece[];
  #at = 0;
  /** How much of the piece is read, and how many of its blanks. */
  #read = 0;
  #blanks = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  text(run: TextRun): readonly Inline[] {
    const runs: TextRun[] = [];
    let left = run.text;
    while (left !== '') {
      const origins = this.#open()?.origins ?? NOWHERE;
      const part = left.slice(0, this.#room(left.length));
      runs.push(origins.length === 0 ? { ...run, text: part } : { ...run, text: part, origins });
      this.#advance(part.length);
      left = left.slice(part.length);
    }
    return runs;
  }

  /** A fact with several blanks names what each of them lacks first. */
  blank(run: Inline): Inline {
    const origins = this.#open()?.origins ?? NOWHERE;
    const own = origins[this.#blanks] ?? origins[0];
    this.#blanks += 1;
    this.#advance(BLANK.length);
    return own === undefined ? run : { ...run, origins: [own, ...origins.filter((each) => each !== own)] };
  }

  /** The piece under the cursor; empty ones are stepped over. */
  #open(): Piece | undefined {
    while (this.#at < this.#pieces.length && this.#read >= (this.#pieces[this.#at]?.text.length ?? 0)) {
      this.#read -= this.#pieces[this.#at]?.text.length ?? 0;
      this.#at += 1;
      this.#blanks = 0;
    }
    return this.#pieces[this.#at];
  }

  #room(most: number): number {
    const piece = this.#open();
    return piece === undefined ? most : Math.min(most, piece.text.length - this.#read);
  }

  #advance(by: number): void {
    this.#read += by;
  }
}

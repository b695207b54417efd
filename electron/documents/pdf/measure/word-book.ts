import { type Problem, problem } from '../../../domain/problem.ts';
import type { Styles } from '../../model/styles.ts';
import type { FaceName } from '../font-files.ts';
import type { FaceGlyph, Faces } from './face.ts';
import { hasMark, placeMarks } from './marks.ts';

/** Letters drawn together without a space, measured once a document. */
export type Word = {
  /** 0-based place in the book; drawing keeps its encoded form under it. */
  readonly index: number;
  readonly face: FaceName;
  readonly text: string;
  readonly glyphs: readonly FaceGlyph[];
  /** 1/1000 of the font size. */
  readonly width: number;
};

/**
 * Controls, invisible format characters (bidi overrides, zero-width), lone surrogates, private use, line separators:
 * nothing of it may reach an official file.
 */
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** What text is measured with: every distinct word of one document, what is wrong with its characters, and its styles. */
export class WordBook {
  readonly faces: Faces;
  readonly styles: Styles;
  readonly #words: Record<FaceName, Map<string, Word>> = {
    regular: new Map(),
    bold: new Map(),
    italic: new Map(),
    boldItalic: new Map(),
  };
  /** Bad characters of the few words that have any. */
  readonly #bad = new Map<Word, readonly Problem[]>();
  readonly #problems = new Map<string, Problem>();
  #count = 0;

  constructor(faces: Faces, styles: Styles) {
    this.faces = faces;
    this.styles = styles;
  }

  get size(): number {
    return this.#count;
  }

  /** All distinct problems so far, in reading order. */
  get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  /** The word as measured; notes a problem at `where` for every character that cannot be printed. */
  word(face: FaceName, text: string, where: string): Word {
    const words = this.#words[face];
    let word = words.get(text);
    if (word === undefined) {
      word = this.#measure(face, text);
      words.set(text, word);
    }
    if (this.#bad.size > 0) this.#note(word, where);
    return word;
  }

  #measure(face: FaceName, text: string): Word {
    const glyphs: FaceGlyph[] = [];
    const bad: Problem[] = [];
    let width = 0;
    for (const character of text) {
      const glyph = NOT_PRINTABLE.test(character) ? null : this.faces[face].glyph(character.codePointAt(0) ?? 0);
      if (glyph === null) bad.push(badCharacter(character));
      else {
        glyphs.push(glyph);
        width += glyph.width;
      }
    }
    const placed = hasMark(text) ? placeMarks(glyphs, this.faces[face]) : glyphs;
    const word: Word = { index: this.#count, face, text, glyphs: placed, width };
    this.#count += 1;
    if (bad.length > 0) this.#bad.set(word, bad);
    return word;
  }

  #note(word: Word, where: string): void {
    for (const each of this.#bad.get(word) ?? []) {
      this.#problems.set(`${where}\n${each.values.codePoint}`, { ...each, where });
    }
  }
}

function badCharacter(character: string): Problem {
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (NOT_PRINTABLE.test(character)) return problem('character-not-printable', '', { codePoint });
  return problem('character-missing-in-font', '', { codePoint, character });
}

import type { FaceName } from '../font-files.ts';
import type { Face, FaceGlyph, Faces } from '../measure/face.ts';
import type { Word } from '../measure/word-book.ts';
import { embedFont } from './embed-font.ts';
import { markedCodes } from './marked-codes.ts';
import type { PdfFile, PdfFont } from './pdf-file.ts';

/** The faces that a file uses, and every word in the codes of its subset. */
export class DocumentFonts {
  readonly #file: PdfFile;
  readonly #faces: Faces;
  readonly #fonts = new Map<FaceName, PdfFont>();
  readonly #codes: string[] = [];

  constructor(file: PdfFile, faces: Faces) {
    this.#file = file;
    this.#faces = faces;
  }

  /** Name of the face among the resources of the current page. */
  use(name: FaceName): string {
    const font = this.#font(name);
    this.#file.page.fonts[font.id] = font.ref();
    return font.id;
  }

  /** The word as the inside of a literal string, made once a document; `size` in points moves marks. */
  codes(word: Word, size: number): string {
    const known = this.#codes[word.index];
    if (known !== undefined) return known;
    const font = this.#font(word.face);
    const placed = word.glyphs.some((each) => each.shift !== undefined);
    if (placed) return markedCodes(word, size, (glyph) => code(font, glyph));
    const codes = word.glyphs.map((each) => code(font, each)).join('');
    this.#codes[word.index] = codes;
    return codes;
  }

  #font(name: FaceName): PdfFont {
    const known = this.#fonts.get(name);
    if (known !== undefined) return known;
    this.#file.font(this.#faces[name].font, name);
    const font = this.#file._font;
    const index = this.#fonts.size;
    font.embed = () => embedFont(this.#file, font, this.#faces[name], index);
    this.#fonts.set(name, font);
    addSpace(font, this.#faces[name]);
    return font;
  }
}

/** The space comes first into every subset: as code 1, and before a no-break space could give the glyph its character. */
export const SPACE = '\x00\x01';

function addSpace(font: PdfFont, face: Face): void {
  const space = face.glyph(0x20);
  if (space === null || code(font, space) !== SPACE)
    throw new Error(`the face ${face.name} has no space as its first glyph`);
}

function code(font: PdfFont, glyph: FaceGlyph): string {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.width;
  font.unicode[id] ??= [glyph.codePoint];
  return literal(id >> 8) + literal(id & 0xff);
}

/** Two bytes a glyph as a literal string takes half the room of hexadecimal, and half the time to compress. */
function literal(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character;
}

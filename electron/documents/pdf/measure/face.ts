import { type BoundingBox, create, type Font } from 'fontkit';
import type { FaceName, FontFiles } from '../font-files.ts';

/** Widths are kept in 1/1000 of the font size, as in a PDF file. */
export const EM = 1000;

export type FaceGlyph = {
  readonly id: number;
  readonly codePoint: number;
  readonly width: number;
  /** Of a combining mark: how far it is moved from its own place to sit on its letter. */
  readonly shift?: { readonly x: number; readonly y: number };
};

/** One parsed face with what layout needs of it; all lengths in 1/1000 of the font size. */
export type Face = {
  readonly name: FaceName;
  readonly font: Font;
  /** From the top of a single-spaced line to its baseline: ascent and the whole line gap, as Word does it. */
  readonly ascent: number;
  readonly descent: number;
  /** Height of a single-spaced line. */
  readonly lineHeight: number;
  readonly spaceWidth: number;
  /** Null when the face has no such character. */
  readonly glyph: (codePoint: number) => FaceGlyph | null;
  /** Box of the ink, from the glyph's origin. */
  readonly ink: (glyph: FaceGlyph) => BoundingBox;
};

export type Faces = Readonly<Record<FaceName, Face>>;

const parsed = new WeakMap<Uint8Array, Font>();

function parse(bytes: Uint8Array): Font {
  const known = parsed.get(bytes);
  if (known !== undefined) return known;
  const font = create(bytes);
  parsed.set(bytes, font);
  return font;
}

function face(name: FaceName, bytes: Uint8Array): Face {
  const font = parse(bytes);
  const scale = EM / font.unitsPerEm;
  const glyphs = new Map<number, FaceGlyph | null>();
  const glyph = (codePoint: number): FaceGlyph | null => {
    const known = glyphs.get(codePoint);
    if (known !== undefined) return known;
    // No shaping: Word draws Times New Roman without kerning or ligatures, and NFC leaves hardly a mark to place (see marks.ts).
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    const found = id === 0 ? null : { id, codePoint, width: advanceWidth * scale };
    glyphs.set(codePoint, found);
    return found;
  };
  return {
    name,
    font,
    ascent: (font.ascent + font.lineGap) * scale,
    descent: -font.descent * scale,
    lineHeight: (font.ascent - font.descent + font.lineGap) * scale,
    spaceWidth: glyph(0x20)?.width ?? EM / 4,
    glyph,
    ink: ({ codePoint }) => {
      const { minX, minY, maxX, maxY } = font.glyphForCodePoint(codePoint).bbox;
      return { minX: minX * scale, minY: minY * scale, maxX: maxX * scale, maxY: maxY * scale };
    },
  };
}

/** Parses the four files; a file seen before in this process is not parsed again. */
export function openFaces(fonts: FontFiles): Faces {
  return {
    regular: face('regular', fonts.regular),
    bold: face('bold', fonts.bold),
    italic: face('italic', fonts.italic),
    boldItalic: face('boldItalic', fonts.boldItalic),
  };
}

export function faceName(bold: boolean, italic: boolean): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

import type { Face, FaceGlyph } from './face.ts';

/** Letters of the Ê Đê, Gia Rai and Ba Na that have no composed form keep a mark after NFC: ê̆, ô̆, ơ̆, ư̆. */
const MARK = /\p{M}/u;

/** Between a letter and the mark above or below it, 1/1000 of the font size. */
const CLEARANCE = 20;

export function hasMark(text: string): boolean {
  return MARK.test(text);
}

/** Letters with the marks that belong to them. */
export function letters(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/**
 * Moves each mark to the middle of its letter, clear of what stands there already. Tinos itself places such marks in
 * one of its four faces only.
 */
export function placeMarks(glyphs: readonly FaceGlyph[], face: Face): readonly FaceGlyph[] {
  let letter: FaceGlyph | null = null;
  let top = 0;
  let foot = 0;
  return glyphs.map((glyph) => {
    const ink = face.ink(glyph);
    if (letter === null || !MARK.test(String.fromCodePoint(glyph.codePoint))) {
      letter = glyph;
      top = ink.maxY;
      foot = ink.minY;
      return glyph;
    }
    const base = face.ink(letter);
    const x = (base.minX + base.maxX) / 2 - letter.width - (ink.minX + ink.maxX) / 2;
    const isBelow = ink.maxY <= 0;
    const y = isBelow ? Math.min(0, foot - CLEARANCE - ink.maxY) : Math.max(0, top + CLEARANCE - ink.minY);
    if (isBelow) foot = ink.minY + y;
    else top = ink.maxY + y;
    return { ...glyph, shift: { x, y } };
  });
}

import { EM, type FaceGlyph } from '../measure/face.ts';
import type { Word } from '../measure/word-book.ts';

/**
 * A word with placed marks, as the inside of a literal string: it ends the string, moves each mark by a TJ adjustment
 * and text rise, and begins a string again. The whole carries its text, because readers take moved marks apart.
 */
export function markedCodes(word: Word, size: number, code: (glyph: FaceGlyph) => string): string {
  const glyphs = word.glyphs.map((glyph) => {
    const { shift } = glyph;
    if (shift === undefined) return code(glyph);
    const x = Math.round(shift.x);
    const rise = Math.round((shift.y * size * 100) / EM) / 100;
    return `)]TJ\n${rise} Ts\n[${-x}(${code(glyph)})${x}]TJ\n0 Ts\n[(`;
  });
  return `)]TJ\n/Span <</ActualText <FEFF${utf16(word.text)}>>> BDC\n[(${glyphs.join('')})]TJ\nEMC\n[(`;
}

function utf16(value: string): string {
  return Array.from({ length: value.length }, (_, at) => value.charCodeAt(at).toString(16).padStart(4, '0')).join('');
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm, mmToPt, pt } from '../../../electron/documents/model/length.ts';
import { longestLineOf, textWidthOf } from '../../../electron/documents/word/text-width.ts';

const require = createRequire(import.meta.url);
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const VOWELS = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VIETNAMESE = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const OTHERS = [...'đĐ–—’‘“”…«»·°²'];

describe.each([
  { name: 'regular', file: '400Regular/Tinos_400Regular.ttf', bold: false },
  { name: 'bold', file: '700Bold/Tinos_700Bold.ttf', bold: true },
])('advance widths, $name', ({ file, bold }) => {
  const font = create(readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}`)));
  if (!('glyphForCodePoint' in font)) throw new Error('A collection, not a font');

  it.each([...ASCII, ...VIETNAMESE, ...OTHERS])('«%s» is as wide as in the font', (character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const width = mmToPt(textWidthOf(character, pt(1000), bold));
    expect(width).toBeCloseTo((glyph.advanceWidth / font.unitsPerEm) * 1000, 6);
  });

  it('of decomposed text is that of composed text', () => {
    expect(textWidthOf('ế ợ'.normalize('NFD'), pt(14), bold)).toBe(textWidthOf('ế ợ', pt(14), bold));
  });
});

describe('longestLineOf', () => {
  const widthOf = (value: string) => textWidthOf(value, pt(13), true);
  const longest = (value: string, available: number) => longestLineOf([text(value)], pt(13), true, mm(available));

  it('is the whole text where it fits and the longer of its lines where it does not', () => {
    const value = 'ỦY BAN NHÂN DÂN HUYỆN SÔNG KRÔNG';
    expect(longest(value, 200)).toBeCloseTo(widthOf(value), 6);
    expect(longest(value, 66)).toBeCloseTo(widthOf('ỦY BAN NHÂN DÂN HUYỆN'), 6);
  });

  it('never passes the width there is', () => {
    expect(longest('W'.repeat(100), 66)).toBe(66);
  });
});

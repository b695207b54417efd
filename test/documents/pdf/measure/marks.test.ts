import { expect, test } from 'vitest';
import { stylesOf } from '../../../../electron/documents/model/styles.ts';
import { type FaceGlyph, openFaces } from '../../../../electron/documents/pdf/measure/face.ts';
import { letters } from '../../../../electron/documents/pdf/measure/marks.ts';
import { WordBook } from '../../../../electron/documents/pdf/measure/word-book.ts';
import { FONTS } from '../written-pdf.ts';

const faces = openFaces(FONTS);
const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const;

/** Glyphs of one letter and its mark, with the mark's ink where it is drawn, from the letter's origin. */
function placed(face: (typeof FACES)[number], value: string) {
  const [letter, mark] = new WordBook(faces, stylesOf()).word(face, value, 'block').glyphs as [FaceGlyph, FaceGlyph];
  const ink = faces[face].ink(mark);
  const { x, y } = mark.shift ?? { x: 0, y: 0 };
  const left = letter.width + ink.minX + x;
  return {
    letter: faces[face].ink(letter),
    mark: { left, right: left + ink.maxX - ink.minX, foot: ink.minY + y, top: ink.maxY + y },
  };
}

test.each(FACES)('%s: a breve stands in the middle above the circumflex of ê̆ and Ô̆', (face) => {
  for (const value of ['ê\u0306', 'Ô\u0306']) {
    const { letter, mark } = placed(face, value);
    expect(mark.foot).toBeGreaterThan(letter.maxY);
    expect((mark.left + mark.right) / 2).toBeCloseTo((letter.minX + letter.maxX) / 2, 3);
  }
});

test.each(FACES)('%s: a dot stands below x̣', (face) => {
  const { letter, mark } = placed(face, 'x\u0323');
  expect(mark.top).toBeLessThan(letter.minY);
});

test('a mark adds nothing to the width of a word', () => {
  const book = new WordBook(faces, stylesOf());
  expect(book.word('regular', 'Čư\u0306', '').width).toBe(book.word('regular', 'Čư', '').width);
});

test('letters keep their marks', () => {
  expect(letters('Čư\u0306 ê')).toEqual(['Č', 'ư\u0306', ' ', 'ê']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../../../electron/documents/model/inline.ts';
import { stylesOf } from '../../../../electron/documents/model/styles.ts';
import { EM, openFaces } from '../../../../electron/documents/pdf/measure/face.ts';
import { type MeasuredParagraph, measureParagraph } from '../../../../electron/documents/pdf/measure/paragraph.ts';
import { node } from '../../../../electron/documents/pdf/measure/structure.ts';
import { WordBook } from '../../../../electron/documents/pdf/measure/word-book.ts';
import { FONTS } from '../written-pdf.ts';

const faces = openFaces(FONTS);

function measure(value: string, width: number, style: 'body' | 'table-cell' = 'table-cell'): MeasuredParagraph {
  const inlines = [text(value)];
  return measureParagraph(new WordBook(faces, stylesOf()), {
    inlines,
    style,
    width,
    node: node('P', null),
    where: 'block',
  });
}

function linesOf(paragraph: MeasuredParagraph): readonly string[] {
  const { words, gaps } = paragraph.text;
  return paragraph.lines.map(({ start, end }) =>
    words
      .slice(start, end)
      .reduce((line, word, at) => line + ' '.repeat(at === 0 ? 0 : Math.max(0, gaps[start + at] ?? 0)) + word.text, ''),
  );
}

const syllable = fc.stringMatching(/^[a-zàáảãạăâđêôơư]{1,9}[,.;]?$/);
const anyText = fc.array(fc.oneof({ weight: 9, arbitrary: syllable }, fc.stringMatching(/^[a-z0-9/-]{30,90}$/)), {
  minLength: 1,
  maxLength: 60,
});

describe('any text', () => {
  test('keeps every character on its lines', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 400 }), (words, width) => {
        const lines = linesOf(measure(words.join(' '), width));
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join('').normalize('NFC'));
      }),
    );
  });

  test('has no line wider than its room, and none that had room for the next word', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 400 }), (words, width) => {
        const paragraph = measure(words.join(' '), width, 'body');
        const points = (value: number) => (value * paragraph.size) / EM;
        paragraph.lines.forEach((line, index) => {
          const room = width - (index === 0 ? paragraph.firstIndent : 0);
          expect(points(line.width)).toBeLessThanOrEqual(room + 0.01);
          const next = paragraph.text.words[line.end];
          if (next === undefined) return;
          const gap = Math.max(0, paragraph.text.gaps[line.end] ?? 0) * paragraph.spaceWidth;
          expect(points(line.width) + gap + points(next.width)).toBeGreaterThan(room);
        });
      }),
    );
  });
});

test('a token breaks after a hyphen or slash only when it is longer than the line', () => {
  expect(linesOf(measure('số 12/UBND-VX', 50))).toEqual(['số 12/', 'UBND-', 'VX']);
  expect(linesOf(measure('số 12/UBND-VX', 80))).toEqual(['số', '12/UBND-VX']);
});

test('a word longer than the line is broken anywhere', () => {
  expect(linesOf(measure('a'.repeat(25), 60))).toEqual(['a'.repeat(11), 'a'.repeat(11), 'aaa']);
});

test('a no-break space holds its words together', () => {
  expect(linesOf(measure('ngày 05 tháng\u00a001', 70))).toEqual(['ngày 05', 'tháng\u00a001']);
});

test('decomposed letters are measured composed', () => {
  expect(measure('Kết luận'.normalize('NFD'), 300).lines).toEqual(measure('Kết luận', 300).lines);
});

test('all faces have the line height and the space of Times New Roman', () => {
  for (const face of Object.values(faces)) {
    expect(face.spaceWidth).toBe(250);
    expect(face.lineHeight).toBeCloseTo(1149.9, 1);
  }
});

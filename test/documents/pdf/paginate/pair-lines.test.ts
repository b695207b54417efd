import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasuredParagraph } from '../../../../electron/documents/pdf/measure/paragraph.ts';
import type { MeasuredPair, MeasuredSide } from '../../../../electron/documents/pdf/measure/part.ts';
import { node } from '../../../../electron/documents/pdf/measure/structure.ts';
import { paginate } from '../../../../electron/documents/pdf/paginate/paginate.ts';
import { pairHeight, pairSlices, placePair } from '../../../../electron/documents/pdf/paginate/pair-lines.ts';

const LINE = 10;
/** Twenty lines. */
const PAGE = 200;

function paragraph(lineCount: number): MeasuredParagraph {
  return {
    text: { words: [], gaps: [], spans: [] },
    lines: Array.from({ length: lineCount }, () => ({ start: 0, end: 0, width: 0, spaces: 0 })),
    size: 13,
    align: 'justify',
    colour: 'black',
    width: 200,
    firstIndent: 0,
    lineHeight: LINE,
    ascent: 8,
    spaceWidth: 3,
    spaceBefore: 0,
    spaceAfter: 6,
    node: node('P', null),
    bookmark: null,
  };
}

function side(x: number, lineCounts: readonly number[]): MeasuredSide {
  const paragraphs = lineCounts.map((count) => {
    return { paragraph: paragraph(count), indent: 0, hold: 'none' as const, whole: false };
  });
  return { x, paragraphs };
}

const pairOf = (left: readonly number[], right: readonly number[]): MeasuredPair => [side(0, left), side(250, right)];
const lineCounts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });

function pagesOf(pair: MeasuredPair, withClosing = false) {
  const ranges = paginate(pairSlices(pair, 0, 0, withClosing), PAGE);
  return ranges.map(({ start, end }) => ({
    items: placePair(pair, start, end, { x: 0, y: 0 }),
    height: pairHeight(pair, start, end),
  }));
}

describe('a pair over pages', () => {
  test('loses no line, keeps each column in order and on the paper', () => {
    fc.assert(
      fc.property(lineCounts, lineCounts, (left, right) => {
        const pair = pairOf(left, right);
        const pages = pagesOf(pair);
        for (const { height, items } of pages) {
          expect(height).toBeLessThanOrEqual(PAGE);
          for (const each of items) expect(each.y + (each.to - each.from) * LINE).toBeLessThanOrEqual(height);
        }
        pair.forEach(({ x, paragraphs }) => {
          const placed = pages.flatMap((each) => each.items.filter((item) => item.x === x));
          const lines = placed.flatMap(({ paragraph: of, from, to }) =>
            Array.from(
              { length: to - from },
              (_, index) => `${paragraphs.findIndex((p) => p.paragraph === of)} ${from + index}`,
            ),
          );
          const all = paragraphs.flatMap(({ paragraph: of }, index) => of.lines.map((_, line) => `${index} ${line}`));
          expect(lines).toEqual(all);
        });
      }),
    );
  });

  test('leaves two lines of a paragraph on both pages, in both columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 90 }), fc.integer({ min: 4, max: 90 }), (left, right) => {
        for (const { items } of pagesOf(pairOf([left], [right]))) {
          for (const { from, to } of items) expect(to - from).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  test('sets both columns from the top of the page, and each without the gaps of the other', () => {
    const pair = pairOf([2, 2, 2, 30], [36]);
    const [first, second] = pagesOf(pair);
    expect(first?.items.filter((each) => each.x === 0).map((each) => each.y)).toEqual([0, 26, 52, 78]);
    expect(first?.items.filter((each) => each.x !== 0).map((each) => each.y)).toEqual([0]);
    expect(second?.items.map((each) => each.y)).toEqual([0, 0]);
  });

  test('brings two lines of the original along to the signature', () => {
    const slices = pairSlices(pairOf([6], [20]), 0, 0, true);
    expect(slices.map((each) => each.bond)).toEqual([0, 2, 0, 0, 0, ...Array.from({ length: 15 }, () => 3)]);
  });
});

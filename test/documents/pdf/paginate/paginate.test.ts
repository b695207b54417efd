import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bond,
  type PageRange,
  paginate,
  type Slice,
} from '../../../../electron/documents/pdf/paginate/paginate.ts';

const slice = (height: number, bond: Bond = 0, before = 0, lead = 0): Slice => ({ height, before, bond, lead });

const anySlice: fc.Arbitrary<Slice> = fc.record({
  height: fc.integer({ min: 1, max: 40 }),
  before: fc.integer({ min: 0, max: 10 }),
  bond: fc.constantFrom<Bond>(0, 0, 0, 1, 2, 3, 4),
  lead: fc.constantFrom(0, 0, 5),
});

function usedHeight(slices: readonly Slice[], { start, end }: PageRange): number {
  const page = slices.slice(start, end);
  return page.reduce((sum, each, index) => sum + each.height + (index === 0 ? each.lead : each.before), 0);
}

describe('any slices', () => {
  const pagesOf = (check: (slices: readonly Slice[], pages: readonly PageRange[]) => void) =>
    fc.assert(fc.property(fc.array(anySlice, { maxLength: 80 }), (slices) => check(slices, paginate(slices, 100))));

  test('stand on the pages once each, in order, no page empty', () => {
    pagesOf((slices, pages) => {
      expect(pages.flatMap(({ start, end }) => slices.slice(start, end))).toEqual(slices);
      for (const { start, end } of pages) expect(end).toBeGreaterThan(start);
    });
  });

  test('never run off a page, unless one alone is too high', () => {
    pagesOf((slices, pages) => {
      for (const page of pages) {
        if (page.end - page.start > 1) expect(usedHeight(slices, page)).toBeLessThanOrEqual(100.01);
      }
    });
  });

  test('break at a bond only when the page has no weaker place', () => {
    pagesOf((slices, pages) => {
      for (const { start, end } of pages.slice(0, -1)) {
        const broken = slices[end]?.bond ?? 0;
        for (let at = start + 1; at < end; at += 1) expect(slices[at]?.bond ?? 0).toBeGreaterThanOrEqual(broken);
      }
    });
  });

  test('fill each page as far as it goes', () => {
    pagesOf((slices, pages) => {
      for (const { start, end } of pages.slice(0, -1)) {
        const broken = slices[end]?.bond ?? 0;
        let next = end + 1;
        while (next < slices.length && (slices[next]?.bond ?? 0) > broken) next += 1;
        expect(usedHeight(slices, { start, end: next })).toBeGreaterThan(100);
      }
    });
  });
});

test('the space above swallowed by a new page does not count on it', () => {
  const slices = [slice(100), slice(100, 0, 30)];
  expect(paginate(slices, 100)).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ]);
});

test('a repeated table header takes its room from the page', () => {
  const rows = Array.from({ length: 12 }, () => slice(20, 0, 0, 20));
  expect(paginate(rows, 100).map(({ start, end }) => end - start)).toEqual([4, 4, 4]);
});

test('nothing gives no page', () => {
  expect(paginate([], 100)).toEqual([]);
});

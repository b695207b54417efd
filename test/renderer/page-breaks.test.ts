import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PagePart, pageBreaks } from '../../renderer/screens/documents/preview/page-breaks.ts';

function paragraph(height: number, keepWithNext = false): PagePart {
  return { height, tableId: null, headHeight: 0, keepWithNext };
}
function row(height: number): PagePart {
  return { height, tableId: 'table', headHeight: 20, keepWithNext: false };
}

test('a page takes what fits', () => {
  expect(pageBreaks([paragraph(40), paragraph(60), paragraph(1)], 100)).toEqual([2]);
});

test('a heading goes to the next page with what follows it', () => {
  expect(pageBreaks([paragraph(80), paragraph(15, true), paragraph(15, true), paragraph(30)], 100)).toEqual([1]);
});

test('the header row of a table counts on every page', () => {
  expect(pageBreaks([row(40), row(40), row(40), row(40)], 100)).toEqual([2]);
  expect(pageBreaks([row(40), row(41), row(40)], 100)).toEqual([1, 2]);
});

test('a part higher than a page has a page of its own, and nothing is lost or repeated', () => {
  expect(pageBreaks([paragraph(10), paragraph(500), paragraph(10)], 100)).toEqual([1, 2]);
  const part = fc.record({
    height: fc.nat(150),
    tableId: fc.constantFrom(null, 'a', 'b'),
    headHeight: fc.nat(30),
    keepWithNext: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const breaks = pageBreaks(parts, 100);
      expect(breaks).toEqual([...new Set(breaks)].sort((one, other) => one - other));
      for (const each of breaks) expect(each > 0 && each < parts.length).toBe(true);
    }),
  );
});

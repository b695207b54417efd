import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasuredParagraph } from '../../../../electron/documents/pdf/measure/paragraph.ts';
import type { MeasuredRow, Part } from '../../../../electron/documents/pdf/measure/part.ts';
import { node } from '../../../../electron/documents/pdf/measure/structure.ts';
import { paginate } from '../../../../electron/documents/pdf/paginate/paginate.ts';
import { slicesOf } from '../../../../electron/documents/pdf/paginate/slices.ts';

const LINE = 10;
/** Forty lines. */
const PAGE = 400;

function paragraph(lineCount: number): MeasuredParagraph {
  const lines = Array.from({ length: lineCount }, () => ({ start: 0, end: 0, width: 0, spaces: 0 }));
  return {
    text: { words: [], gaps: [], spans: [] },
    lines,
    size: 14,
    align: 'justify',
    colour: 'black',
    width: 400,
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

function row(lineCount: number): MeasuredRow {
  return { cells: [], lineCount, lineHeight: LINE, padding: 2 };
}

const HEAD = row(2);
const text = (lines: number): Part => ({
  type: 'paragraph',
  paragraph: paragraph(lines),
  x: 0,
  hold: 'none',
  whole: false,
});
const heading = (lines: number): Part => ({ ...text(lines), hold: 'next', whole: true }) as Part;
const tableRow = (lines: number, hold: 'none' | 'next' = 'none'): Part => ({
  type: 'row',
  row: row(lines),
  head: HEAD,
  hold,
  spaceBefore: 0,
  spaceAfter: 0,
});
const table = (rows: readonly Part[]): readonly Part[] => [
  { type: 'row', row: HEAD, head: null, hold: 'next', spaceBefore: 0, spaceAfter: 0 },
  ...rows,
];
const closing: Part = {
  type: 'board',
  board: { height: 120, items: [] },
  hold: 'none',
  closing: true,
  spaceBefore: 6,
  spaceAfter: 0,
};

const lines = (max: number) => fc.integer({ min: 1, max });
const anyTable = fc
  .array(fc.tuple(lines(9), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    table(
      rows.map(([count, group], index) =>
        tableRow(group ? 1 : count, group && index < rows.length - 1 ? 'next' : 'none'),
      ),
    ),
  );
const anyStretch = fc.oneof(
  { weight: 4, arbitrary: lines(60).map((count) => [text(count)]) },
  { weight: 2, arbitrary: fc.tuple(lines(2), lines(20)).map(([title, count]) => [heading(title), text(count)]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(lines(2), lines(2), lines(9))
      .map(([first, second, count]) => [heading(first), heading(second), text(count)]),
  },
  { weight: 1, arbitrary: anyTable },
);
const anyBody = fc.array(anyStretch, { maxLength: 15 }).map((stretches) => stretches.flat());

/** For every page: pairs of part and its lines there. */
function pagesOf(parts: readonly Part[]) {
  const { slices, parts: partOf, lines: lineOf } = slicesOf(parts, PAGE);
  return paginate(slices, PAGE).map(({ start, end }) => {
    const page = new Map<number, number[]>();
    for (let at = start; at < end; at += 1) {
      const part = partOf[at] ?? -1;
      page.set(part, [...(page.get(part) ?? []), lineOf[at] ?? -1]);
    }
    return [...page].map(([part, there]) => ({ index: part, part: parts[part], lines: there }));
  });
}

function everyPage(check: (page: ReturnType<typeof pagesOf>[number], parts: readonly Part[]) => void) {
  fc.assert(
    fc.property(anyBody, (body) => {
      const parts = [...body, closing];
      for (const page of pagesOf(parts)) check(page, parts);
    }),
  );
}

test('no paragraph leaves one line alone at the foot or head of a page', () => {
  everyPage((page) => {
    for (const { part, lines: there } of page) {
      if (part?.type !== 'paragraph') continue;
      expect(there.length).toBeGreaterThanOrEqual(Math.min(2, part.paragraph.lines.length));
    }
  });
});

test('no heading stands last on a page, none is torn', () => {
  everyPage((page) => {
    expect(page.at(-1)?.part?.hold).toBe('none');
    for (const { part, lines: there } of page) {
      if (part?.type === 'paragraph' && part.whole) expect(there.length).toBe(part.paragraph.lines.length);
    }
  });
});

test('a row that finds room on a page is not torn; a group row has a row under it', () => {
  everyPage((page) => {
    for (const { part, lines: there } of page) {
      if (part?.type === 'row') expect(there.length).toBe(part.row.lineCount);
    }
    const last = page.at(-1)?.part;
    if (last?.type === 'row') expect(last.hold).toBe('none');
  });
});

test('the closing block never begins a page that has text before it, and takes two lines along', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      fc.pre(body.length > 0);
      const page = pagesOf([...body, closing]).at(-1) ?? [];
      const before = page.at(-2);
      expect(page.at(-1)?.part).toBe(closing);
      if (before?.part?.type !== 'paragraph') expect(before?.part?.type).toBe('row');
      else {
        const texts = page.filter((each) => each.part?.type === 'paragraph');
        const all = body.filter((each) => each.type === 'paragraph').flatMap((each) => each.paragraph.lines).length;
        const isAfterTable = body.at(-2)?.type === 'row';
        expect(texts.flatMap((each) => each.lines).length).toBeGreaterThanOrEqual(Math.min(isAfterTable ? 1 : 2, all));
      }
    }),
  );
});

test('a last paragraph of one line goes to the closing block with the end of the one before it', () => {
  // The closing block finds no room under 29 lines.
  const pages = pagesOf([text(27), text(1), closing]);
  expect(pages.map((page) => page.map((each) => each.lines.length))).toEqual([[25], [2, 1, 1]]);
});

test('a last row does not stand alone under a repeated header', () => {
  fc.assert(
    // Two rows of eight lines and the header take half a page.
    fc.property(fc.array(lines(8), { minLength: 2, maxLength: 40 }), (heights) => {
      const pages = pagesOf(table(heights.map((each) => tableRow(each))));
      expect(pages.at(-1)?.filter((each) => each.part?.type === 'row').length).toBeGreaterThan(1);
    }),
  );
});

test('two high last rows are parted sooner than a page is left half white', () => {
  const pages = pagesOf(table([tableRow(12), tableRow(12), tableRow(14)]));
  expect(pages.map((page) => page.map((each) => each.lines.length))).toEqual([[2, 12, 12], [14]]);
});

test('a last row stands alone where it does not find room beside the row before it', () => {
  const pages = pagesOf(table([tableRow(3), tableRow(20), tableRow(20)]));
  expect(pages.at(-1)?.map((each) => each.lines.length)).toEqual([20]);
});

test('a row taller than a page is cut by lines and fills the pages', () => {
  const pages = pagesOf(table([tableRow(100)]));
  // 400 pt: header 24 + first line 12 + 36 lines; then 37 lines a page under the repeated header.
  expect(pages.map((page) => page.at(-1)?.lines.length)).toEqual([37, 37, 26]);
});

test('a heading longer than a page goes on over pages', () => {
  expect(pagesOf([heading(100), text(3)]).map((page) => page.length)).toEqual([1, 1, 2]);
});

import { describe, expect, test } from 'vitest';
import { BLANK, plainText } from '../../../electron/documents/model/inline.ts';
import { HEADER_COLUMNS, PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { lineWith, type PdfPage } from '../../readers/pdf-reader.ts';
import { type Draft, HARD_DRAFTS, SAMPLE_DRAFTS } from './drafts.ts';
import { EDGE, holdPages, LAYOUTS, middle, type Placed } from './hold-pages.ts';
import { writtenDrafts } from './written-drafts.ts';

const DRAFTS = [...SAMPLE_DRAFTS, ...HARD_DRAFTS];
const VIETNAMESE = SAMPLE_DRAFTS.filter((each) => each.language === 'vi');
/** Biên bản have no place and date; công văn no type name. */
const DATED = VIETNAMESE.filter((each) => each.document.header.placeAndDate.length > 0);
const TITLED = DATED.filter((each) => each.document.header.typeName.length > 0);
const LETTERS = VIETNAMESE.filter((each) => each.document.header.letterSubject !== undefined);
const SIGNED = VIETNAMESE.filter(
  ({ document: { closing } }) => plainText(closing.signing.titleLines[0] ?? []) !== BLANK,
);
const [BY_BOTH, BY_ONE] = [SIGNED.filter(isSignedByBoth), SIGNED.filter((each) => !isSignedByBoth(each))];

function isSignedByBoth({ document }: Draft): boolean {
  return document.closing.otherSigning !== undefined;
}

const written = writtenDrafts(DRAFTS);

const COLUMNS_EDGE = PORTRAIT_A4.width - PORTRAIT_A4.right - HEADER_COLUMNS.right;
const LEFT_COLUMN = (PORTRAIT_A4.left + COLUMNS_EDGE) / 2;
const RIGHT_COLUMN = PORTRAIT_A4.width - PORTRAIT_A4.right - HEADER_COLUMNS.right / 2;

type Line = Placed & { readonly text: string };

/** The lines of one column of the header: poppler may read both columns as one line. */
function columnOf(page: PdfPage, side: 'left' | 'right'): readonly Line[] {
  const edge = COLUMNS_EDGE;
  const words = page.words.filter(
    (each) => each.bottom < 80 && (side === 'left' ? each.right < edge : each.left > edge),
  );
  const heights = [...new Set(words.map((each) => Math.round(each.bottom)))];
  return heights
    .map((height) => words.filter((each) => Math.round(each.bottom) === height))
    .map((line) => ({
      text: line.map((each) => each.text).join(' '),
      left: Math.min(...line.map((each) => each.left)),
      right: Math.max(...line.map((each) => each.right)),
      top: Math.min(...line.map((each) => each.top)),
      bottom: Math.max(...line.map((each) => each.bottom)),
    }))
    .sort((one, other) => one.top - other.top);
}

function lineIn(lines: readonly Line[], text: string): Line {
  const found = lines.find((each) => each.text.includes(text));
  if (found === undefined) throw new Error(`no line «${text}»`);
  return found;
}

holdPages(DRAFTS, written);

describe.each(LAYOUTS)('the $file', ({ laidOut }) => {
  const pagesOf = (draft: Draft) => laidOut(written(draft)).pages;
  const firstOf = (draft: Draft) => {
    const [page] = pagesOf(draft);
    if (page === undefined) throw new Error('no page');
    return page;
  };

  test.each(DATED)('of $name has boxes 1 and 4 in the right column, each line centred', (draft) => {
    const right = columnOf(firstOf(draft), 'right');
    const title = lineIn(right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const motto = lineIn(right, 'Độc lập - Tự do - Hạnh phúc');
    for (const each of [title, motto, lineIn(right, ', ngày')])
      expect(Math.abs(middle(each) - RIGHT_COLUMN)).toBeLessThan(EDGE);
    expect(title.top).toBeCloseTo(20, 0);
    expect(motto.top).toBeGreaterThanOrEqual(title.top + 4);
    expect(motto.top).toBeLessThan(title.bottom + 1);
  });

  test.each(DATED)('of $name has boxes 2 and 3 in the left column, number and date on one line', (draft) => {
    const page = firstOf(draft);
    const left = columnOf(page, 'left');
    const number = lineIn(left, 'Số:');
    const above = left.filter((each) => each.top <= number.top);
    expect(above.length).toBeGreaterThan(1);
    for (const each of above) expect(Math.abs(middle(each) - LEFT_COLUMN), each.text).toBeLessThan(EDGE);
    const right = columnOf(page, 'right');
    expect(above[0]?.top).toBeCloseTo(lineIn(right, 'CỘNG HÒA').top, 0);
    expect(Math.abs(number.bottom - lineIn(right, ', ngày').bottom)).toBeLessThan(0.6);
  });

  test.each(TITLED)('of $name has type and subject centred below the header', (draft) => {
    const page = firstOf(draft);
    const type = page.lines.find((each) => each.text === plainText(draft.document.header.typeName));
    if (type === undefined) throw new Error('no type');
    expect(Math.abs(middle(type) - (30 + 195) / 2)).toBeLessThan(EDGE);
    expect(type.top).toBeGreaterThan(lineWith(page, ', ngày').bottom);
    const [first = ''] = plainText(draft.document.header.subject).split(/(?<=(?:\S+ ){5})/);
    const subject = lineWith(page, first.trim());
    expect(Math.abs(middle(subject) - (30 + 195) / 2)).toBeLessThan(EDGE);
    expect(subject.top).toBeGreaterThan(type.top);
    expect(subject.top).toBeLessThan(type.bottom + 1);
  });

  test.each(LETTERS)('of $name has «V/v …» centred under the number, 6 pt below it', (draft) => {
    const left = columnOf(firstOf(draft), 'left');
    const number = lineIn(left, 'Số:');
    const subject = lineIn(left, 'V/v');
    expect(Math.abs(middle(subject) - LEFT_COLUMN)).toBeLessThan(EDGE);
    // Both are 13 pt: one line of 1.15 and the 6 pt between them.
    expect(subject.bottom - number.bottom).toBeCloseTo(((13 * 1.15 + 6) * 25.4) / 72, 0);
  });

  test.each(BY_BOTH)('of $name is signed by both sides, each in its half, names level', (draft) => {
    const page = pagesOf(draft).findLast((each) => each.lines.some((line) => line.text.includes('Nơi nhận:')));
    const words = page?.words ?? [];
    const first = words.filter((each) => each.text === 'ĐẠI');
    expect(first).toHaveLength(2);
    expect(first[0]?.top).toBeCloseTo(first[1]?.top ?? 0, 0);
    const recipients = lineWith(page, 'Nơi nhận:');
    const names = words.filter((each) => each.text === BLANK && each.bottom < recipients.top).slice(-2);
    expect(names.map((each) => Math.round(middle(each) / 2))).toEqual(
      [71.25, 153.75].map((each) => Math.round(each / 2)),
    );
    expect(Math.abs((names[0]?.top ?? 0) - (names[1]?.top ?? 9))).toBeLessThan(0.5);
    expect((names[0]?.top ?? 0) - (first[0]?.bottom ?? 0)).toBeGreaterThan(25);
  });

  test.each(BY_ONE)(
    'of $name closes with recipients at the left margin, level with the signer at the right',
    (draft) => {
      const page = pagesOf(draft).findLast((each) => each.lines.some((line) => line.text.includes('Nơi nhận:')));
      const recipients = lineWith(page, 'Nơi nhận:');
      const [title = [], ...others] = draft.document.closing.signing.titleLines;
      const signing = lineWith(page, plainText(title));
      expect(recipients.left).toBeCloseTo(30, 0);
      expect(Math.abs(recipients.bottom - signing.bottom)).toBeLessThan(1);
      expect(Math.abs(middle(signing) - 150)).toBeLessThan(1);
      const lowest = page?.lines.findLast((each) => each.left > 105 && /……/.test(each.text));
      const last = lineWith(
        page,
        plainText(others.at(-1) ?? title)
          .split(' ')
          .slice(0, 2)
          .join(' '),
      );
      expect((lowest?.top ?? 0) - last.bottom).toBeGreaterThan(20);
    },
  );
});

import { describe, expect, test } from 'vitest';
import type { PairBlock, TextBlock } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { type PdfPage, readPdf } from '../../readers/pdf-reader.ts';
import { elementsOf, readBookmarks, readStructure } from '../../readers/pdf-structure.ts';
import { documentText, SHELF, translatedText } from '../sample-documents.ts';
import { sideBySide, sideBySideItems, sideBySideLong, sideBySideTables } from '../samples/side-by-side.ts';
import { readPdfObjects, stringOf } from './standards/pdf-objects.ts';
import { allOf, type StructureElement, structureOf } from './standards/structure-elements.ts';
import { pdfFolder } from './written-pdf.ts';

const write = pdfFolder();
const SIDES = SHELF.filter((each) => each.document.translation !== undefined);

/** Edges of both columns, mm: 165 mm of text, 5 mm between them. */
const LEFT = { left: 30, right: 110 };
const RIGHT = { left: 115, right: 195 };
const SLACK = 0.2;
const LEVEL = 0.5;

function side(id: string, first: string, words: number, last: string): readonly TextBlock[] {
  const value = [first, ...Array.from({ length: words }, () => 'chữ'), last].join(' ');
  return [{ type: 'paragraph', id, style: 'body', inlines: [text(value)] }];
}

/** Pairs whose longer side is now the left, now the right one. */
function uneven(lengths: readonly (readonly [left: number, right: number])[]): OfficialDocument {
  const body = lengths.map(([left, right], index): PairBlock => {
    const original = side(`o${index}`, `Đầu${index}`, left, `cuối${index}`);
    return {
      type: 'pair',
      id: `${index}`,
      original,
      translation: side(`t${index}`, `First${index}`, right, `last${index}`),
    };
  });
  return { ...sideBySide, body };
}

function placeOf(pages: readonly PdfPage[], value: string) {
  const page = pages.findIndex((each) => each.words.some((word) => word.text === value));
  const word = pages[page]?.words.find((each) => each.text === value);
  if (word === undefined) throw new Error(`no word «${value}»`);
  return { ...word, page };
}

describe('pairs', () => {
  const lengths = [
    [5, 60],
    [70, 4],
    [3, 3],
    [30, 31],
    [80, 200],
    [160, 20],
  ] as const;

  test('begin level, each side in its column, and the next begins below the longer one', async () => {
    const { pages } = readPdf(await write(uneven(lengths)));
    let foot = { page: 0, bottom: 0 };
    lengths.forEach((_, index) => {
      const [left, right] = [placeOf(pages, `Đầu${index}`), placeOf(pages, `First${index}`)];
      expect(right.page).toBe(left.page);
      expect(Math.abs(right.top - left.top)).toBeLessThan(LEVEL);
      expect(left.left).toBeCloseTo(LEFT.left + 10, 0);
      expect(right.left).toBeCloseTo(RIGHT.left + 10, 0);
      if (left.page === foot.page) expect(left.top).toBeGreaterThan(foot.bottom);
      const ends = [placeOf(pages, `cuối${index}`), placeOf(pages, `last${index}`)];
      const page = Math.max(...ends.map((each) => each.page));
      foot = { page, bottom: Math.max(...ends.filter((each) => each.page === page).map((each) => each.bottom)) };
    });
  });

  test('keep clear of the gutter and of each other on every page they fill', async () => {
    const { pages } = readPdf(await write(sideBySideLong));
    for (const { words } of pages.slice(1, -1)) {
      for (const word of words.filter((each) => each.top > 19)) {
        const column = word.left < LEFT.right ? LEFT : RIGHT;
        expect(word.left).toBeGreaterThan(column.left - SLACK);
        expect(word.right).toBeLessThan(column.right + SLACK);
      }
    }
  });

  test('go on level over the page, no line left alone', async () => {
    const { pages } = readPdf(await write(sideBySideLong));
    const tops = (page: PdfPage, column: typeof LEFT) => [
      ...new Set(
        page.words
          .filter((each) => each.top > 19 && each.left >= column.left - SLACK && each.right <= column.right + SLACK)
          .map((each) => Math.round(each.top * 10) / 10),
      ),
    ];
    const second = pages[1];
    if (second === undefined) throw new Error('one page');
    const [left = 0, next = 0] = tops(second, LEFT).toSorted((one, other) => one - other);
    const [right = 0] = tops(second, RIGHT).toSorted((one, other) => one - other);
    expect(Math.abs(left - right)).toBeLessThan(LEVEL);
    // Two lines of the paragraph that began above, then the gap to the next pair.
    expect(next - left).toBeLessThan(6.5);
  });

  test('put type names, subjects and addressees level; the rule is the original’s', async () => {
    const [page] = readPdf(await write(sideBySide)).pages;
    if (page === undefined) throw new Error('no page');
    for (const [left, right] of [
      ['KẾT', 'INSPECTION'],
      ['Về', 'On'],
      ['Kính', 'To:'],
    ] as const) {
      const [one, other] = [
        page.words.find((each) => each.text === left),
        page.words.find((each) => each.text === right),
      ];
      expect(Math.abs((one?.top ?? 0) - (other?.top ?? 99))).toBeLessThan(LEVEL);
    }
  });
});

/** Text of each element with the language it is read in, from two readings of the same tree. */
function spoken(path: string): readonly { readonly text: string; readonly language: string }[] {
  const [document] = structureOf(readPdfObjects(path));
  const [read] = readStructure(path).children;
  if (document === undefined || read === undefined) throw new Error('no structure');
  const [elements, texts] = [allOf(document), elementsOf(read)];
  expect(texts.map((each) => each.tag)).toEqual(elements.map((each) => each.tag));
  return elements.map((each, index) => ({ text: texts[index]?.text.join('') ?? '', language: languageOf(each) }));
}

function languageOf({ dict, parent }: StructureElement): string {
  return stringOf(dict['/Lang']) ?? (parent === null ? 'vi-VN' : languageOf(parent));
}

/** Letters whatever the spaces and the order: spans cut words. */
function letters(texts: readonly string[]): string {
  return [...texts.join('').replaceAll(/\s/gu, '')].sort().join('');
}

describe('language', () => {
  test.each(SIDES)('of each side is said in $name', async ({ document }) => {
    const parts = spoken(await write(document));
    const said = (language: string) => parts.filter((each) => each.language === language).map((each) => each.text);
    expect(new Set(parts.map((each) => each.language))).toEqual(new Set(['vi-VN', 'en-GB']));
    expect(letters(said('en-GB'))).toBe(letters(translatedText(document)));
    expect(letters([...said('vi-VN'), ...said('en-GB')])).toBe(letters(documentText(document)));
  });

  test('of a blank is that of its side', async () => {
    const [root] = structureOf(readPdfObjects(await write(sideBySide)));
    const blanks = (root === undefined ? [] : allOf(root)).filter(({ dict }) => dict['/Alt'] !== undefined);
    const said = blanks.map((each) => `${languageOf(each)} ${stringOf(each.dict['/Alt'])}`);
    expect(new Set(said)).toEqual(new Set(['vi-VN chỗ trống', 'en-GB blank']));
  });
});

test('bookmarks are those of the original alone', async () => {
  const titles = (list: ReturnType<typeof readBookmarks>): readonly string[] =>
    list.flatMap((each) => [each.title, ...titles(each.children)]);
  expect(titles(readBookmarks(await write(sideBySideItems)))).toEqual([
    'I. KẾT QUẢ KIỂM TRA',
    '1. Việc công khai thủ tục hành chính',
    '1.1. Tồn tại, hạn chế',
    '1.2. Nguyên nhân',
    '2. Việc giải quyết hồ sơ',
    '2.1. Kết quả đạt được',
    'II. KIẾN NGHỊ',
  ]);
  expect(readBookmarks(await write(sideBySideTables)).map((each) => each.title)).toEqual([
    'Phụ lục. DANH MỤC BIỆN PHÁP KHẮC PHỤC',
  ]);
});

test('the closing of the translation stands on the page of the original’s, smaller and without room for a seal', async () => {
  for (const { document } of SIDES) {
    const { pages } = readPdf(await write(document));
    const page = pages.find((each) => each.words.some((word) => word.text === 'Recipients:'));
    const line = (value: string) => page?.lines.find((each) => each.text.includes(value));
    const [original, notice, translated] = ['Nơi nhận:', 'REFERENCE TRANSLATION', 'Recipients:'].map(line);
    const last = page?.lines.findLast((each) => each.text.includes('REFERENCE TRANSLATION')) ?? notice;
    expect(original?.bottom).toBeLessThan(last?.top ?? 0);
    expect(last?.bottom).toBeLessThan(translated?.top ?? 0);
    expect((line('Nguyễn Thị')?.top ?? 0) - (line('DEPUTY')?.bottom ?? 0)).toBeLessThan(10);
  }
});

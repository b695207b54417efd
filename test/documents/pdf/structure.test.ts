import { describe, expect, test } from 'vitest';
import type { TableBlock, TableRow } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import { rawWords, readPdf, wordsOf } from '../../readers/pdf-reader.ts';
import { elementsOf, type PdfElement, readBookmarks, readStructure } from '../../readers/pdf-structure.ts';
import { conclusion } from '../samples/conclusion.ts';
import { plan } from '../samples/plan.ts';
import { pdfFolder, withBody } from './written-pdf.ts';

const write = pdfFolder();

function tagged(root: PdfElement, tag: string): readonly PdfElement[] {
  return elementsOf(root).filter((each) => each.tag === tag);
}

function table(...rows: readonly TableRow[]): TableBlock {
  const columns = ['TT', 'Nội dung'].map((each, index) => ({
    header: [text(each)],
    width: mm(index === 0 ? 15 : 150),
    align: 'left' as const,
  }));
  return { type: 'table', id: 'table', summary: 'Bảng', columns, rows };
}

const row = (...cells: readonly string[]): TableRow => ({ type: 'cells', cells: cells.map((each) => [[text(each)]]) });

describe('the structure of the conclusion', () => {
  test('has headings, paragraphs and lists in one document', async () => {
    const root = readStructure(await write(conclusion));
    expect(root.children.map((each) => each.tag)).toEqual(['Document']);
    expect(tagged(root, 'H1').map((each) => each.text.join(' '))).toEqual(['KẾT LUẬN THANH TRA']);
    expect(tagged(root, 'H2').map((each) => each.text.join(' '))).toContain('II. KẾT QUẢ KIỂM TRA, XÁC MINH');
    expect(tagged(root, 'H4').length).toBe(4);
    expect(tagged(root, 'H5').map((each) => each.text.join(' '))).toEqual(['Về hồ sơ lĩnh vực đất đai']);
    const letters = tagged(root, 'L').find((each) => tagged(each, 'Lbl')[0]?.text[0]?.startsWith('a)'));
    expect(letters?.children.map((each) => each.tag)).toEqual(Array.from({ length: 6 }, () => 'LI'));
  });

  test('is a tree of bookmarks by level', async () => {
    const path = await write(conclusion);
    const bookmarks = readBookmarks(path);
    expect(bookmarks.map((each) => each.title.split('.')[0])).toEqual(['I', 'II', 'III', 'IV', 'V']);
    const points = bookmarks[1]?.children[1]?.children;
    expect(points?.map((each) => each.title)).toEqual(['2.1. Kết quả đạt được', '2.2. Tồn tại, hạn chế']);
    const page = (points?.[1]?.page ?? 0) - 1;
    expect(rawWords(path)[page]?.join(' ')).toContain('2.2. Tồn tại, hạn chế');
  });
});

describe('the plan', () => {
  test('has each appendix as a section with its table, and as a bookmark to its first page', async () => {
    const path = await write(plan);
    const root = readStructure(path);
    expect(tagged(root, 'Sect').length).toBe(2);
    const [tableElement] = tagged(root, 'Table');
    expect(tableElement?.attributes.join(' ')).toContain('/Summary');
    const [head, group] = tagged(root, 'TR');
    expect(head?.children.map((each) => each.attributes)).toEqual(Array.from({ length: 9 }, () => ['/Scope /Column']));
    expect(group?.children.map((each) => each.attributes)).toEqual([['/Scope /Column', '/ColSpan 9']]);
    expect(tagged(root, 'TR')[2]?.children.map((each) => each.tag)).toEqual(Array.from({ length: 9 }, () => 'TD'));
    const appendices = readBookmarks(path).filter((each) => each.title.startsWith('Phụ lục'));
    expect(appendices.map((each) => each.page)).toEqual([3, readPdf(path).pages.length]);
  });
});

describe('a table over several pages', () => {
  const rows = Array.from({ length: 120 }, (_, index) =>
    row(`${index + 1}`, 'Chưa niêm yết công khai thủ tục hành chính. '.repeat(3)),
  );

  test('repeats its header on every page but says it once', async () => {
    const path = await write(withBody(table(...rows)));
    const pages = rawWords(path).slice(1, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.slice(1, 4)).toEqual(['TT', 'Nội', 'dung']);
    expect(tagged(readStructure(path), 'TH').length).toBe(2);
  });

  test('is broken between rows', async () => {
    const path = await write(withBody(table(...rows)));
    const pages = rawWords(path).slice(1, -1);
    for (const page of pages) {
      expect(page[4]).toMatch(/^\d+$/);
      expect(page.slice(-2)).toEqual(['hành', 'chính.']);
    }
    expect(pages.length).toBeGreaterThan(1);
  });

  test('cuts a row taller than a page by lines, each part under the header', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `chữ${index}`).join(' ');
    const path = await write(withBody(table(row('1', long), row('2', 'hết'))));
    const pages = rawWords(path);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[1]?.slice(0, 4)).toEqual(['2', 'TT', 'Nội', 'dung']);
    const words = pages.flat().filter((each) => each.startsWith('chữ'));
    expect(words).toEqual(wordsOf(long));
  });
});

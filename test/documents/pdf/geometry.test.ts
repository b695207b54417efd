import { beforeAll, describe, expect, test } from 'vitest';
import { HEADER_COLUMNS } from '../../../electron/documents/model/page.ts';
import { lineWith, type PdfPage, type ReadPdf, readPdf } from '../../readers/pdf-reader.ts';
import { readRules } from '../../readers/pdf-structure.ts';
import { SHELF } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';
import { english } from '../samples/english.ts';
import { plan } from '../samples/plan.ts';
import { pdfFolder } from './written-pdf.ts';

const write = pdfFolder();
/** Millimetres; poppler rounds boxes of words to the font's, not the letters' edges. */
const SLACK = 0.2;

function body(page: PdfPage) {
  return page.lines.filter((each) => each.top >= 19);
}

describe.each(SHELF)('$name', ({ document }) => {
  test('keeps all text between the margins and only the page number above', async () => {
    const setups = new Map([document, ...document.appendices].map(({ page }) => [`${page.width}`, page]));
    for (const [index, page] of readPdf(await write(document)).pages.entries()) {
      const setup = setups.get(`${Math.round(page.width)}`);
      if (setup === undefined) throw new Error(`no setup ${page.width} mm wide`);
      expect(page.height).toBeCloseTo(setup.height, 1);
      const isContact = (bottom: number) => index === 0 && document.contact !== undefined && bottom > setup.height - 20;
      for (const line of body(page).filter((each) => !isContact(each.bottom))) {
        expect(line.left).toBeGreaterThan(setup.left - SLACK);
        expect(line.right).toBeLessThan(setup.width - setup.right + SLACK);
        expect(line.top).toBeGreaterThan(setup.top - SLACK);
        expect(line.bottom).toBeLessThan(setup.height - setup.bottom + SLACK);
      }
    }
  });
});

test('page numbers stand centred in the top margin from page 2, each appendix counted on its own', async () => {
  const { pages } = readPdf(await write(plan));
  const numbers = pages.map((page) => page.lines.filter((each) => each.bottom < 20).map((each) => each.text));
  const count = (pages.length - 3).toString();
  expect(numbers.slice(0, 4)).toEqual([[], ['2'], [], ['2']]);
  expect(numbers.at(-2)).toEqual([count]);
  expect(numbers.at(-1)).toEqual([]);
  const number = lineWith(pages[1], '2');
  expect((number.left + number.right) / 2).toBeCloseTo((30 + 195) / 2, 0);
  expect(number.bottom - number.top).toBeCloseTo(((13 * (1825 + 443)) / 2048) * (25.4 / 72), 0);
});

describe('the header of the conclusion', () => {
  let first: PdfPage | undefined;
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = readPdf(await write(conclusion));
    first = pdf.pages[0];
  });
  const middle = (text: string) => {
    const line = lineWith(first, text);
    return (line.left + line.right) / 2;
  };
  const leftColumn = 30 + (165 - HEADER_COLUMNS.right) / 2;
  const rightColumn = 195 - HEADER_COLUMNS.right / 2;

  test('stands in two columns, each line centred in its own', () => {
    for (const each of ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ VĨNH HƯNG', 'THANH TRA THÀNH PHỐ', '/KL-TTTP']) {
      expect(Math.abs(middle(each) - leftColumn)).toBeLessThan(SLACK);
    }
    for (const each of ['CỘNG HÒA XÃ HỘI', 'Độc lập - Tự do', 'Vĩnh Hưng, ngày']) {
      expect(Math.abs(middle(each) - rightColumn)).toBeLessThan(SLACK);
    }
  });

  test('begins at the top margin with agency and national title on one line', () => {
    expect(lineWith(first, 'CỘNG HÒA').top).toBeCloseTo(lineWith(first, 'ỦY BAN NHÂN DÂN').top, 1);
    expect(lineWith(first, 'CỘNG HÒA').top).toBeCloseTo(20, 0);
  });

  test('has number and date on one line, below both columns', () => {
    const descent = (size: number) => ((size * 443) / 2048) * (25.4 / 72);
    const number = lineWith(first, '/KL-TTTP').bottom - descent(13);
    const date = lineWith(first, 'Vĩnh Hưng, ngày').bottom - descent(14);
    expect(number).toBeCloseTo(date, 1);
    expect(lineWith(first, '/KL-TTTP').top).toBeGreaterThan(lineWith(first, 'THANH TRA THÀNH PHỐ').bottom);
  });

  test('has its three rules under their texts, as long as the decree says', async () => {
    const millimetres = (points: number) => points * (25.4 / 72);
    const rules = readRules(await write(conclusion));
    const texts = ['THANH TRA THÀNH PHỐ', 'Độc lập - Tự do', 'nhận, giải quyết thủ tục hành chính'].map((each) =>
      lineWith(first, each),
    );
    expect(rules.length).toBe(3);
    rules.forEach((rule, index) => {
      const text = texts[index] ?? lineWith(first, 'no such text');
      const share = millimetres(rule.right - rule.left) / (text.right - text.left);
      if (index === 1) expect(share).toBeCloseTo(1, 2);
      else expect(share).toBeGreaterThan(1 / 3);
      if (index !== 1) expect(share).toBeLessThan(1 / 2);
      expect(millimetres(rule.left + rule.right) / 2).toBeCloseTo((text.left + text.right) / 2, 0);
      expect(297 - millimetres(rule.y)).toBeGreaterThan(text.bottom - SLACK);
      expect(rule.thickness).toBeGreaterThanOrEqual(0.5);
      expect(rule.thickness).toBeLessThanOrEqual(0.75);
    });
  });

  test('has the dashes of several addressees under the colon', () => {
    const label = lineWith(first, 'Kính gửi:');
    for (const name of ['- Chủ tịch Ủy ban nhân dân thành phố', '- Giám đốc Sở Nội vụ']) {
      const { left } = lineWith(first, name);
      expect(left).toBeLessThan(label.right);
      expect(left).toBeGreaterThan(label.right - 2);
    }
  });

  test('is closed by recipients at the left margin, level with the signing title', () => {
    const last = pdf.pages.at(-1);
    const recipients = lineWith(last, 'Nơi nhận:');
    const title = lineWith(last, 'KT. CHÁNH THANH TRA');
    expect(recipients.left).toBeCloseTo(30, 0);
    expect(Math.abs(recipients.bottom - title.bottom)).toBeLessThan(0.5);
    expect((title.left + title.right) / 2).toBeCloseTo(195 - 45, 0);
    expect(lineWith(last, 'Nguyễn Thị Thanh Hương').top - lineWith(last, 'PHÓ CHÁNH').bottom).toBeGreaterThan(29.5);
  });
});

test('a translation has no room for signature and seal', async () => {
  const [page] = readPdf(await write(english)).pages;
  expect(lineWith(page, 'Nguyễn Thị').top - lineWith(page, 'DEPUTY CHIEF').bottom).toBeLessThan(10);
  expect(lineWith(page, 'REFERENCE TRANSLATION').bottom).toBeLessThan(lineWith(page, 'SOCIALIST REPUBLIC').top);
});

test('justified lines reach both margins and the last line does not', async () => {
  const [, page] = readPdf(await write(conclusion)).pages;
  const full = lineWith(page, 'Kiểm tra xác suất 1.531');
  expect(full.left).toBeCloseTo(30 + 12.7, 1);
  expect(Math.abs(full.right - 195)).toBeLessThan(SLACK);
  expect(lineWith(page, 'nhận.').right).toBeLessThan(190);
});

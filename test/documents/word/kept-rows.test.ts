import { expect, it } from 'vitest';
import type { Block, PairBlock, ParagraphBlock, TableBlock } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { readDocx } from '../../readers/docx-reader.ts';
import { minimalDocument } from '../samples/minimal.ts';
import { sideBySide } from '../samples/side-by-side.ts';

const NOTE: Block = { type: 'paragraph', id: 'note', style: 'table-note', inlines: [text('Ghi chú.')] };
const TABLE: TableBlock = {
  type: 'table',
  id: 'table',
  summary: 'Việc',
  columns: [{ header: [text('Nội dung')], width: mm(165), align: 'left' }],
  rows: ['Việc đầu', 'Việc cuối'].map((each) => ({ type: 'cells', cells: [[[text(each)]]] })),
};

async function keptOf(body: readonly Block[]): Promise<Readonly<Record<string, boolean>>> {
  const appendix = { id: 'a', label: [text('Phụ lục')], title: [], reference: [], page: minimalDocument.page, body };
  const { paragraphs } = readDocx(await writeWord({ ...minimalDocument, appendices: [appendix] }));
  return Object.fromEntries(paragraphs.map((each) => [each.text, each.keepWithNext]));
}

it('the last row of a table goes with its note', async () => {
  expect(await keptOf([TABLE, NOTE])).toMatchObject({ 'Việc đầu': false, 'Việc cuối': true });
  expect(await keptOf([TABLE])).toMatchObject({ 'Việc đầu': false, 'Việc cuối': false });
});

function leadIn(words: string): PairBlock {
  const side = (id: string): ParagraphBlock => ({
    type: 'paragraph',
    id,
    style: 'body',
    inlines: [text(words)],
    keepWithNext: true,
  });
  return { type: 'pair', id: words, original: [side('vi')], translation: [side('en')] };
}

it('a row of many lines that leads to the next is not kept with it: the page above would stay white', async () => {
  const [short, long] = ['Cụ thể như sau:', `${'Căn cứ quy định của pháp luật về thanh tra, '.repeat(8)}như sau:`];
  const body = [leadIn(long), leadIn(short), ...sideBySide.body];
  const { paragraphs } = readDocx(await writeWord({ ...sideBySide, body }));
  const kept = (words: string) => paragraphs.filter((each) => each.text === words).map((each) => each.keepWithNext);
  expect(kept(short)).toEqual([true, true]);
  expect(kept(long)).toEqual([false, false]);
});

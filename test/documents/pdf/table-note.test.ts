import { expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import { readPdf } from '../../readers/pdf-reader.ts';
import { minimalDocument } from '../samples/minimal.ts';
import { pdfFolder } from './written-pdf.ts';

const write = pdfFolder();
const NOTE: Block = { type: 'paragraph', id: 'note', style: 'table-note', inlines: [text('Thời hạn nêu trên.')] };

function table(rowCount: number): TableBlock {
  const rows = Array.from({ length: rowCount }, (_, index) => ({
    type: 'cells' as const,
    cells: [[[text(`Việc thứ ${index + 1}`)]]],
  }));
  const columns = [{ header: [text('Nội dung')], width: mm(165), align: 'left' as const }];
  return { type: 'table', id: 'table', summary: 'Nội dung', columns, rows };
}

test.each(['alone', 'with its translation'])('the note of a table never begins a page, %s', async (how) => {
  const note: Block =
    how === 'alone' ? NOTE : { type: 'pair', id: 'pair', original: [NOTE], translation: [{ ...NOTE, id: 'english' }] };
  const [appendix] = [
    { id: 'appendix', label: [text('Phụ lục')], title: [], reference: [], page: minimalDocument.page },
  ];
  const counts = Array.from({ length: 8 }, (_, index) => 32 + index);
  for (const count of counts) {
    const document = { ...minimalDocument, appendices: [{ ...appendix, body: [table(count), note] }] };
    const { pages } = readPdf(await write(document));
    const lines = pages.at(-1)?.lines.map((each) => each.text) ?? [];
    expect(lines.join('\n')).toContain('Thời hạn nêu trên.');
    expect(lines.join('\n')).toContain(`Việc thứ ${count}`);
  }
});

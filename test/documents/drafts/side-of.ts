import type { Block, SingleBlock, TableBlock } from '../../../electron/documents/model/block.ts';
import type { Inlines } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';

type Side = 'original' | 'translation';

/** What one column of a document side by side says, as a document of its own. */
export function sideOf(document: OfficialDocument, side: Side): OfficialDocument {
  const { translation, ...original } = document;
  if (translation === undefined) throw new Error('the document is in one language');
  const { header, closing } = side === 'original' ? original : translation;
  return {
    ...original,
    header,
    closing,
    body: document.body.flatMap((each) => blocksOf(each, side)),
    appendices: document.appendices.map(({ translation: lines, ...each }) => ({
      ...each,
      ...(side === 'original' ? {} : lines),
      body: each.body.flatMap((block) => blocksOf(block, side)),
    })),
  };
}

function blocksOf(block: Block, side: Side): readonly SingleBlock[] {
  if (block.type === 'pair') return block[side];
  return [block.type === 'table' ? tableOf(block, side) : block];
}

/** The runs of a table are marked with their language; what stands once reads the same in both. */
function tableOf(table: TableBlock, side: Side): TableBlock {
  const own = (inlines: Inlines) =>
    inlines.filter((each) => (side === 'original' ? !isEnglish(each) : isEnglish(each)));
  return {
    ...table,
    columns: table.columns.map(({ translatedHeader = [], ...each }) => ({
      ...each,
      header: side === 'original' ? each.header : translatedHeader,
    })),
    rows: table.rows.map((row) => {
      if (row.type === 'group') return { ...row, title: own(row.title) };
      const cells = row.cells.map((cell) => cell.map(own));
      return row.type === 'total' ? { ...row, title: own(row.title), cells } : { ...row, cells };
    }),
  };
}

function isEnglish(inline: Inlines[number]): boolean {
  return inline.type === 'text' && inline.lang === 'en';
}

import type { Block, PairBlock, TableBlock, TableColumn, TableRow, TextBlock } from './block.ts';
import { type Inlines, plainText, text } from './inline.ts';
import { type DocumentLine, lineId, type NewLine, type RewriteLine, rowIdOf } from './lines.ts';
import type { Side } from './side-styles.ts';

export type LinePosition = Pick<DocumentLine, 'area' | 'form'> & Partial<DocumentLine>;

/** Puts lines through one function, each with its id and where it stands. */
export class LineRewriter {
  readonly #rewrite: RewriteLine;

  constructor(rewrite: RewriteLine) {
    this.#rewrite = rewrite;
  }

  /** A box with one text. An answer of several lines has no room: the first stands. */
  box(id: string, inlines: Inlines, place: LinePosition): Inlines {
    return this.#ask(id, inlines, place)[0]?.inlines ?? [];
  }

  plain(id: string, value: string, place: LinePosition): string {
    return plainText(this.box(id, [text(value)], place));
  }

  several(lines: readonly Inlines[], idOf: (place: number) => string, place: LinePosition): readonly Inlines[] {
    return lines.flatMap((each, index) => this.oneOfSeveral(idOf(index), each, place));
  }

  oneOfSeveral(id: string, inlines: Inlines, place: LinePosition): readonly Inlines[] {
    return this.#ask(id, inlines, { ...place, isOneOfSeveral: true }).map((line) => line.inlines);
  }

  block(block: Block, area: DocumentLine['area']): readonly Block[] {
    if (block.type === 'table') return [this.#table(block, area)];
    // What a chart says is in no paragraph.
    if (block.type === 'chart') return [block];
    return block.type === 'pair' ? this.#pair(block, area) : this.#text(block, area, null);
  }

  /** A pair of which nothing is left is gone. */
  #pair(pair: PairBlock, area: DocumentLine['area']): readonly Block[] {
    const side = (blocks: readonly TextBlock[], name: Side) => blocks.flatMap((each) => this.#text(each, area, name));
    const original = side(pair.original, 'original');
    const translation = side(pair.translation, 'translated');
    return original.length + translation.length === 0 ? [] : [{ ...pair, original, translation }];
  }

  #text(block: TextBlock, area: DocumentLine['area'], side: Side | null): readonly TextBlock[] {
    const form = block.type;
    const label = block.type === 'paragraph' ? '' : (block.numbering?.label ?? '');
    const lines = this.#ask(block.id, block.inlines, { area, form, label, isOneOfSeveral: true, side });
    return lines.map(({ inlines, further }) =>
      further === undefined ? { ...block, inlines } : furtherBlock(block, inlines, further),
    );
  }

  #table(table: TableBlock, area: DocumentLine['area']): TableBlock {
    return {
      ...table,
      columns: table.columns.map((each, column) => this.#column(table.id, each, column, area)),
      rows: table.rows.map((row, index) => this.#row(row, rowIdOf(table.id, row, index), area)),
    };
  }

  #column(tableId: string, column: TableColumn, index: number, area: DocumentLine['area']): TableColumn {
    const place = { area, form: 'cell', rowId: `${tableId}:head` } as const;
    const header = this.box(lineId.column(tableId, index), column.header, place);
    const { translatedHeader = [] } = column;
    if (translatedHeader.length === 0) return { ...column, header };
    const translated = this.box(lineId.translatedColumn(tableId, index), translatedHeader, place);
    return { ...column, header, translatedHeader: translated };
  }

  #row(row: TableRow, rowId: string, area: DocumentLine['area']): TableRow {
    const place = { area, form: 'cell', rowId } as const;
    const title = (inlines: Inlines) => this.box(lineId.cell(rowId, 0, 0), inlines, place);
    if (row.type === 'group') return { ...row, title: title(row.title) };
    const cells = (first: number) =>
      row.cells.map((cell, column) =>
        this.several(cell.length === 0 ? [[]] : cell, (index) => lineId.cell(rowId, first + column, index), place),
      );
    return row.type === 'total' ? { ...row, title: title(row.title), cells: cells(1) } : { ...row, cells: cells(0) };
  }

  #ask(id: string, inlines: Inlines, place: LinePosition): readonly NewLine[] {
    return this.#rewrite({ label: '', isOneOfSeveral: false, rowId: null, side: null, ...place, id, inlines });
  }
}

/** A line put in beside a block. */
function furtherBlock(beside: TextBlock, inlines: Inlines, { id, as }: NonNullable<NewLine['further']>): TextBlock {
  if (typeof as !== 'string') return { ...as, inlines };
  const isAlike = as === beside.type;
  return isAlike ? { ...beside, id, inlines } : { type: 'paragraph', id, style: 'body', inlines };
}

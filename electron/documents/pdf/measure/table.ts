import type { TableBlock, TableRow } from '../../model/block.ts';
import type { Inlines } from '../../model/inline.ts';
import { mm, mmToPt } from '../../model/length.ts';
import type { ParagraphStyle, StyleName } from '../../model/styles.ts';
import { type MeasuredParagraph, measureParagraph } from './paragraph.ts';
import type { Hold, MeasuredCell, MeasuredRow, Part } from './part.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Between grid and text, left and right: narrow enough for «30/11/2024» in a column of 20 mm. */
const CELL_SIDE = mmToPt(mm(1.2));
/** Between grid and text, above and below. */
const CELL_TOP = 2;
/** Between a table and the text around it. */
const TABLE_GAP = 6;

type CellSource = {
  readonly paragraphs: readonly Inlines[];
  /** Of a header cell: the same in the other language, under the original. */
  readonly translated?: Inlines;
  readonly x: number;
  readonly width: number;
  readonly align: ParagraphStyle['align'];
  readonly node: StructureNode;
};

/**
 * A table as rows; each knows the header row that is repeated above it on a new page.
 * @param hold whether the last row goes with what follows: a note
 */
export function tableParts(table: TableBlock, book: WordBook, root: StructureNode, hold: Hold): readonly Part[] {
  const tableNode = node('Table', root, { summary: table.summary });
  const measurer = new RowMeasurer(table, book, tableNode);
  const head = measurer.header();
  const rows = table.rows.map((each) => measurer.row(each));
  const last = rows.length - 1;
  return [
    { type: 'row', row: head, head: null, hold: 'next', spaceBefore: 0, spaceAfter: last < 0 ? TABLE_GAP : 0 },
    ...rows.map((row, index): Part => {
      const opensGroup = table.rows[index]?.type === 'group' && index < last;
      const isBeforeTotal = table.rows[index + 1]?.type === 'total';
      return {
        type: 'row',
        row,
        head,
        hold: opensGroup || isBeforeTotal ? 'next' : index === last ? hold : 'none',
        spaceBefore: 0,
        spaceAfter: index === last ? TABLE_GAP : 0,
      };
    }),
  ];
}

class RowMeasurer {
  readonly #table: TableBlock;
  readonly #book: WordBook;
  readonly #node: StructureNode;
  readonly #columns: readonly { readonly x: number; readonly width: number }[];
  readonly #heads: readonly StructureNode[];
  /** The group row that the following rows stand under. */
  #group: StructureNode | null = null;

  constructor(table: TableBlock, book: WordBook, tableNode: StructureNode) {
    this.#table = table;
    this.#book = book;
    this.#node = tableNode;
    let x = 0;
    this.#columns = table.columns.map((each) => {
      const column = { x, width: mmToPt(each.width) };
      x += column.width;
      return column;
    });
    const row = node('TR', tableNode);
    this.#heads = table.columns.map(() => node('TH', row, { scope: 'Column' }));
  }

  header(): MeasuredRow {
    const cells = this.#heads.map((head, index): CellSource => {
      const place = this.#columns[index] ?? { x: 0, width: 0 };
      const { header = [], translatedHeader } = this.#table.columns[index] ?? {};
      return { paragraphs: [header], translated: translatedHeader, ...place, align: 'centre', node: head };
    });
    return this.#measure(cells, 'table-header');
  }

  row(row: TableRow): MeasuredRow {
    const rowNode = node('TR', this.#node);
    if (row.type === 'group') {
      const width = this.#columns.reduce((sum, each) => sum + each.width, 0);
      const columnSpan = this.#table.columns.length;
      // Header of the cells below it, in all columns.
      const title = node('TH', rowNode, { scope: 'Column', columnSpan });
      this.#group = title;
      return this.#measure([{ paragraphs: [row.title], x: 0, width, align: 'left', node: title }], 'table-header');
    }
    if (row.type === 'total') return this.#total(row, rowNode);
    const cells = this.#columns.map(
      (column, index): CellSource => ({
        paragraphs: row.cells[index] ?? [],
        ...column,
        align: this.#table.columns[index]?.align ?? 'left',
        node: node('TD', rowNode, this.#headersOf(index)),
      }),
    );
    return this.#measure(cells, 'table-cell');
  }

  /** The title is the row's header; the sums stand under those of their columns. */
  #total({ title, cells }: Extract<TableRow, { readonly type: 'total' }>, rowNode: StructureNode): MeasuredRow {
    const spanned = this.#columns.length - cells.length;
    const width = this.#columns.slice(0, spanned).reduce((sum, each) => sum + each.width, 0);
    const head = node('TH', rowNode, { scope: 'Row', ...(spanned > 1 ? { columnSpan: spanned } : {}) });
    const sums = cells.map((paragraphs, index): CellSource => {
      const column = this.#columns[spanned + index] ?? { x: 0, width: 0 };
      const columnHead = this.#heads[spanned + index];
      const headers = columnHead === undefined ? {} : { headers: [columnHead, head] };
      const { align = 'left' } = this.#table.columns[spanned + index] ?? {};
      return { paragraphs, ...column, align, node: node('TD', rowNode, headers) };
    });
    return this.#measure([{ paragraphs: [title], x: 0, width, align: 'centre', node: head }, ...sums], 'table-header');
  }

  /**
   * Under a group the cells name their headers: by scope alone a reader going up would stop at the group row and never
   * come to the column's header (ISO 32000-1, table 349; ISO 14289-1, 7.5).
   */
  #headersOf(column: number): Pick<StructureNode, 'headers'> {
    const head = this.#heads[column];
    return this.#group === null || head === undefined ? {} : { headers: [head, this.#group] };
  }

  #measure(sources: readonly CellSource[], style: StyleName): MeasuredRow {
    const cells = sources.map((each) => this.#cell(each, style));
    const lineHeight = cells.flatMap((each) => each.paragraphs)[0]?.lineHeight ?? 0;
    return { cells, lineCount: Math.max(1, ...cells.map((each) => each.lineCount)), lineHeight, padding: CELL_TOP };
  }

  #cell(source: CellSource, style: StyleName): MeasuredCell {
    // An empty cell is measured too: it has its place in the structure and its height in a row of blanks.
    const list = source.paragraphs.length === 0 ? [[]] : source.paragraphs;
    const { node: cell, align, translated } = source;
    const place = { width: source.width - 2 * CELL_SIDE, align, where: this.#table.id };
    // Several paragraphs are several elements, or the last word of one would run into the first of the next.
    const isOne = list.length === 1 && translated === undefined;
    const paragraphs = list.map(
      (inlines): MeasuredParagraph =>
        measureParagraph(this.#book, { inlines, style, ...place, node: isOne ? cell : node('P', cell) }),
    );
    if (translated !== undefined) {
      const inside = node('P', cell, { lang: 'en' });
      paragraphs.push(
        measureParagraph(this.#book, { inlines: translated, style: 'translated-table-header', ...place, node: inside }),
      );
    }
    const lineCount = paragraphs.reduce((sum, each) => sum + each.lines.length, 0);
    return { x: source.x, width: source.width, paragraphs, lineCount };
  }
}

/** Where the text of a cell begins, from the left margin. */
export function cellTextX(cell: MeasuredCell): number {
  return cell.x + CELL_SIDE;
}

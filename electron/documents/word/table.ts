import type { TableBlock, TableCell, TableColumn, TableRow } from '../model/block.ts';
import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, mmToTwips, ptToMm } from '../model/length.ts';
import { lineId, rowIdOf } from '../model/lines.ts';
import { TABLE_TEXT_SIZE } from '../model/styles.ts';
import type { MarkLine } from './line-marks.ts';
import { paragraph, runs } from './paragraph.ts';
import { spacer } from './rule.ts';
import { lineCountOf } from './text-width.ts';
import { escapeXml } from './xml.ts';

/** Twips: 1.2 mm beside and 0.5 mm above and below the text, so that nine columns keep room for words. */
const CELL_MARGIN = { side: 68, top: 28 } as const;
const BORDER_SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const SPACE_AFTER_TABLE = 120;
/** Heights are computed, not measured: of the room under the header row that a row may take to be sure to fit. */
const SURE = 0.9;
/** Of a single line of Times New Roman, as part of the size. */
const LINE_HEIGHT = 1.15;
const TWIPS_PER_MM = 1440 / 25.4;

type TableContext = { readonly textHeight: Mm; readonly mark: MarkLine };

/**
 * A table with single black borders and fixed columns, whose header row stands on every page; and a spacer below it.
 * @param keepWithNext whether its last row goes with what stands below: a note, the signature
 */
export function table(block: TableBlock, { textHeight, mark }: TableContext, keepWithNext: boolean): string {
  const widths = columnTwips(block.columns);
  const heads = block.columns.map((each) => [each.header]);
  const room = mm((textHeight - rowHeight(heads, block.columns, true)) * SURE);
  const head = headerRow(block, widths, mark);
  const rows = block.rows.map((each, index) => {
    const isLast = index === block.rows.length - 1;
    const isHeld = block.rows[index + 1]?.type === 'total' || (isLast && keepWithNext);
    return tableRow(each, block.columns, widths, { id: rowIdOf(block.id, each, index), room, isHeld, mark });
  });
  return (
    `<w:tbl>${tableProperties(block.summary, total(widths))}${grid(widths)}${head}` +
    `${rows.join('')}</w:tbl>${spacer(SPACE_AFTER_TABLE, '', keepWithNext)}`
  );
}

/** Column widths in twips whose sum is that of the table: boundaries are rounded, not widths. */
export function columnTwips(columns: readonly { readonly width: Mm }[]): number[] {
  let left = 0;
  return columns.map(({ width }) => {
    const start = mmToTwips(mm(left));
    left += width;
    return mmToTwips(mm(left)) - start;
  });
}

export function grid(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`;
}

export function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0);
}

function tableProperties(summary: string, width: number): string {
  const borders = BORDER_SIDES.map((each) => `<w:${each} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);
  const { side, top } = CELL_MARGIN;
  return (
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    `<w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/>` +
    `<w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblDescription w:val="${escapeXml(summary)}"/></w:tblPr>`
  );
}

function headerRow({ id, columns }: TableBlock, widths: readonly number[], mark: MarkLine): string {
  const cells = columns.map((each, index) => {
    const keep = { keepWithNext: true };
    const translated = each.translatedHeader ?? [];
    const own = paragraph('table-header', mark(lineId.column(id, index)) + runs(each.header), keep);
    const other = mark(lineId.translatedColumn(id, index)) + runs(translated);
    const content = translated.length === 0 ? own : own + paragraph('translated-table-header', other, keep);
    return tableCell(widths[index] ?? 0, '<w:vAlign w:val="center"/>', content);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

type RowPlace = {
  readonly id: string;
  /** Height on a page under the header row. */
  readonly room: Mm;
  /** A row of sums follows, which does not begin a page, or a note. */
  readonly isHeld: boolean;
  readonly mark: MarkLine;
};

function tableRow(
  row: TableRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
  { id, room, isHeld, mark }: RowPlace,
): string {
  if (row.type === 'group') return groupRow(row.title, id, widths, mark);
  if (row.type === 'total') return totalRow(row, columns, widths, { id, mark, isHeld });
  // A row that is sure to fit on a page stays whole; a taller one must break, or a program may cut it off.
  const keep = rowHeight(row.cells, columns) <= room ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
  const cells = columns.map(({ align }, column) => {
    const paragraphs = linesIn(row.cells[column]).map((each, place) =>
      paragraph('table-cell', mark(lineId.cell(id, column, place)) + runs(each), { align, keepWithNext: isHeld }),
    );
    return tableCell(widths[column] ?? 0, '', paragraphs.join(''));
  });
  return `<w:tr>${keep}${cells.join('')}</w:tr>`;
}

/** A cell must have a paragraph. */
function linesIn(cell: TableCell | undefined): TableCell {
  return cell?.length ? cell : [[]];
}

function groupRow(title: Inlines, rowId: string, widths: readonly number[], mark: MarkLine): string {
  const bold = title.map((each) => ({ ...each, bold: true }));
  const span = `<w:gridSpan w:val="${widths.length}"/>`;
  const content = paragraph('table-cell', mark(lineId.cell(rowId, 0, 0)) + runs(bold), { keepWithNext: true });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${tableCell(total(widths), span, content)}</w:tr>`;
}

function totalRow(
  { title, cells }: Extract<TableRow, { readonly type: 'total' }>,
  columns: readonly TableColumn[],
  widths: readonly number[],
  { id, mark, isHeld }: Omit<RowPlace, 'room'>,
): string {
  const keep = { keepWithNext: isHeld };
  const spanned = columns.length - cells.length;
  const span = spanned > 1 ? `<w:gridSpan w:val="${spanned}"/>` : '';
  const titled = paragraph('table-header', mark(lineId.cell(id, 0, 0)) + runs(title), keep);
  const first = tableCell(total(widths.slice(0, spanned)), span, titled);
  const others = cells.map((each, index) => {
    const { align } = columns[spanned + index] ?? {};
    const paragraphs = linesIn(each).map((inlines, place) =>
      paragraph('table-header', mark(lineId.cell(id, index + 1, place)) + runs(inlines), { align, ...keep }),
    );
    return tableCell(widths[spanned + index] ?? 0, '', paragraphs.join(''));
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${first}${others.join('')}</w:tr>`;
}

function tableCell(width: number, properties: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** With the space above and below the text. */
function rowHeight(cells: readonly TableCell[], columns: readonly TableColumn[], bold = false): Mm {
  const lines = cells.map((each, index) => {
    const width = mm((columns[index]?.width ?? 0) - (2 * CELL_MARGIN.side) / TWIPS_PER_MM);
    return each.reduce((sum, inlines) => sum + lineCountOf(inlines, TABLE_TEXT_SIZE, bold, width), 0);
  });
  const line = ptToMm(TABLE_TEXT_SIZE) * LINE_HEIGHT;
  return mm(Math.max(1, ...lines) * line + (2 * CELL_MARGIN.top) / TWIPS_PER_MM);
}

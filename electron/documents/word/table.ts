import type { TableBlock, TableCell, TableColumn } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm, mmToTwips, type Pt, ptToMm } from '../model/length.ts';
import { lineId, rowIdOf } from '../model/lines.ts';
import { STYLES } from '../model/styles.ts';
import type { MarkLine } from './line-marks.ts';
import { paragraph, runs } from './paragraph.ts';
import { spacer } from './rule.ts';
import { escapeXml } from './xml.ts';

/** Twips: 1.2 mm beside and 0.5 mm above and below the text, so that nine columns keep room for words. */
const CELL_MARGIN = { side: 68, top: 28 } as const;
const BORDER_SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const SPACE_AFTER_TABLE = 120;
/** Mean width of a character of Vietnamese text in Times New Roman, as part of the size; single line height likewise. */
const MEAN_WIDTH = 0.45;
const LINE_HEIGHT = 1.15;

type TableContext = { readonly pageHeight: Mm; readonly mark: MarkLine };

/** A table with single black borders and fixed columns, whose header row stands on every page; and a spacer below it. */
export function table(block: TableBlock, context: TableContext, keepWithNext: boolean): string {
  const widths = columnTwips(block.columns);
  const head = headerRow(block, widths, context.mark);
  const rows = block.rows.map((each, index) => {
    const id = rowIdOf(block.id, each, index);
    return each.type === 'group'
      ? groupRow(each.title, id, widths, context.mark)
      : tableRow(each.cells, id, block.columns, widths, context);
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
    const content = paragraph('table-header', mark(lineId.column(id, index)) + runs(each.header), {
      keepWithNext: true,
    });
    return tableCell(widths[index] ?? 0, '<w:vAlign w:val="center"/>', content);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function tableRow(
  cells: readonly TableCell[],
  rowId: string,
  columns: readonly TableColumn[],
  widths: readonly number[],
  { pageHeight, mark }: TableContext,
): string {
  // A row taller than half a page may break, or it would leave half a page white; any other stays whole.
  const keep = rowHeight(cells, columns) <= pageHeight / 2 ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
  const written = columns.map(({ align }, column) => {
    const lines = cells[column]?.length ? cells[column] : [[]];
    const paragraphs = lines.map((each, place) =>
      paragraph('table-cell', mark(lineId.cell(rowId, column, place)) + runs(each), { align }),
    );
    return tableCell(widths[column] ?? 0, '', paragraphs.join(''));
  });
  return `<w:tr>${keep}${written.join('')}</w:tr>`;
}

function groupRow(title: Inlines, rowId: string, widths: readonly number[], mark: MarkLine): string {
  const bold = title.map((each) => ({ ...each, bold: true }));
  const span = `<w:gridSpan w:val="${widths.length}"/>`;
  const content = paragraph('table-cell', mark(lineId.cell(rowId, 0, 0)) + runs(bold), { keepWithNext: true });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${tableCell(total(widths), span, content)}</w:tr>`;
}

function tableCell(width: number, properties: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** Estimated from the number of characters; it only decides whether the row may break. */
function rowHeight(cells: readonly TableCell[], columns: readonly TableColumn[]): Mm {
  const size = ptToMm(STYLES['table-cell'].size as Pt);
  const lines = cells.map((each, index) => {
    const perLine = Math.max(1, (columns[index]?.width ?? 0) / (size * MEAN_WIDTH));
    return each.reduce((sum, inlines) => sum + Math.ceil(plainText(inlines).length / perLine), 0);
  });
  return mm(Math.max(0, ...lines) * size * LINE_HEIGHT);
}

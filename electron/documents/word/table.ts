import type { TableBlock, TableCell, TableColumn, TableRow } from '../model/block.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm, mmToTwips, ptToMm } from '../model/length.ts';
import { TABLE_TEXT_SIZE } from '../model/styles.ts';
import { paragraph, runs } from './paragraph.ts';
import { spacer } from './rule.ts';
import { escapeXml } from './xml.ts';

/** Twips: 1.2 mm beside and 0.5 mm above and below the text, so that nine columns keep room for words. */
const CELL_MARGIN = { side: 68, top: 28 } as const;
const BORDER_SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const SPACE_AFTER_TABLE = 120;
/** Heights are estimated: of the page a row may surely take, above margins and header row. */
const WHOLE = 0.7;
/** Mean width of a character of Vietnamese text in Times New Roman, as part of the size; single line height likewise. */
const MEAN_WIDTH = 0.45;
const LINE_HEIGHT = 1.15;

/** A table with single black borders and fixed columns, whose header row stands on every page; and a spacer below it. */
export function table(block: TableBlock, pageHeight: Mm, keepWithNext: boolean): string {
  const widths = columnTwips(block.columns);
  const rows = block.rows.map((each, index) => {
    const isHeld = block.rows[index + 1]?.type === 'total';
    return tableRow(each, block.columns, widths, { pageHeight, isHeld });
  });
  return (
    `<w:tbl>${tableProperties(block.summary, total(widths))}${grid(widths)}${headerRow(block.columns, widths)}` +
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

function headerRow(columns: readonly TableColumn[], widths: readonly number[]): string {
  const cells = columns.map((each, index) => {
    const keep = { keepWithNext: true };
    const translated = each.translatedHeader ?? [];
    const content =
      paragraph('table-header', runs(each.header), keep) +
      (translated.length === 0 ? '' : paragraph('translated-table-header', runs(translated), keep));
    return tableCell(widths[index] ?? 0, '<w:vAlign w:val="center"/>', content);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** `isHeld`: a row of sums follows, which does not begin a page. */
type RowPlace = { readonly pageHeight: Mm; readonly isHeld: boolean };

function tableRow(
  row: TableRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
  { pageHeight, isHeld }: RowPlace,
): string {
  if (row.type === 'group') return groupRow(row.title, widths);
  if (row.type === 'total') return totalRow(row, columns, widths);
  // A row that is sure to fit on a page stays whole; a taller one must break, or a program may cut it off.
  const keep = rowHeight(row.cells, columns) <= pageHeight * WHOLE ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
  const cells = columns.map(({ align }, index) => {
    const paragraphs = (row.cells[index] ?? []).map((each) =>
      paragraph('table-cell', runs(each), { align, keepWithNext: isHeld }),
    );
    const empty = paragraph('table-cell', '', { keepWithNext: isHeld });
    return tableCell(widths[index] ?? 0, '', paragraphs.join('') || empty);
  });
  return `<w:tr>${keep}${cells.join('')}</w:tr>`;
}

function groupRow(title: Inlines, widths: readonly number[]): string {
  const bold = title.map((each) => ({ ...each, bold: true }));
  const span = `<w:gridSpan w:val="${widths.length}"/>`;
  const content = paragraph('table-cell', runs(bold), { keepWithNext: true });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${tableCell(total(widths), span, content)}</w:tr>`;
}

function totalRow(
  { title, cells }: Extract<TableRow, { readonly type: 'total' }>,
  columns: readonly TableColumn[],
  widths: readonly number[],
): string {
  const spanned = columns.length - cells.length;
  const span = spanned > 1 ? `<w:gridSpan w:val="${spanned}"/>` : '';
  const first = tableCell(total(widths.slice(0, spanned)), span, paragraph('table-header', runs(title)));
  const others = cells.map((each, index) => {
    const { align } = columns[spanned + index] ?? {};
    const paragraphs = each.map((inlines) => paragraph('table-header', runs(inlines), { align }));
    return tableCell(widths[spanned + index] ?? 0, '', paragraphs.join('') || paragraph('table-header', ''));
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${first}${others.join('')}</w:tr>`;
}

function tableCell(width: number, properties: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** Estimated from the number of characters; it only decides whether the row may break. */
function rowHeight(cells: readonly TableCell[], columns: readonly TableColumn[]): Mm {
  const size = ptToMm(TABLE_TEXT_SIZE);
  const lines = cells.map((each, index) => {
    const perLine = Math.max(1, (columns[index]?.width ?? 0) / (size * MEAN_WIDTH));
    return each.reduce((sum, inlines) => sum + Math.ceil(plainText(inlines).length / perLine), 0);
  });
  return mm(Math.max(0, ...lines) * size * LINE_HEIGHT);
}

import type { TableBlock, TableCell, TableColumn, TableRow } from '../model/block.ts';
import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, mmToTwips, ptToMm } from '../model/length.ts';
import { TABLE_TEXT_SIZE } from '../model/styles.ts';
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

/**
 * A table with single black borders and fixed columns, whose header row stands on every page; and a spacer below it.
 * @param keepWithNext whether its last row goes with what stands below: a note, the signature
 */
export function table(block: TableBlock, textHeight: Mm, keepWithNext: boolean): string {
  const widths = columnTwips(block.columns);
  const heads = block.columns.map((each) => [each.header]);
  const room = mm((textHeight - rowHeight(heads, block.columns, true)) * SURE);
  const rows = block.rows.map((each, index) => {
    const isLast = index === block.rows.length - 1;
    const isHeld = block.rows[index + 1]?.type === 'total' || (isLast && keepWithNext);
    return tableRow(each, block.columns, widths, { room, isHeld });
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

type RowPlace = {
  /** Height on a page under the header row. */
  readonly room: Mm;
  /** A row of sums follows, which does not begin a page, or a note. */
  readonly isHeld: boolean;
};

function tableRow(
  row: TableRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
  { room, isHeld }: RowPlace,
): string {
  if (row.type === 'group') return groupRow(row.title, widths);
  if (row.type === 'total') return totalRow(row, columns, widths, isHeld);
  // A row that is sure to fit on a page stays whole; a taller one must break, or a program may cut it off.
  const keep = rowHeight(row.cells, columns) <= room ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
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
  keepWithNext: boolean,
): string {
  const spanned = columns.length - cells.length;
  const span = spanned > 1 ? `<w:gridSpan w:val="${spanned}"/>` : '';
  const first = tableCell(
    total(widths.slice(0, spanned)),
    span,
    paragraph('table-header', runs(title), { keepWithNext }),
  );
  const others = cells.map((each, index) => {
    const { align } = columns[spanned + index] ?? {};
    const paragraphs = each.map((inlines) => paragraph('table-header', runs(inlines), { align, keepWithNext }));
    return tableCell(widths[spanned + index] ?? 0, '', paragraphs.join('') || paragraph('table-header', ''));
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

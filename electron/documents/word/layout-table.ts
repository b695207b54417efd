import { type Mm, mm, mmToTwips } from '../model/length.ts';
import { columnTwips, grid, total } from './table.ts';

/** What stands side by side. A row that is not whole may go on over the page. */
export type LayoutRow = { readonly cells: readonly string[]; readonly whole: boolean };

/**
 * A borderless table that only places its cells; nothing stands between cell edge and text.
 * @param whole whether each row stays on one page
 */
export function layoutTable(columns: readonly Mm[], rows: readonly (readonly string[])[], whole = true): string {
  return borderlessTable(
    columns,
    rows.map((cells) => ({ cells, whole })),
    mm(0),
  );
}

/** @param gutter clear room between the texts of two columns, half of it in each */
export function borderlessTable(columns: readonly Mm[], rows: readonly LayoutRow[], gutter: Mm): string {
  const widths = columnTwips(columns.map((width) => ({ width })));
  const margins = widths.map((_, index) => cellMargins(index > 0, index < widths.length - 1, gutter));
  const body = rows.map(({ cells, whole }) => {
    const row = cells.map((each, index) => cell(widths[index] ?? 0, margins[index] ?? '', each)).join('');
    return `<w:tr>${whole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${row}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total(widths)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    `<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `</w:tblPr>${grid(widths)}${body.join('')}</w:tbl>`
  );
}

function cellMargins(hasLeft: boolean, hasRight: boolean, gutter: Mm): string {
  const half = mmToTwips(mm(gutter / 2));
  if (half === 0) return '';
  const left = hasLeft ? `<w:left w:w="${half}" w:type="dxa"/>` : '';
  const right = hasRight ? `<w:right w:w="${half}" w:type="dxa"/>` : '';
  return `<w:tcMar>${left}${right}</w:tcMar>`;
}

function cell(width: number, margins: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${margins}</w:tcPr>${content}</w:tc>`;
}

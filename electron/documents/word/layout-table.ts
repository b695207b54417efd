import type { Mm } from '../model/length.ts';
import { columnTwips, grid, total } from './table.ts';

/** A borderless table that only places its cells; rows stay whole and nothing stands between cell edge and text. */
export function layoutTable(columns: readonly Mm[], rows: readonly (readonly string[])[]): string {
  const widths = columnTwips(columns.map((width) => ({ width })));
  const body = rows.map(
    (cells) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((each, index) => cell(widths[index] ?? 0, each)).join('')}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total(widths)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    `<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `</w:tblPr>${grid(widths)}${body.join('')}</w:tbl>`
  );
}

function cell(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

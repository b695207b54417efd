import type { ChartBlock } from '../model/chart.ts';
import { storedZip } from './stored-zip.ts';
import { escapeXml, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from './xml.ts';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The figures of a chart as an Excel workbook, which Word opens for «Edit data»: names of the bars in column A, a series in each other
 * column, as the references in the chart say (chart-xml.ts).
 */
export function chartWorkbook({ categories, series }: ChartBlock): Uint8Array {
  const rows = [
    ['', ...series.map((each) => each.name)],
    ...categories.map((name, bar) => [name, ...series.map(({ values }) => values[bar] ?? null)]),
  ];
  return storedZip([
    { path: '[Content_Types].xml', text: contentTypes() },
    { path: '_rels/.rels', text: relationships('officeDocument', 'xl/workbook.xml') },
    {
      path: 'xl/workbook.xml',
      text:
        `${XML_DECLARATION}<workbook xmlns="${SHEET}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><sheets>` +
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    { path: 'xl/_rels/workbook.xml.rels', text: relationships('worksheet', 'worksheets/sheet1.xml') },
    {
      path: 'xl/worksheets/sheet1.xml',
      text: `${XML_DECLARATION}<worksheet xmlns="${SHEET}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    },
  ]);
}

function contentTypes(): string {
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`
  );
}

/** A part that names one other part, under `rId1`. */
export function relationships(type: string, target: string): string {
  return (
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIP_NAMESPACE}/${type}" Target="${target}"/></Relationships>`
  );
}

function rowXml(cells: readonly (string | number | null)[], index: number): string {
  const row = index + 1;
  const written = cells.map((value, column) => cellXml(value, `${String.fromCharCode(65 + column)}${row}`));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellXml(value: string | number | null, place: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

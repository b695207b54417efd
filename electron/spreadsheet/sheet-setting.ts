import type writeXlsxFile from 'write-excel-file/node';

type SheetFeature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

export type ListPlace = {
  /** Of the headings, from 1. */
  readonly headingRow: number;
  readonly columnCount: number;
  readonly rowCount: number;
};

/** In inches: a list needs the width. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
const PAGE_NUMBERS = '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>';

/** «A», «Z», «AA». */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : `${columnLetters(Math.floor((column - 1) / 26))}${last}`;
}

/**
 * What the library has no option for: as many pages as it takes but never wider than one, the headings on each, page numbers below,
 * and the buttons that filter. (ECMA-376, 18.3.1.99: the order of the parts of a sheet)
 */
export function sheetSetting({ headingRow, columnCount, rowCount }: ListPlace): SheetFeature {
  const range = `A${headingRow}:${columnLetters(columnCount)}${headingRow + rowCount}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
              .replace(/<pageMargins [^>]*\/>/, MARGINS)
              .replace(/<pageSetup [^>]*\/>/, (setup) => `${withFit(setup)}${PAGE_NUMBERS}`),
        },
        'xl/workbook.xml': {
          transform: (xml, [sheet]) => xml.replace('<definedNames/>', () => titleRows(sheet?.sheet ?? '', headingRow)),
        },
      },
    },
  };
}

function withFit(setup: string): string {
  return setup.replace('/>', ' fitToWidth="1" fitToHeight="0"/>');
}

/** The headings again at the top of every printed page. */
function titleRows(sheet: string, headingRow: number): string {
  const name = sheet.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const area = `'${name}'!$${headingRow}:$${headingRow}`;
  return `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${area}</definedName></definedNames>`;
}

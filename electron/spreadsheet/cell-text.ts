/** Characters that a cell takes (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
const LONGEST_SHEET_NAME = 31;
/** Characters that no name of a sheet may have; an apostrophe may not stand at its ends. */
const NOT_IN_NAME = /[[\]/\\:*?\p{Cc}]/gu;

/**
 * The text as a cell can hold it: line feeds for line breaks, cut where no cell takes more. «_x0041_» would be read as «A»
 * (ECMA-376, 22.9.2.19), so its first mark is written as itself.
 */
export function cellText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const cut =
    plain.length <= LONGEST_TEXT ? plain : `${plain.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  // The library looks texts up in a plain object, where «constructor» is there already.
  return cut in Object.prototype ? `${cut} ` : cut;
}

/** A name that every spreadsheet program takes, from the title of the list. */
export function sheetName(title: string): string {
  const plain = title.normalize('NFC').replaceAll(NOT_IN_NAME, ' ').replaceAll(/\s+/g, ' ');
  const name = plain
    .trim()
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replaceAll(/^['\s]+|['\s]+$/g, '');
  return name === '' ? 'Danh sách' : name;
}

import type { TableColumn } from '../../../electron/documents/model/block.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { type PdfPage, rawWords, wordsOf } from '../../readers/pdf-reader.ts';
import { textAcross } from '../sample-documents.ts';

/** The words of a PDF in reading order, without page numbers and the header rows that a table repeats. */
export function wordsOfPdf(path: string, document: OfficialDocument): readonly string[] {
  const headers = [document, ...document.appendices]
    .flatMap((each) => each.body)
    .flatMap((each) => (each.type === 'table' ? [wordsOf(each.columns.flatMap(headersOf).join(' '))] : []));
  return rawWords(path).flatMap((page) => {
    // Only pages after the first of a section bear a number.
    if (!/^\d+$/.test(page[0] ?? '')) return page;
    const words = page.slice(1);
    const repeated = headers.find((header) => header.every((word, index) => words[index] === word));
    return words.slice(repeated?.length ?? 0);
  });
}

/** Page numbers end above it, mm. */
const BELOW_NUMBER = 19.5;
/** Words of one row stand no further apart in height, mm. */
const SAME_ROW = 1;

/** What of a page of a document side by side stands in its columns: neither page number nor rows of tables and charts over both. */
export function columnWords({ words }: PdfPage, document: OfficialDocument): PdfPage['words'] {
  const across = new Set(wordsOf(textAcross(document).join(' ')));
  return words.filter(({ bottom }) => {
    const row = words.filter((each) => Math.abs(each.bottom - bottom) < SAME_ROW);
    return bottom >= BELOW_NUMBER && !row.every((each) => across.has(each.text));
  });
}

function headersOf({ header, translatedHeader = [] }: TableColumn): readonly string[] {
  return [plainText(header), plainText(translatedHeader)];
}

/** Words of `expected` that are not among `shown`, each counted as often as it stands. */
export function missingWords(expected: readonly string[], shown: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of shown) left.set(word, (left.get(word) ?? 0) + 1);
  return expected.filter((word) => {
    const count = (left.get(word) ?? 0) - 1;
    left.set(word, count);
    return count < 0;
  });
}

import type { TableColumn } from '../../../electron/documents/model/block.ts';
import type { ChartBlock } from '../../../electron/documents/model/chart.ts';
import { layOutChart } from '../../../electron/documents/model/chart-layout.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { rawWords, wordsOf } from '../../readers/pdf-reader.ts';

/**
 * The words of a PDF in reading order, without page numbers, the header rows that a table repeats and what is drawn in charts,
 * which must be there word for word.
 */
export function wordsOfPdf(path: string, document: OfficialDocument): readonly string[] {
  const blocks = [document, ...document.appendices].flatMap((each) => each.body);
  const headers = blocks.flatMap((each) =>
    each.type === 'table' ? [wordsOf(each.columns.flatMap(headersOf).join(' '))] : [],
  );
  const charts = blocks.flatMap((each) => (each.type === 'chart' ? [drawnWords(each)] : []));
  return charts.reduce(without, runningWords(path, headers));
}

function drawnWords(chart: ChartBlock): readonly string[] {
  return layOutChart(chart).texts.flatMap((each) => wordsOf(each.text));
}

function without(words: readonly string[], drawn: readonly string[]): readonly string[] {
  const start = words.findIndex((_, at) => drawn.every((word, index) => words[at + index] === word));
  if (start < 0) throw new Error(`no chart «${drawn.join(' ')}»`);
  return words.toSpliced(start, drawn.length);
}

function runningWords(path: string, headers: readonly (readonly string[])[]): readonly string[] {
  return rawWords(path).flatMap((page) => {
    // Only pages after the first of a section bear a number.
    if (!/^\d+$/.test(page[0] ?? '')) return page;
    const words = page.slice(1);
    const repeated = headers.find((header) => header.every((word, index) => words[index] === word));
    return words.slice(repeated?.length ?? 0);
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

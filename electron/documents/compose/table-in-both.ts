import type { TableBlock, TableCell, TableColumn, TableRow } from '../model/block.ts';
import { type Inline, type Inlines, plainText, text } from '../model/inline.ts';
import { mm } from '../model/length.ts';

/**
 * One table that says both languages: under each text of the original its translation in italics, once where both read
 * the same. Tables that do not have the same rows and columns stay two, one after the other.
 */
export function tablesInBoth(
  original: TableBlock | undefined,
  translation: TableBlock | undefined,
): readonly TableBlock[] {
  if (translation === undefined) return original === undefined ? [] : [original];
  if (original === undefined) return [tableInItalics(translation)];
  if (!haveSameRows(original, translation)) return [original, tableInItalics(translation)];
  return [
    {
      ...original,
      columns: columnsInBoth(original.columns, translation.columns),
      rows: original.rows.map((each, place) => rowInBoth(each, translation.rows[place])),
    },
  ];
}

function haveSameRows(one: TableBlock, other: TableBlock): boolean {
  const shapes = ({ rows }: TableBlock) =>
    rows.map((each) => (each.type === 'group' ? 'group' : `${each.type} ${each.cells.length}`));
  return one.columns.length === other.columns.length && shapes(one).join() === shapes(other).join();
}

function tableInItalics(table: TableBlock): TableBlock {
  return {
    ...table,
    columns: table.columns.map((each) => ({ ...each, header: inItalics(each.header) })),
    rows: table.rows.map(rowInItalics),
  };
}

function rowInItalics(row: TableRow): TableRow {
  if (row.type === 'group') return { ...row, title: inItalics(row.title) };
  const cells = row.cells.map((cell) => cell.map(inItalics));
  return row.type === 'total' ? { ...row, title: inItalics(row.title), cells } : { ...row, cells };
}

/** Each column as wide as its longest word needs in either language, all within the width of the original. */
function columnsInBoth(original: readonly TableColumn[], translation: readonly TableColumn[]): readonly TableColumn[] {
  const both = original.map((each, place) => columnInBoth(each, translation[place]));
  const scale = widthOf(original) / Math.max(widthOf(both), 1);
  return both.map((each) => ({ ...each, width: mm(each.width * scale) }));
}

function widthOf(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, each) => sum + each.width, 0);
}

function columnInBoth(original: TableColumn, translation: TableColumn | undefined): TableColumn {
  if (translation === undefined) return original;
  const width = mm(Math.max(original.width, translation.width));
  if (readsTheSame(original.header, translation.header)) return { ...original, width };
  return { ...original, width, translatedHeader: inItalics(translation.header) };
}

function rowInBoth(original: TableRow, translation: TableRow | undefined): TableRow {
  if (original.type === 'cells' && translation?.type === 'cells')
    return { ...original, cells: cellsInBoth(original.cells, translation.cells) };
  if (original.type === 'total' && translation?.type === 'total') {
    const cells = cellsInBoth(original.cells, translation.cells);
    return { ...original, title: titleInBoth(original.title, translation.title), cells };
  }
  if (original.type === 'group' && translation?.type === 'group')
    return { ...original, title: titleInBoth(original.title, translation.title) };
  return original;
}

/** A title is one line: both languages stand in it. */
function titleInBoth(original: Inlines, translation: Inlines): Inlines {
  return readsTheSame(original, translation) ? original : [...original, text(' / '), ...inItalics(translation)];
}

function cellsInBoth(original: readonly TableCell[], translation: readonly TableCell[]): readonly TableCell[] {
  return original.map((each, place) => cellInBoth(each, translation[place] ?? []));
}

function cellInBoth(original: TableCell, translation: TableCell): TableCell {
  if (readsTheSame(original.flat(), translation.flat())) return original;
  return [...original, ...translation.map(inItalics)].filter((each) => each.length > 0);
}

function readsTheSame(one: Inlines, other: Inlines): boolean {
  return plainText(one) === plainText(other);
}

function inItalics(inlines: Inlines): Inlines {
  return inlines.map((each): Inline => ({ ...each, italic: true, ...(each.type === 'text' ? { lang: 'en' } : {}) }));
}

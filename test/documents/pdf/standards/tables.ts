import { arrayAt, catalogOf, dictionaryAt, type Fault, type PdfObjects, pdfUA, stringOf } from './pdf-objects.ts';
import { attribute, type StructureElement } from './structure-elements.ts';

/** Rows of one length, and headers for every cell (ISO 14289-1, 7.2 and 7.5). */
export function tableFaults(file: PdfObjects, table: StructureElement): readonly Fault[] {
  const rows = table.children.flatMap((each) => (each.tag === 'TR' ? [each] : each.children));
  const faults: Fault[] = [];
  const widths = rows.map((row) => row.children.reduce((sum, cell) => sum + columnSpan(file, cell), 0));
  if (new Set(widths).size > 1) faults.push(pdfUA('7.2', 'rows of several lengths'));
  if (stringOf(attribute(file, table, '/Table', '/Summary')) === null) faults.push(pdfUA('7.5', 'no summary'));
  const heads = rows.flatMap((row) => row.children).filter((each) => each.tag === 'TH');
  if (heads.some((each) => attribute(file, each, '/Table', '/Scope') === null))
    faults.push(pdfUA('7.5', 'a header cell without scope'));
  return [...faults, ...headerFaults(file, rows, heads)];
}

function columnSpan(file: PdfObjects, cell: StructureElement): number {
  return Number(attribute(file, cell, '/Table', '/ColSpan') ?? 1);
}

/** Each cell names headers that are there, or stands under one whose scope is its column. */
function headerFaults(
  file: PdfObjects,
  rows: readonly StructureElement[],
  heads: readonly StructureElement[],
): readonly Fault[] {
  const known = idTree(file);
  const ids = new Set(heads.filter(({ dict, reference }) => known.get(stringOf(dict['/ID'])) === reference).map(idOf));
  const covered = new Set<number>();
  return rows
    .flatMap((row) => placed(file, row))
    .flatMap(({ cell, columns }) => {
      if (cell.tag === 'TH') {
        for (const each of columns) covered.add(each);
        return [];
      }
      const named = arrayAt(file, attribute(file, cell, '/Table', '/Headers')).map(stringOf);
      if (named.length === 0) {
        return columns.every((each) => covered.has(each)) ? [] : [pdfUA('7.5', 'a cell without a header')];
      }
      return named.filter((each) => !ids.has(each)).map((each) => pdfUA('7.5', `header ${each} is unknown`));
    });
}

function idOf({ dict }: StructureElement): string | null {
  return stringOf(dict['/ID']);
}

/** Cells of a row with the columns they stand in, from 0. */
function placed(file: PdfObjects, row: StructureElement) {
  let column = 0;
  return row.children.map((cell) => {
    const columns = Array.from({ length: columnSpan(file, cell) }, (_, index) => column + index);
    column += columns.length;
    return { cell, columns };
  });
}

/** By id; in rising order, as a name tree must be. */
function idTree(file: PdfObjects): ReadonlyMap<string | null, unknown> {
  const root = dictionaryAt(file, catalogOf(file)['/StructTreeRoot']);
  const names = arrayAt(file, dictionaryAt(file, root['/IDTree'])['/Names']);
  const pairs = names.flatMap((each, index) => (index % 2 === 0 ? [[stringOf(each), names[index + 1]] as const] : []));
  const isRising = pairs.every(([id], index) => index === 0 || (pairs[index - 1]?.[0] ?? '') < (id ?? ''));
  return new Map(isRising ? pairs : []);
}

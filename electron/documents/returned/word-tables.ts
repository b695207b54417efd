import type { TableCells } from '../../domain/read-plan-table.ts';
import { openPackage } from '../check/word/open-package.ts';
import { elements, find, value } from '../check/word/tree.ts';
import { parseXml, type XmlElement } from '../check/word/xml.ts';

/** Text that was taken out, or that is no text of the page. */
const NOT_READ: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:pPr', 'w:rPr']);
/** Columns of a table; a file that spans more is made to hurt. */
const MOST_COLUMNS = 64;

/** The tables of a Word file in their order, merged cells repeated. @throws ProblemError as `openPackage`, `parseXml` */
export function wordTables(bytes: Uint8Array): readonly TableCells[] {
  const source = openPackage(bytes).text('word/document.xml');
  return source === undefined ? [] : tablesIn(parseXml(source)).map(cellsOf);
}

/** Tables that lie in no other. */
function tablesIn(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((each) => {
    if (each.name === 'w:tbl') return [each];
    return NOT_READ.has(each.name) ? [] : tablesIn(each);
  });
}

/** Rows and cells may stand in a content control or a tracked insertion. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return each.name === 'w:sdt' || each.name === 'w:sdtContent' || each.name === 'w:ins' ? within(each, name) : [];
  });
}

function cellsOf(table: XmlElement): TableCells {
  const rows: string[][] = [];
  for (const row of within(table, 'w:tr')) {
    // A row that was struck out with changes tracked is no row of the plan.
    if (find(row, 'w:trPr', 'w:del') !== undefined) continue;
    const above = rows.at(-1) ?? [];
    const cells: string[] = Array.from({ length: span(find(row, 'w:trPr', 'w:gridBefore'), 0) }, () => '');
    for (const cell of within(row, 'w:tc')) {
      const merge = find(cell, 'w:tcPr', 'w:vMerge');
      const goesOn = merge !== undefined && value(merge) !== 'restart';
      const text = goesOn ? (above[cells.length] ?? '') : textOf(cell);
      for (let left = span(find(cell, 'w:tcPr', 'w:gridSpan'), 1); left > 0; left -= 1) cells.push(text);
    }
    rows.push(cells.slice(0, MOST_COLUMNS));
  }
  return rows;
}

function span(element: XmlElement | undefined, otherwise: number): number {
  const given = Number(value(element) ?? otherwise);
  return Number.isInteger(given) && given >= 0 ? Math.min(given, MOST_COLUMNS) : otherwise;
}

/** Paragraphs as lines. */
function textOf(cell: XmlElement): string {
  return within(cell, 'w:p')
    .map((each) => runText(each))
    .join('\n')
    .trim();
}

function runText(parent: XmlElement): string {
  return parent.children
    .map((each) => {
      if (typeof each === 'string') return parent.name === 'w:t' ? each : '';
      if (NOT_READ.has(each.name)) return '';
      if (each.name === 'w:tab') return ' ';
      if (each.name === 'w:br') return '\n';
      return each.name === 'w:noBreakHyphen' ? '-' : runText(each);
    })
    .join('');
}

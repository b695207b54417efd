import readExcelFile from 'read-excel-file/node';
import { ProblemError, problem } from '../../domain/problem.ts';
import type { TableCells } from '../../domain/read-plan-table.ts';
import { openPackage, type Package } from '../check/word/open-package.ts';
import { elements, find } from '../check/word/tree.ts';
import { parseXml } from '../check/word/xml.ts';

/** Bytes of all parts when unpacked: a plan of thousands of rows has two or three million. */
const MOST_UNPACKED = 40 * 1024 * 1024;
/** The reader makes a cell for each place up to the last one that is used. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 256;
const MOST_SHEETS = 50;

const REFERENCE = /\br="([A-Z]{1,4})(\d{1,8})"/g;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]{1,4})(\d{1,8}):([A-Z]{1,4})(\d{1,8})"/g;

type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/**
 * The sheets of an Excel file, merged cells repeated, days as «05/01/2026», formulas as their last values. Whatever is too large
 * or declares a document type is refused before the reader sees it.
 * @throws ProblemError `check-file-broken`, `check-file-hostile`, `plan-sheet-too-large`
 */
export async function excelTables(bytes: Uint8Array): Promise<readonly TableCells[]> {
  const parts = openPackage(bytes);
  const sheets = guarded(parts);
  const read = await readExcelFile(Buffer.from(bytes)).catch(() => {
    throw new ProblemError([problem('check-file-broken', '')]);
  });
  return read.map(({ sheet, data }) => {
    const cells = data.map((row) => row.map(cellText));
    for (const area of mergedIn(sheets.get(sheet) ?? '')) fill(cells, area);
    return cells;
  });
}

/** The XML of each sheet by its name. */
function guarded(parts: Package): ReadonlyMap<string, string> {
  let total = 0;
  for (const name of parts.names) {
    total += parts.bytes(name)?.length ?? 0;
    if (total > MOST_UNPACKED) throw new ProblemError([problem('plan-sheet-too-large', '')]);
    if (/\.(?:xml|rels)$/i.test(name) && /<!DOCTYPE|<!ENTITY/i.test(parts.text(name) ?? ''))
      throw new ProblemError([problem('check-file-hostile', '')]);
    if (/worksheets\/[^/]+\.xml$/i.test(name)) guardSheet(parts.text(name) ?? '');
  }
  return sheetTexts(parts);
}

function guardSheet(source: string): void {
  for (const [, column = '', row = ''] of source.matchAll(REFERENCE))
    if (Number(row) > MOST_ROWS || columnNumber(column) > MOST_COLUMNS)
      throw new ProblemError([problem('plan-sheet-too-large', '')]);
}

function sheetTexts(parts: Package): ReadonlyMap<string, string> {
  const workbook = parts.text('xl/workbook.xml');
  const relations = parts.text('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) throw new ProblemError([problem('check-file-broken', '')]);
  const targets = new Map(
    elements(parseXml(relations)).map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  );
  const sheets = elements(find(parseXml(workbook), 'sheets'));
  if (sheets.length > MOST_SHEETS) throw new ProblemError([problem('plan-sheet-too-large', '')]);
  return new Map(
    sheets.map(({ attributes }) => {
      const target = (targets.get(attributes['r:id'] ?? '') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      return [attributes.name ?? '', parts.text(target) ?? ''];
    }),
  );
}

function mergedIn(source: string): readonly Area[] {
  return [...source.matchAll(MERGED)].map(([, left = '', top = '', right = '', bottom = '']) => ({
    top: Number(top) - 1,
    left: columnNumber(left) - 1,
    bottom: Number(bottom) - 1,
    right: columnNumber(right) - 1,
  }));
}

/** Only within the table: a merge may be declared over a million rows. */
function fill(cells: string[][], { top, left, bottom, right }: Area): void {
  const text = cells[top]?.[left] ?? '';
  if (text === '') return;
  for (const row of cells.slice(top, bottom + 1))
    for (let column = left; column <= Math.min(right, row.length - 1); column += 1) row[column] = text;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A day of Excel has no zone: the reader gives it as that of Greenwich. */
function dayText(value: Date): string {
  return value.toISOString().slice(0, 10).split('-').toReversed().join('/');
}

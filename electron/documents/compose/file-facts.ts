import { type Language, textIn } from '../../domain/bilingual-text.ts';
import {
  FILE_COLUMNS,
  type FileColumn,
  type FileFigures,
  type FileRow,
  figureOf,
  hasFigures,
  isGiven,
  rowsWithFigures,
  sumsOf,
} from '../../domain/file-statistics.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { writeFileStatistics } from '../../domain/write-file-statistics.ts';
import { writeInteger } from '../../domain/write-number.ts';
import { fromPlace, recordPlace } from './fact-origins.ts';
import { givenIn, joinNames, nameIn, upperFirst, withoutStop } from './fact-texts.ts';
import { ofRecord } from './records.ts';

/** Figures as they print in a table; null is one that is not known. */
type PrintedFigures = Readonly<Record<FileColumn, string | null>>;

/** Parts of a bar of the chart. */
const DRAWN = ['early', 'onTime', 'late', 'pending'] as const satisfies readonly FileColumn[];

/** The table of files as templates see it, in one language. */
export function fileFacts(inspectionCase: InspectionCase, language: Language) {
  const rows = rowsWithFigures(inspectionCase.fileStatistics?.rows ?? []);
  const groups = groupsOf(inspectionCase, rows);
  const named = groups.length > 1;
  const drawn = rows.flatMap(({ figures }) => DRAWN.map((each) => figureOf(figures, each) ?? 0));
  let number = 0;
  const facts = {
    isGiven: hasFigures(inspectionCase.fileStatistics),
    hasReceived: isGiven(rows, 'received') || isGiven(rows, 'online') || isGiven(rows, 'direct'),
    hasReturned: isGiven(rows, 'refused') || isGiven(rows, 'withdrawn'),
    hasResults: DRAWN.some((each) => isGiven(rows, each)) || isGiven(rows, 'settled') || isGiven(rows, 'overdue'),
    hasChart: drawn.some((each) => each > 0),
    paragraphs: paragraphsOf(inspectionCase, groups, language),
    groups: groups.map(({ unit, rows: own }) => {
      const title = unit === null ? null : upperFirst(textIn(unit.name, language));
      const printedRows = own.map((row) => {
        number += 1;
        const field = withoutStop(givenIn(row.field, language));
        const inUnit = unit !== null && named ? joinedName(field, textIn(unit.name, language)) : field;
        const texts = { number: String(number), field, name: inUnit, ...printed(row.figures, language) };
        return ofRecord(fromRow(texts, row, unit), row.id);
      });
      const place = unit === null ? [] : `${recordPlace.unit(unit.id)}.name`;
      return fromPlace({ title, isNamed: unit !== null && named, rows: printedRows }, '', { title: place });
    }),
    total: printed(sumsOf(rows), language),
  };
  // A sentence names the unit whose figures it reads, or all of them.
  const told = groups.map(({ unit }) => (unit === null ? inspectionCase.units : [unit]));
  const names = told.map((units) => [ROWS, ...units.map(({ id }) => `${recordPlace.unit(id)}.name`)]);
  fromPlace(facts.paragraphs, ROWS, names);
  return fromPlace(facts, '', { total: ROWS });
}

const ROWS = 'fileStatistics.rows';

function fromRow<Facts extends object>(facts: Facts, { id, unitId }: FileRow, unit: Group['unit']): Facts {
  const place = `${ROWS}[#${id}]`;
  const name = [
    `${place}.field`,
    ...(unitId === undefined || unit === null ? [] : [`${recordPlace.unit(unit.id)}.name`]),
  ];
  return fromPlace(facts, `${place}.figures`, { number: [], field: `${place}.field`, name });
}

type Group = { readonly unit: InspectionCase['units'][number] | null; readonly rows: readonly FileRow[] };

/** Rows of no unit first, then those of each unit, in their order. */
function groupsOf({ units }: InspectionCase, rows: readonly FileRow[]): readonly Group[] {
  const known = new Set(units.map((each) => each.id));
  const common = rows.filter(({ unitId }) => unitId === undefined || !known.has(unitId));
  const own = units.map((unit) => ({ unit, rows: rows.filter(({ unitId }) => unitId === unit.id) }));
  return [{ unit: null, rows: common }, ...own].filter((each) => each.rows.length > 0);
}

/** Several units are read out one by one: their sum is nobody's work. */
function paragraphsOf({ units }: InspectionCase, groups: readonly Group[], language: Language): readonly string[] {
  const all = joinNames(
    units.map((each) => nameIn(each.name, language)),
    language,
  );
  return groups.map(({ unit, rows }) => {
    const name = unit === null ? all : nameIn(unit.name, language);
    return writeFileStatistics(sumsOf(rows), name, language).join(' ');
  });
}

function joinedName(field: string | null, unit: string | null): string | null {
  return field === null || unit === null ? (field ?? unit) : `${field} (${unit})`;
}

function printed(figures: FileFigures, language: Language): PrintedFigures {
  const texts = FILE_COLUMNS.map((column) => {
    const value = figureOf(figures, column);
    return [column, value === null ? null : writeInteger(value, language)] as const;
  });
  return Object.fromEntries(texts) as PrintedFigures;
}

import { type Language, textIn, textInOrOther } from '../../domain/bilingual-text.ts';
import { daysBetween, type IsoDate } from '../../domain/calendar-date.ts';
import { type CountedRow, isLate, resultCounts, rowsBy } from '../../domain/counted-row.ts';
import { countedRowsOf } from '../../domain/counted-rows.ts';
import { rowMark } from '../../domain/plan-row-key.ts';
import { rowsOfReport } from '../../domain/rows-of-report.ts';
import { writeLongDate, writeShortDate } from '../../domain/write-date.ts';
import { rateOf, writeCardinal, writeRate } from '../../domain/write-number.ts';
import { cellFacts, countFacts } from './count-facts.ts';
import { fromPlace, type OwnOrigins, recordPlace } from './fact-origins.ts';
import { nameIn, upperFirst, withoutStop } from './fact-texts.ts';
import { resultWords } from './follow-up-facts.ts';
import type { FactsRequest } from './template-facts.ts';

/** The most overdue rows that a report over all inspections lists; it says how many there are beyond. */
const LISTED = 300;

/** More units than that are told by the table alone: their bars would fill page after page. */
const DRAWN = 24;

/** Counts over all rows: of the one inspection, or of those gathered from all. */
export function synthesisFacts({ inspectionCase, overview, language, law, today }: FactsRequest) {
  const rows =
    overview?.rows ??
    countedRowsOf(
      inspectionCase,
      rowsOfReport(inspectionCase, null, law.calendar).map(({ row }) => row),
    );
  const counts = resultCounts(rows, today);
  const late = rows.filter((each) => isLate(each, today)).toSorted(longestFirst);
  const units = groupsOf(rows, ({ unit }) => textInOrOther(unit, 'vi') ?? '', today, language);
  const rate = rateOf({ affected: { value: counts.done }, total: { value: counts.total } });
  const scope = overview?.scope;
  const facts = {
    isOfSeveral: overview !== undefined,
    counts: countFacts(counts, language),
    total: cellFacts(counts, language),
    doneRate: rate === null ? null : writeRate(rate, language),
    unitCount: writeCardinal(units.length, language),
    inspectionCount: writeCardinal(new Set(rows.map((each) => each.inspectionId)).size, language),
    hasRows: rows.length > 0,
    hasSeveralUnits: units.length > 1,
    hasChart: rows.length > 0 && units.length <= DRAWN,
    units: units.map(({ of, ...cells }) =>
      fromPlace({ ...cells, name: upperFirst(withoutStop(textIn(of.unit, language))) }, '', unitOrigins(of, cells)),
    ),
    inspections: groupsOf(rows, (each) => each.inspectionId, today, language).map(({ of, ...cells }) => ({
      ...cells,
      isCheck: of.inspectionKind === 'check',
      name: withoutStop(textIn(of.inspection, language)),
    })),
    kinds: groupsOf(rows, (each) => each.inspectionKind, today, language).map(({ of, ...cells }) => ({
      ...cells,
      isCheck: of.inspectionKind === 'check',
    })),
    overdueRows: late.slice(0, LISTED).map((each, index) => overdueFacts(each, index, today, language)),
    unlistedCount: writeCardinal(Math.max(0, late.length - LISTED), language),
    hasUnlisted: late.length > LISTED,
    from: scope?.from === undefined ? null : writeLongDate(scope.from, language),
    to: scope?.to === undefined ? null : writeLongDate(scope.to, language),
  };
  // What is counted is opened where it was noted; over all inspections there is no one place.
  return fromPlace(facts, 'plan.entries', Object.fromEntries(Object.keys(facts).map((name) => [name, 'plan.entries'])));
}

/** Whoever answers is named by the unit, by what was noted of the row, or by the recommendation. */
function unitOrigins({ key }: CountedRow, cells: object): OwnOrigins {
  const ofCells = Object.keys(cells).map((name) => [name, 'plan.entries'] as const);
  if (key === undefined) return Object.fromEntries([...ofCells, ['name', 'plan.entries']]);
  const { unitId, recommendationId } = key;
  const name = [
    ...(unitId === undefined ? [] : [`${recordPlace.unit(unitId)}.name`]),
    `plan.entries[#${rowMark(key)}].followUp`,
    ...(recommendationId === undefined ? [] : [`${recordPlace.recommendation(recommendationId)}.addressee`]),
  ];
  return { ...Object.fromEntries(ofCells), name };
}

function longestFirst(one: CountedRow, other: CountedRow): number {
  return (one.dueOn ?? '').localeCompare(other.dueOn ?? '');
}

/** A line of a table: what its rows have in common stands in the first of them. */
function groupsOf(rows: readonly CountedRow[], keyOf: (row: CountedRow) => string, today: IsoDate, language: Language) {
  return rowsBy(rows, keyOf).flatMap((group, index) => {
    const [of] = group;
    if (of === undefined) return [];
    return [{ of, number: String(index + 1), ...cellFacts(resultCounts(group, today), language) }];
  });
}

function overdueFacts(row: CountedRow, index: number, today: IsoDate, language: Language) {
  const { dueOn } = row;
  return {
    number: String(index + 1),
    matter: withoutStop(textIn(row.matter, language)),
    unit: nameIn(row.unit, language),
    inspection: withoutStop(textIn(row.inspection, language)),
    isCheck: row.inspectionKind === 'check',
    due: dueOn === null ? null : writeShortDate(dueOn, language),
    daysOverdue: dueOn === null ? null : writeCardinal(daysBetween(dueOn, today), language),
    result: resultWords(row.result, language),
    isReported: row.result !== null,
  };
}

import { type BilingualText, type Language, textIn, textInOrOther } from '../../domain/bilingual-text.ts';
import { daysBetween, type IsoDate } from '../../domain/calendar-date.ts';
import { isLate, isSettled, resultCounts } from '../../domain/counted-row.ts';
import { countedRowsOf } from '../../domain/counted-rows.ts';
import { allPlanRows } from '../../domain/derive-plan.ts';
import { isProof } from '../../domain/fold-entries.ts';
import type { FollowUpEntry, FollowUpResult } from '../../domain/follow-up.ts';
import { countingEntries } from '../../domain/follow-up-entries.ts';
import type { FollowedRow } from '../../domain/followed-row.ts';
import type { RowFollowed } from '../../domain/followed-rows.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { standingOf } from '../../domain/ladder.ts';
import { rowMark } from '../../domain/plan-row-key.ts';
import { rowsOfReport, soleSuccessor } from '../../domain/rows-of-report.ts';
import { latinNumber } from '../../domain/write-citation.ts';
import { writeLongDate, writeShortDate } from '../../domain/write-date.ts';
import { writeCardinal } from '../../domain/write-number.ts';
import { countFacts } from './count-facts.ts';
import { fromPlace, type OwnOrigins, recordPlace } from './fact-origins.ts';
import { givenIn, joinNames, nameIn, withoutStop } from './fact-texts.ts';
import { ofRecord } from './records.ts';
import type { FactsRequest } from './template-facts.ts';

const RESULT_WORDS: Readonly<Record<Language, Readonly<Record<FollowUpResult, string>>>> = {
  vi: {
    done: 'đã xong',
    partly: 'thực hiện một phần',
    'not-done': 'chưa thực hiện',
    'not-applicable': 'không còn phù hợp',
  },
  en: { done: 'done', partly: 'partly done', 'not-done': 'not done', 'not-applicable': 'no longer applicable' },
};

/** «đã xong», «thực hiện một phần», «chưa thực hiện», «không còn phù hợp». */
export function resultWords(result: FollowUpResult | null, language: Language): string | null {
  return result === null ? null : RESULT_WORDS[language][result];
}

/** Enough matters for a chart to say more than a sentence. */
const CHART_FROM = 5;

/** The rows of the plan with what was noted of them: those of the document's unit, else those of all. */
export function followUpFacts({ inspectionCase, unitId, language, law, today }: FactsRequest) {
  const all = rowsOfReport(inspectionCase, unitId, law.calendar);
  const own = all.map(({ row }) => row);
  const dueTexts = new Map(allPlanRows(inspectionCase, law.calendar).map((each) => [rowMark(each), each.printed.due]));
  const rows = all.map((followed, place) => ({
    row: followed.row,
    facts: rowFacts(followed, place, { inspectionCase, due: dueTexts.get(rowMark(followed.row.key)), language, today }),
  }));
  const those = (holds: (row: FollowedRow) => boolean) =>
    rows.filter(({ row }) => holds(row)).map(({ facts }) => facts);
  const late = (row: FollowedRow) => isLate(standingOf(row), today);
  const settled = (row: FollowedRow) => isSettled(standingOf(row));
  const facts = {
    isNoted: all.some(({ entries }) => entries.length > 0),
    hasReports: own.some((each) => each.result !== null),
    isAllClosed: own.length > 0 && own.every((each) => each.closedOn !== null),
    counts: countFacts(resultCounts(countedRowsOf(inspectionCase, own), today), language),
    hasChart: own.length >= CHART_FROM,
    successor: nameIn(soleSuccessor(own) ?? undefined, language),
    rows: those(() => true),
    settledRows: those(settled),
    closedRows: those((row) => row.closedOn !== null),
    unfinishedRows: those((row) => !settled(row)),
    overdueRows: those(late),
    otherRows: those((row) => !settled(row) && !late(row)),
    openRows: those((row) => row.closedOn === null),
    openCount: writeCardinal(own.filter((each) => each.closedOn === null).length, language),
  };
  // A row knows its own places; what is counted over all is opened in the plan.
  return fromPlace(facts, '', {
    ...Object.fromEntries(Object.keys(facts).map((name) => [name, 'plan.entries'])),
    successor: own.map(({ key }) => `plan.entries[#${rowMark(key)}].followUp`),
  });
}

type Surroundings = {
  readonly inspectionCase: InspectionCase;
  /** The printed time limit of the row in the plan: a day, or a term in words where no day is known. */
  readonly due: BilingualText | undefined;
  readonly language: Language;
  readonly today: IsoDate;
};

function rowFacts(
  { row, entries }: RowFollowed,
  place: number,
  { inspectionCase, due, language, today }: Surroundings,
) {
  const counting = countingEntries(entries);
  const own = counting.filter((each) => each.taskId === undefined);
  const reported = own.filter((each) => each.kind === 'progress').findLast((each) => each.on === row.resultOn);
  const closing = row.closedOn === null ? undefined : own.findLast((each) => each.kind === 'closing');
  const last = reported ?? own.findLast((each) => each.kind === 'progress');
  const standing = standingOf(row);
  const extensions = own.filter((each) => each.kind === 'extension');
  const facts = {
    number: String(place + 1),
    matter: withoutStop(textIn(row.matter, language)),
    measure: withoutStop(textIn(row.measure, language)),
    // A recommendation says itself what is to be done, until the unit says how.
    hasOwnMeasure: row.key.findingId !== undefined || textInOrOther(row.measure, 'vi') !== null,
    lead: withoutStop(textIn(row.lead, language)),
    product: withoutStop(textIn(row.product, language)),
    unit: nameIn(row.responsible, language),
    formerUnits: joinNames(
      row.formerUnits.map((each) => nameIn(each, language)),
      language,
    ),
    due: row.due === null ? withoutStop(textIn(due, language)) : writeShortDate(row.due.dueOn, language),
    formerDue: extensions.length === 0 || row.original === null ? null : writeShortDate(row.original.dueOn, language),
    daysOverdue:
      isLate(standing, today) && standing.dueOn !== null
        ? writeCardinal(daysBetween(standing.dueOn, today), language)
        : null,
    result: resultWords(row.result, language),
    resultOn: row.resultOn === null ? null : writeLongDate(row.resultOn, language),
    isReported: row.result !== null,
    isDone: row.result === 'done',
    isClosed: row.closedOn !== null,
    isNotApplicable: row.result === 'not-applicable',
    text: inOneLine(last?.text, language),
    reason: inOneLine(closing?.reason ?? last?.reason, language),
    evidence: evidenceOf(counting.filter(isProof), language),
    extensions: extensions.map((each, index) => extensionFacts(each, index, language)),
  };
  return ofRecord(
    fromPlace(facts, '', () => rowOrigins(row, inspectionCase)),
    row.key.findingId ?? row.key.recommendationId ?? '',
  );
}

function extensionFacts(extension: FollowUpEntry & { readonly kind: 'extension' }, index: number, language: Language) {
  const { decisionNumber, decisionDate, reason, oldDueOn, newDueOn } = extension;
  return {
    ordinal: String(index + 1),
    due: writeShortDate(newDueOn, language),
    formerDue: oldDueOn === undefined ? null : writeShortDate(oldDueOn, language),
    decisionNumber:
      decisionNumber === undefined || language === 'vi' ? (decisionNumber ?? null) : latinNumber(decisionNumber),
    decisionDate: decisionDate === undefined ? null : writeShortDate(decisionDate, language),
    reason: inOneLine(reason, language),
  };
}

/** Paragraphs of an entry as one: they stand in an item or in a cell. */
function inOneLine(text: BilingualText | undefined, language: Language): string | null {
  const given = givenIn(text, language);
  return withoutStop(given === null ? null : given.replaceAll(/\s*\n\s*/g, ' '));
}

/** «Báo cáo số 15/BC-UBND; Ảnh chụp …»: each document once; null where none is named. */
function evidenceOf(entries: readonly FollowUpEntry[], language: Language): string | null {
  const names = entries.flatMap(({ document, evidence = [] }) => [
    ...[withoutStop(givenIn(document, language))].filter((each) => each !== null),
    ...evidence.map(({ caption, fileName }) => withoutStop(givenIn(caption, language)) ?? fileName),
  ]);
  return names.length === 0 ? null : [...new Set(names)].join('; ');
}

/** A result is opened in the follow-up of its row; what the row itself says, where it is entered. */
function rowOrigins({ key }: FollowedRow, { recommendations }: InspectionCase): OwnOrigins {
  const entry = `plan.entries[#${rowMark(key)}]`;
  const { findingId, recommendationId = '', unitId } = key;
  const answers = recommendations.filter((each) =>
    findingId === undefined ? each.id === recommendationId : each.findingIds.includes(findingId),
  );
  const from = (name: 'action' | 'product' | 'term' | 'addressee') =>
    answers.map((each) => `${recordPlace.recommendation(each.id)}.${name}`);
  const noted = ['daysOverdue', 'result', 'resultOn', 'text', 'reason', 'evidence', 'extensions', 'formerDue'];
  const units = unitId === undefined ? from('addressee') : [`${recordPlace.unit(unitId)}.name`];
  return {
    number: [],
    matter: findingId === undefined ? from('action') : `${recordPlace.finding(findingId)}.title`,
    measure: [`${entry}.measure`, ...from('action')],
    lead: `${entry}.lead`,
    product: [`${entry}.product`, ...from('product')],
    due: [`${entry}.due`, ...from('term'), 'plan.term', `${entry}.followUp`],
    unit: [`${entry}.followUp`, ...units],
    formerUnits: [`${entry}.followUp`, ...units],
    ...Object.fromEntries(noted.map((name) => [name, `${entry}.followUp`])),
  };
}

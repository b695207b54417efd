import { type GeneralRecommendation, generalRecommendations } from './addressed-units.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import { type Deadline, deadlineOf, dueAnswer } from './deadline.ts';
import type { Cause, Finding } from './finding.ts';
import {
  countingEntries,
  type EntriesByRow,
  entriesByRow,
  extendedDeadline,
  extensionsOf,
} from './follow-up-entries.ts';
import type { InspectionCase } from './inspection.ts';
import { issueDateOf } from './offered-documents.ts';
import { type PlanRowKey, rowMark } from './plan-row-key.ts';
import { joined, type PlanRowTexts, writeDay, writeDue, writtenOver } from './plan-texts.ts';
import type { Recommendation } from './recommendation.ts';
import type { PlanRowEntry, PlanTask } from './remediation-plan.ts';
import { goesToSuperior } from './superior-body.ts';
import type { Term } from './term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type PlanRow = PlanRowKey & {
  /** The shortcoming, or what the recommendation asks. */
  readonly matter: BilingualText;
  readonly cause: BilingualText;
  /** The unit, or where it is no inspected unit's whoever the recommendation is addressed to. */
  readonly responsible: BilingualText;
  /** True when the printed due date was counted from the day of issue, and so moves with it. */
  readonly isDueCounted: boolean;
  /** The last day by its term, where that can be known. */
  readonly original: Deadline | null;
  /** The last day that holds: of the last extension, else the original one. */
  readonly deadline: Deadline | null;
  readonly tasks: readonly PlanTask[];
  /** What follows from the shortcoming and the recommendations that answer it. */
  readonly derived: PlanRowTexts;
  /** What prints: the day of an extension, a person's entry where there is one. */
  readonly printed: PlanRowTexts;
};

/** Findings that concern the unit; a finding that names no unit concerns all. */
export function findingsOfUnit(findings: readonly Finding[], unitId: string): readonly Finding[] {
  return findings.filter((each) => each.unitIds.length === 0 || each.unitIds.includes(unitId));
}

/**
 * The last day of a term set by the conclusion or report, or null where it cannot be known. An official document is
 * issued on the day it is signed (Decree 30/2020, Art. 18); when a unit receives it is known once that was noted.
 *
 * @param unitId whose receipt a term from receipt runs from; without it that of all units, where they received it on one day
 */
export function deadlineInCase(
  term: Term | undefined,
  inspectionCase: InspectionCase,
  calendar: WorkingCalendar,
  unitId?: string,
): Deadline | null {
  if (term === undefined) return null;
  const isReceived = term.kind === 'within' && term.from === 'receipt';
  const anchor = isReceived ? receiptOf(inspectionCase, unitId) : issueDateOf(inspectionCase);
  return deadlineOf(term, anchor ?? null, calendar);
}

function receiptOf(
  { plan: { receipts = [] }, units }: InspectionCase,
  unitId: string | undefined,
): IsoDate | undefined {
  const wanted = unitId === undefined ? units.map(({ id }) => id) : [unitId];
  const days = new Set(wanted.map((id) => receipts.find((each) => each.unitId === id)?.on));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The last day of the plan's term, or null where term or the day it runs from is not known. */
export function planDeadline(
  inspectionCase: InspectionCase,
  calendar: WorkingCalendar,
  unitId?: string,
): Deadline | null {
  return deadlineInCase(inspectionCase.plan.term, inspectionCase, calendar, unitId);
}

/**
 * One row for each shortcoming of the unit, in the order of the findings, then one for each recommendation to it that answers no shortcoming.
 *
 * @param unitId null for the rows that are no unit's: of recommendations to bodies that were not inspected
 */
export function planRowsOf(
  inspectionCase: InspectionCase,
  unitId: string | null,
  calendar: WorkingCalendar,
): readonly PlanRow[] {
  return rowsOfUnit(settingOf(inspectionCase, calendar), unitId);
}

/** All rows: those of each unit in turn, then those that are no unit's. */
export function allPlanRows(inspectionCase: InspectionCase, calendar: WorkingCalendar): readonly PlanRow[] {
  const setting = settingOf(inspectionCase, calendar);
  return [...inspectionCase.units.map(({ id }) => id), null].flatMap((unitId) => rowsOfUnit(setting, unitId));
}

type Setting = {
  readonly inspectionCase: InspectionCase;
  readonly calendar: WorkingCalendar;
  readonly noted: EntriesByRow;
  /** What was written over rows, by their marks. */
  readonly written: ReadonlyMap<string, PlanRowEntry>;
  readonly general: readonly GeneralRecommendation[];
};

function settingOf(inspectionCase: InspectionCase, calendar: WorkingCalendar): Setting {
  return {
    inspectionCase,
    calendar,
    noted: entriesByRow(inspectionCase),
    written: new Map(inspectionCase.plan.entries.map((each) => [rowMark(each), each])),
    general: generalRecommendations(inspectionCase),
  };
}

function rowsOfUnit(setting: Setting, unitId: string | null): readonly PlanRow[] {
  const { general } = setting;
  const { findings, units, plan } = setting.inspectionCase;
  if (unitId === null)
    return general
      .filter(({ unitIds }) => unitIds.length === 0)
      .map(({ recommendation }) => ofRecommendation(setting, recommendation, { recommendationId: recommendation.id }));
  const unit = units.find((each) => each.id === unitId);
  if (unit === undefined) return [];
  const isOwn = ({ unitIds }: { readonly unitIds: readonly string[] }) => unitIds.includes(unitId);
  return [
    ...findingsOfUnit(findings, unitId)
      .filter((each) => each.kind === 'shortcoming')
      .map((each) => ofFinding(setting, each, unitId)),
    ...general
      .filter(isOwn)
      .map(({ recommendation }) =>
        ofRecommendation(setting, recommendation, { recommendationId: recommendation.id, unitId }, plan.term),
      ),
  ].map((row) => ({ ...row, responsible: unit.name }));
}

function ofFinding(setting: Setting, finding: Finding, unitId: string): PlanRow {
  const { recommendations, plan } = setting.inspectionCase;
  // What a superior body is asked to do is no task of the unit.
  const answers = recommendations.filter(
    (each) => each.findingIds.includes(finding.id) && !goesToSuperior(each, setting.inspectionCase),
  );
  return planRow(setting, {
    key: { findingId: finding.id, unitId },
    matter: finding.title,
    cause: joined(finding.causes.map((each: Cause) => each.text)),
    measure: joined(answers.map((each) => each.action)),
    product: joined(answers.flatMap((each: Recommendation) => each.product ?? [])),
    term: answers.find((each) => each.term !== undefined)?.term ?? plan.term,
  });
}

/** @param planTerm of the unit's plan; a body that was not inspected is held to its own term alone */
function ofRecommendation(
  setting: Setting,
  { addressee = {}, action, product = {}, term }: Recommendation,
  key: PlanRowKey,
  planTerm?: Term,
): PlanRow {
  // How it is to be done is for the unit to say.
  const row = planRow(setting, { key, matter: action, cause: {}, measure: {}, product, term: term ?? planTerm });
  return { ...row, responsible: addressee };
}

type Derived = Pick<PlanRow, 'matter' | 'cause'> & {
  readonly key: PlanRowKey;
  readonly measure: BilingualText;
  readonly product: BilingualText;
  readonly term: Term | undefined;
};

function planRow(setting: Setting, { key, matter, cause, measure, product, term }: Derived): PlanRow {
  const { inspectionCase, calendar, noted, written } = setting;
  const entry = written.get(rowMark(key));
  const lastDay = (given: Term | undefined) => deadlineInCase(given, inspectionCase, calendar, key.unitId);
  const dueText = (given: Term | undefined) => writeDue(given, lastDay(given));
  const due = entry?.due ?? term;
  const original = lastDay(due);
  const extended = extendedDeadline(extensionsOf(countingEntries(noted.get(rowMark(key)) ?? [])));
  // Who leads inside the unit is for the unit to decide.
  const derived: PlanRowTexts = { measure, lead: {}, cooperating: {}, due: dueText(term), product, note: {} };
  const printed = writtenOver(derived, entry, dueText);
  return {
    ...key,
    matter,
    cause,
    responsible: {},
    isDueCounted: extended === null && isCounted(due) && original !== null,
    original,
    deadline: extended ?? original,
    tasks: entry?.tasks ?? [],
    derived,
    printed: extended === null ? printed : { ...printed, due: writeDay(extended) },
  };
}

/** True when the last day of a row is over; the day itself is still in time (Civil Code, Art. 148.6). */
export function isOverdue({ deadline }: PlanRow, today: IsoDate): boolean {
  return deadline !== null && dueAnswer(deadline.dueOn, today).state === 'overdue';
}

function isCounted(term: Term | undefined): boolean {
  return term?.kind === 'within' && term.from !== 'receipt';
}

import { type BilingualText, type Language, textIn } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import type { Cause, Finding } from './finding.ts';
import type { InspectedUnit, InspectionCase } from './inspection.ts';
import { issueDateOf } from './offered-documents.ts';
import type { Recommendation } from './recommendation.ts';
import type { PlanRowEntry } from './remediation-plan.ts';
import { goesToSuperior } from './superior-body.ts';
import type { Term } from './term.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { writeShortDate } from './write-date.ts';
import { writeSpan, writeTerm } from './write-term.ts';

/** The parts of a plan row that a person may write over. */
export type PlanRowTexts = {
  readonly measure: BilingualText;
  readonly lead: BilingualText;
  readonly cooperating: BilingualText;
  readonly due: BilingualText;
  readonly product: BilingualText;
  readonly note: BilingualText;
};

export type PlanRow = {
  readonly findingId: string;
  readonly unitId: string;
  readonly shortcoming: BilingualText;
  readonly cause: BilingualText;
  /** True when the printed due date was counted from the day of issue, and so moves with it. */
  readonly isDueCounted: boolean;
  /** The last day of its time limit, where that can be known. */
  readonly dueOn: IsoDate | null;
  /** What follows from the shortcoming and the recommendations that answer it. */
  readonly derived: PlanRowTexts;
  /** What prints: a person's entry where there is one. */
  readonly printed: PlanRowTexts;
};

/** Findings that concern the unit; a finding that names no unit concerns all. */
export function findingsOfUnit(findings: readonly Finding[], unitId: string): readonly Finding[] {
  return findings.filter((each) => each.unitIds.length === 0 || each.unitIds.includes(unitId));
}

/**
 * The last day of a term set by the conclusion or report, or null where it cannot be known. An official document is
 * issued on the day it is signed (Decree 30/2020, Art. 18); when somebody receives it no one knows beforehand.
 */
export function deadlineInCase(
  term: Term | undefined,
  inspectionCase: InspectionCase,
  calendar: WorkingCalendar,
): Deadline | null {
  if (term === undefined) return null;
  const isReceived = term.kind === 'within' && term.from === 'receipt';
  return deadlineOf(term, isReceived ? null : (issueDateOf(inspectionCase) ?? null), calendar);
}

/** The last day of the plan's term, or null where term or date of issue is not known. */
export function planDeadline(inspectionCase: InspectionCase, calendar: WorkingCalendar): Deadline | null {
  return deadlineInCase(inspectionCase.plan.term, inspectionCase, calendar);
}

/** One row for each shortcoming of the unit, in the order of the findings. */
export function planRowsOf(
  inspectionCase: InspectionCase,
  unitId: string,
  calendar: WorkingCalendar,
): readonly PlanRow[] {
  const unit = inspectionCase.units.find((each) => each.id === unitId);
  if (unit === undefined) return [];
  return findingsOfUnit(inspectionCase.findings, unitId)
    .filter((each) => each.kind === 'shortcoming')
    .map((finding) => planRow(inspectionCase, finding, unit, calendar));
}

function planRow(
  inspectionCase: InspectionCase,
  finding: Finding,
  unit: InspectedUnit,
  calendar: WorkingCalendar,
): PlanRow {
  // What a superior body is asked to do is no task of the unit.
  const answers = inspectionCase.recommendations.filter(
    (each) => each.findingIds.includes(finding.id) && !goesToSuperior(each, inspectionCase),
  );
  const entry = inspectionCase.plan.entries.find((each) => each.findingId === finding.id && each.unitId === unit.id);
  const deadline = (term: Term | undefined) => deadlineInCase(term, inspectionCase, calendar);
  const dueText = (term: Term | undefined) => writeDue(term, deadline(term));
  const derivedDue = answers.find((each) => each.term !== undefined)?.term ?? inspectionCase.plan.term;
  const due = entry?.due ?? derivedDue;
  const dueOn = deadline(due)?.dueOn ?? null;
  const derived: PlanRowTexts = {
    measure: joined(answers.map((each) => each.action)),
    // Who leads inside the unit is for the unit to decide.
    lead: {},
    cooperating: {},
    due: dueText(derivedDue),
    product: joined(answers.flatMap((each: Recommendation) => each.product ?? [])),
    note: {},
  };
  return {
    findingId: finding.id,
    unitId: unit.id,
    shortcoming: finding.title,
    cause: joined(finding.causes.map((each: Cause) => each.text)),
    isDueCounted: isCounted(due) && dueOn !== null,
    dueOn,
    derived,
    printed: writtenOver(derived, entry, dueText),
  };
}

/** True when the last day of a row is over; the day itself is still in time (Civil Code, Art. 148.6). */
export function isOverdue({ dueOn }: PlanRow, today: IsoDate): boolean {
  return dueOn !== null && isBefore(dueOn, today);
}

function isCounted(term: Term | undefined): boolean {
  return term?.kind === 'within';
}

function writtenOver(
  derived: PlanRowTexts,
  entry: PlanRowEntry | undefined,
  dueText: (term: Term | undefined) => BilingualText,
): PlanRowTexts {
  if (entry === undefined) return derived;
  return {
    measure: over(derived.measure, entry.measure),
    lead: over(derived.lead, entry.lead),
    cooperating: over(derived.cooperating, entry.cooperating),
    due: entry.due === undefined ? derived.due : dueText(entry.due),
    product: over(derived.product, entry.product),
    note: over(derived.note, entry.note),
  };
}

/**
 * An entry in Vietnamese alone leaves the English of the derived text out: it would say something else.
 */
function over(derived: BilingualText, entered: BilingualText | undefined): BilingualText {
  if (entered === undefined || (textIn(entered, 'vi') === null && textIn(entered, 'en') === null)) return derived;
  return entered;
}

/** «24/02/2025»; where the last day cannot be computed, the term in words. */
function writeDue(term: Term | undefined, deadline: Deadline | null): BilingualText {
  if (term === undefined) return {};
  if (deadline === null) return { vi: termInTable(term, 'vi'), en: termInTable(term, 'en') };
  return { vi: writeShortDate(deadline.dueOn, 'vi'), en: writeShortDate(deadline.dueOn, 'en') };
}

function joined(texts: readonly BilingualText[]): BilingualText {
  return { vi: joinedIn(texts, 'vi'), en: joinedIn(texts, 'en') };
}

/** One text missing in a language leaves the whole out, so that no half of it passes for all. */
function joinedIn(texts: readonly BilingualText[], language: Language): string | undefined {
  const parts = texts.map((each) => textIn(each, language));
  if (parts.length === 0 || parts.includes(null)) return undefined;
  const [first = '', ...others] = parts.map((each) => (each ?? '').replace(/[.;]$/, ''));
  // Sentences, not a list with «;»: each was typed with a capital, and a name at its start must keep it.
  return [first, ...others.map((each) => each.charAt(0).toLocaleUpperCase('vi') + each.slice(1))].join('. ');
}

function termInTable(term: Term, language: Language): string {
  const words = term.kind === 'within' ? writeSpan(term, language) : writeTerm(term, language);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

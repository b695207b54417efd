import type { BilingualText } from '../domain/bilingual-text.ts';
import type { InspectionFacts, InspectionKind } from '../domain/inspection.ts';
import type { InspectionLine } from '../domain/lines.ts';
import { bilingualOf, jsonOf, nfc, nfcOrNull, wordsIn } from './stored-text.ts';

/** What the list shows; the facts themselves stand in a table of their own. */
export type InspectionColumns = {
  readonly id: string;
  readonly kind: InspectionKind;
  readonly subject_vi: string | null;
  readonly subject_en: string | null;
  readonly decision_number: string | null;
  readonly decision_date: string | null;
  /** JSON of `Names`. */
  readonly names: string;
  readonly name_words: string;
  readonly changed_at: string;
};

/** Columns of a list. */
export const INSPECTION_LINE =
  'id, kind, subject_vi, subject_en, decision_number, decision_date, names, changed_at, finding_count, shortcoming_count, due_on, fault_count, missing_count';

export type InspectionLineRow = Omit<InspectionColumns, 'name_words'> & {
  readonly due_on: string | null;
  readonly fault_count: number | null;
  readonly missing_count: number | null;
  readonly finding_count: number;
  readonly shortcoming_count: number;
};

type Names = {
  readonly body: BilingualText;
  readonly units: readonly BilingualText[];
};

export function rowOfInspection(facts: InspectionFacts, changedAt: string): InspectionColumns {
  const names: Names = { body: facts.inspectingBody.name ?? {}, units: facts.units.map((unit) => unit.name) };
  return {
    id: nfc(facts.id),
    kind: facts.kind,
    subject_vi: nfcOrNull(facts.subject.vi),
    subject_en: nfcOrNull(facts.subject.en),
    decision_number: nfcOrNull(facts.decision.number),
    decision_date: nfcOrNull(facts.decision.date),
    names: jsonOf(names),
    name_words: wordsIn(names),
    changed_at: changedAt,
  };
}

export function inspectionLineOf(row: InspectionLineRow): InspectionLine {
  const names = JSON.parse(row.names) as Names;
  return {
    id: row.id,
    kind: row.kind,
    subject: bilingualOf(row.subject_vi, row.subject_en),
    unitNames: names.units,
    inspectingBodyName: names.body,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    findingCount: row.finding_count,
    shortcomingCount: row.shortcoming_count,
    changedAt: row.changed_at,
    dueOn: row.due_on,
    faultCount: row.fault_count,
    missingCount: row.missing_count,
  };
}

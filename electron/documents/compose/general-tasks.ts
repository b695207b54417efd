import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import { type PlanRow, planRowsOf } from '../../domain/derive-plan.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { isSameRow } from '../../domain/plan-row-key.ts';
import { fromPlace, recordPlace } from './fact-origins.ts';
import { givenIn, withoutStop } from './fact-texts.ts';
import type { LawData } from './law-data.ts';

export type GeneralTaskFacts = {
  /** The person's own words for it, else what the recommendation asks. */
  readonly action: string | null;
  /** What was set for this task alone, in the order of the table; empty for most. */
  readonly details: readonly GeneralTaskDetail[];
};

type GeneralTaskDetail = {
  readonly is: 'lead' | 'cooperating' | 'due' | 'product' | 'note';
  readonly text: string;
};

type GeneralTask = {
  readonly action: string | null;
  /** Where its words come from. */
  readonly places: readonly string[];
  readonly facts: GeneralTaskFacts;
};

/**
 * What a plan has beside the shortcomings: rows of recommendations that answer none. They print as tasks in its text, not in its table.
 *
 * @param unitId null for those of all units, each recommendation once
 */
export function generalTasks(
  inspectionCase: InspectionCase,
  unitId: string | null,
  language: Language,
  law: LawData,
): readonly GeneralTask[] {
  const unitIds = unitId === null ? inspectionCase.units.map(({ id }) => id) : [unitId];
  const rows = unitIds.flatMap((id) => planRowsOf(inspectionCase, id, law.calendar));
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (row.recommendationId === undefined || seen.has(row.recommendationId)) return [];
    seen.add(row.recommendationId);
    return [taskOf(inspectionCase, row, row.recommendationId, language)];
  });
}

function taskOf(
  inspectionCase: InspectionCase,
  row: PlanRow,
  recommendationId: string,
  language: Language,
): GeneralTask {
  const { recommendations, plan } = inspectionCase;
  const { measure, lead, cooperating, due, product, note } = row.printed;
  const isMeasureOwn = textIn(measure, 'vi') !== null || textIn(measure, 'en') !== null;
  const [entry, asked] = [recordPlace.planEntry(row), recordPlace.recommendation(recommendationId)];
  const places = isMeasureOwn ? [`${entry}.measure`, `${asked}.action`] : [`${asked}.action`, `${entry}.measure`];
  const action = withoutStop(textIn(isMeasureOwn ? measure : row.matter, language));
  const own = plan.entries.find((each) => isSameRow(each, row));
  const term = recommendations.find(({ id }) => id === recommendationId)?.term;
  // The time limit of the whole plan is said once for all.
  const hasOwnDue = own?.due !== undefined || term !== undefined || row.deadline !== row.original;
  const texts: readonly (readonly [GeneralTaskDetail['is'], BilingualText])[] = [
    ['lead', lead],
    ['cooperating', cooperating],
    ['due', hasOwnDue ? due : {}],
    ['product', product],
    ['note', note],
  ];
  const details = texts.flatMap(([is, given]): readonly GeneralTaskDetail[] => {
    const text = withoutStop(givenIn(given, language));
    return text === null ? [] : [fromPlace({ is, text }, '', { is: [], text: `${entry}.${is}` })];
  });
  return { action, places, facts: fromPlace({ action, details }, '', { action: places, details: entry }) };
}

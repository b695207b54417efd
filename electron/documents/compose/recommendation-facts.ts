import { type Language, textIn, textInOrOther } from '../../domain/bilingual-text.ts';
import { deadlineInCase } from '../../domain/derive-plan.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import type { Recommendation } from '../../domain/recommendation.ts';
import { goesToSuperior } from '../../domain/superior-body.ts';
import { writeLongDate } from '../../domain/write-date.ts';
import { writeTerm } from '../../domain/write-term.ts';
import { fromPlace, recordPlace } from './fact-origins.ts';
import { givenIn, nameIn, withoutStop } from './fact-texts.ts';
import type { LawData } from './law-data.ts';
import { ofRecord } from './records.ts';

export type RecommendationFacts = {
  readonly action: string | null;
  /** «trong thời hạn 30 ngày kể từ ngày ban hành»; null when none is set. */
  readonly term: string | null;
  /** True for a term counted from an event, so that «Kết luận này» can follow it. */
  readonly isCounted: boolean;
  /** The last day of a counted term, where its start is known. */
  readonly deadline: string | null;
  readonly product: string | null;
};

/** Recommendations of one addressee, in the order given; `addressee` is null where none is named. */
export type RecommendationGroup = {
  readonly addressee: string | null;
  readonly items: readonly RecommendationFacts[];
  /** True where an item has no term of its own, so that the plan's is its. */
  readonly hasOpenItems: boolean;
};

/** One group an addressee. Told apart by the Vietnamese name, so that both languages have the same groups. */
export function recommendationFacts(
  inspectionCase: InspectionCase,
  language: Language,
  law: LawData,
): readonly RecommendationGroup[] {
  return groupsOf(inspectionCase.recommendations, inspectionCase, language, law);
}

/** What may be demanded: nothing of a body above the inspecting one, which is only asked. Groups as above. */
export function demandFacts(
  inspectionCase: InspectionCase,
  language: Language,
  law: LawData,
): readonly RecommendationGroup[] {
  const demands = inspectionCase.recommendations.filter((each) => !goesToSuperior(each, inspectionCase));
  return groupsOf(demands, inspectionCase, language, law);
}

function groupsOf(
  recommendations: readonly Recommendation[],
  inspectionCase: InspectionCase,
  language: Language,
  law: LawData,
): readonly RecommendationGroup[] {
  const groups = new Map<string | null, { addressee: string | null; items: RecommendationFacts[]; places: string[] }>();
  for (const recommendation of recommendations) {
    const addressee = nameIn(recommendation.addressee, language);
    const facts = oneRecommendation(recommendation, inspectionCase, language, law);
    const key = withoutStop(textInOrOther(recommendation.addressee, 'vi'));
    const open = groups.get(key) ?? { addressee, items: [], places: [] };
    open.items.push(facts);
    open.places.push(`${recordPlace.recommendation(recommendation.id)}.addressee`);
    groups.set(key, { ...open, addressee: open.addressee ?? addressee });
  }
  return [...groups.values()].map(({ places, ...each }) => {
    const hasOpenItems = each.items.some(({ term }) => term === null);
    return fromPlace({ ...each, hasOpenItems }, 'recommendations', { addressee: places });
  });
}

function oneRecommendation(
  { id, action, term, product }: Recommendation,
  inspectionCase: InspectionCase,
  language: Language,
  law: LawData,
): RecommendationFacts {
  const deadline = deadlineInCase(term, inspectionCase, law.calendar);
  const facts: RecommendationFacts = {
    action: withoutStop(textIn(action, language)),
    term: term === undefined ? null : writeTerm(term, language),
    isCounted: term?.kind === 'within',
    deadline: deadline === null || term?.kind === 'date' ? null : writeLongDate(deadline.dueOn, language),
    product: withoutStop(givenIn(product, language)),
  };
  const place = recordPlace.recommendation(id);
  return ofRecord(fromPlace(facts, place, { deadline: `${place}.term` }), id);
}

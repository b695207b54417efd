import { type Language, textIn } from '../../domain/bilingual-text.ts';
import type { Responsibility } from '../../domain/finding.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { givenIn, withoutStop } from './fact-texts.ts';

/** Causes of all shortcomings together, each said once. */
export type GatheredCauses = {
  readonly objective: readonly (string | null)[];
  readonly subjective: readonly (string | null)[];
  readonly isNone: boolean;
};

export function causesOf({ findings }: InspectionCase, language: Language): GatheredCauses {
  const causes = findings.filter((each) => each.kind === 'shortcoming').flatMap((each) => each.causes);
  const written = (kind: 'objective' | 'subjective') => [
    ...new Set(causes.filter((each) => each.kind === kind).map((each) => withoutStop(textIn(each.text, language)))),
  ];
  return { objective: written('objective'), subjective: written('subjective'), isNone: causes.length === 0 };
}

export type ResponsibilityFacts = { readonly who: string | null; readonly text: string | null };

/** Who answers for all shortcomings together, each said once. */
export type GatheredResponsibilities = {
  readonly collective: readonly ResponsibilityFacts[];
  readonly individual: readonly ResponsibilityFacts[];
  readonly isNone: boolean;
};

export function responsibilitiesOf({ findings }: InspectionCase, language: Language): GatheredResponsibilities {
  const all = findings.filter((each) => each.kind === 'shortcoming').flatMap((each) => each.responsibilities);
  return {
    collective: eachOnce(all, 'collective', language),
    individual: eachOnce(all, 'individual', language),
    isNone: all.length === 0,
  };
}

function eachOnce(
  all: readonly Responsibility[],
  kind: Responsibility['kind'],
  language: Language,
): readonly ResponsibilityFacts[] {
  const seen = new Map<string, ResponsibilityFacts>();
  for (const each of all) {
    if (each.kind !== kind) continue;
    const facts = { who: withoutStop(textIn(each.who, language)), text: withoutStop(givenIn(each.text, language)) };
    seen.set(`${facts.who}\n${facts.text}`, facts);
  }
  return [...seen.values()];
}

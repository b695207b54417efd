import { type BilingualText, type Language, textIn, textInOrOther } from '../../domain/bilingual-text.ts';
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
  const written = (kind: 'objective' | 'subjective') => {
    const ofKind = causes.filter((each) => each.kind === kind);
    return eachOnce(ofKind, ({ text }) => keyOf(text)).map(({ text }) => withoutStop(textIn(text, language)));
  };
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
  const written = (kind: Responsibility['kind']) => {
    const ofKind = all.filter((each) => each.kind === kind);
    return eachOnce(ofKind, ({ who, text }) => `${keyOf(who)}\n${keyOf(text)}`).map(({ who, text }) => ({
      who: withoutStop(textIn(who, language)),
      text: withoutStop(givenIn(text, language)),
    }));
  };
  return { collective: written('collective'), individual: written('individual'), isNone: all.length === 0 };
}

/** Told apart by the Vietnamese text, so that both languages say the same things as often and in one order. */
function keyOf(text: BilingualText | undefined): string | null {
  return withoutStop(textInOrOther(text, 'vi'));
}

function eachOnce<T>(all: readonly T[], keyIn: (each: T) => string | null): readonly T[] {
  const seen = new Map<string | null, T>();
  for (const each of all) if (!seen.has(keyIn(each))) seen.set(keyIn(each), each);
  return [...seen.values()];
}

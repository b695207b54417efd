import { type BilingualText, type Language, textIn, textInOrOther } from '../../domain/bilingual-text.ts';
import type { Finding, Responsibility } from '../../domain/finding.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { fromPlace, type Origins, recordPlace } from './fact-origins.ts';
import { givenIn, withoutStop } from './fact-texts.ts';

/** Causes of all shortcomings together, each said once. */
export type GatheredCauses = {
  readonly objective: readonly (string | null)[];
  readonly subjective: readonly (string | null)[];
  readonly isNone: boolean;
};

export function causesOf({ findings }: InspectionCase, language: Language): GatheredCauses {
  const causes = placedIn(findings, 'causes');
  const written = (kind: 'objective' | 'subjective') => {
    const once = eachOnce(
      causes.filter(({ said }) => said.kind === kind),
      ({ text }) => keyOf(text),
    );
    const texts = once.map(({ said: { text } }) => withoutStop(textIn(text, language)));
    return fromPlace(
      texts,
      'findings',
      once.map(({ places }) => places.map((each) => `${each}.text`)),
    );
  };
  const facts = { objective: written('objective'), subjective: written('subjective'), isNone: causes.length === 0 };
  return fromPlace(facts, firstPlace(findings, 'causes'));
}

export type ResponsibilityFacts = { readonly who: string | null; readonly text: string | null };

/** Who answers for all shortcomings together, each said once. */
export type GatheredResponsibilities = {
  readonly collective: readonly ResponsibilityFacts[];
  readonly individual: readonly ResponsibilityFacts[];
  readonly isNone: boolean;
};

export function responsibilitiesOf({ findings }: InspectionCase, language: Language): GatheredResponsibilities {
  const all = placedIn(findings, 'responsibilities');
  const written = (kind: Responsibility['kind']) => {
    const once = eachOnce(
      all.filter(({ said }) => said.kind === kind),
      ({ who, text }) => `${keyOf(who)}\n${keyOf(text)}`,
    );
    return once.map(({ said: { who, text }, places }) =>
      fromPlace({ who: withoutStop(textIn(who, language)), text: withoutStop(givenIn(text, language)) }, 'findings', {
        who: places.map((each) => `${each}.who`),
        text: places.map((each) => `${each}.text`),
      }),
    );
  };
  const facts = { collective: written('collective'), individual: written('individual'), isNone: all.length === 0 };
  return fromPlace(facts, firstPlace(findings, 'responsibilities'));
}

/** Told apart by the Vietnamese text, so that both languages say the same things as often and in one order. */
function keyOf(text: BilingualText | undefined): string | null {
  return withoutStop(textInOrOther(text, 'vi'));
}

/** What a finding says, and every place where it is said. */
type Placed<T> = { readonly said: T; readonly places: Origins };

function placedIn<Name extends 'causes' | 'responsibilities'>(
  findings: InspectionCase['findings'],
  name: Name,
): readonly Placed<Finding[Name][number]>[] {
  return findings
    .filter((each) => each.kind === 'shortcoming')
    .flatMap((finding) =>
      finding[name].map((said, index) => ({ said, places: [`${recordPlace.finding(finding.id)}.${name}[${index}]`] })),
    );
}

function eachOnce<T>(all: readonly Placed<T>[], keyIn: (said: T) => string | null): readonly Placed<T>[] {
  const seen = new Map<string | null, { readonly said: T; readonly places: string[] }>();
  for (const { said, places } of all) {
    const known = seen.get(keyIn(said));
    if (known === undefined) seen.set(keyIn(said), { said, places: [...places] });
    else known.places.push(...places);
  }
  return [...seen.values()];
}

/** Where the first of them would be entered. */
function firstPlace(findings: InspectionCase['findings'], name: 'causes' | 'responsibilities'): string {
  const first = findings.find((each) => each.kind === 'shortcoming');
  return first === undefined ? 'findings' : `${recordPlace.finding(first.id)}.${name}`;
}

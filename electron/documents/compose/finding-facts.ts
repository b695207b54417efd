import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import type { Finding } from '../../domain/finding.ts';
import type { InspectedUnit } from '../../domain/inspection.ts';
import type { Citation } from '../../domain/write-citation.ts';
import { writeCount } from '../../domain/write-count.ts';
import { fromPlace, type OwnOrigins, recordPlace } from './fact-origins.ts';
import { givenIn, joinNames, nameIn, paragraphsIn, withoutStop } from './fact-texts.ts';
import { printedCitation } from './printed-citation.ts';
import { ofRecord } from './records.ts';

/** A finding as templates see it, in one language; null is a fact that is missing. */
export type FindingFacts = {
  readonly title: string | null;
  readonly narrative: readonly string[];
  readonly counts: readonly string[];
  /** Null: not verified, so that a blank stands in its place. */
  readonly bases: readonly (Citation | null)[];
  readonly objectiveCauses: readonly (string | null)[];
  readonly subjectiveCauses: readonly (string | null)[];
  readonly responsibilities: readonly {
    readonly who: string | null;
    readonly text: string | null;
    readonly isCollective: boolean;
  }[];
  readonly explanation: {
    readonly text: string | null;
    readonly treatment: string;
    readonly reply: string | null;
  } | null;
  readonly evidence: readonly { readonly reference: string | null; readonly pages: string | null }[];
  /** Set only when the finding concerns some of several units. */
  readonly unitNames: string | null;
  /** True for a finding of some, but more than one, of the units. */
  readonly concernsSeveral: boolean;
};

export function findingFacts(finding: Finding, units: readonly InspectedUnit[], language: Language): FindingFacts {
  const written = (text: BilingualText | undefined) => withoutStop(textIn(text, language));
  const causes = (kind: 'objective' | 'subjective') =>
    finding.causes.filter((each) => each.kind === kind).map((each) => written(each.text));
  const facts: FindingFacts = {
    title: written(finding.title),
    narrative: paragraphsIn(finding.narrative, language),
    counts: finding.counts.map((each) => writeCount(each, language)),
    bases: finding.legalBases.map((each) => printedCitation(each, language)),
    objectiveCauses: causes('objective'),
    subjectiveCauses: causes('subjective'),
    responsibilities: finding.responsibilities.map((each) => ({
      who: written(each.who),
      text: withoutStop(givenIn(each.text, language)),
      isCollective: each.kind === 'collective',
    })),
    explanation: explanationFacts(finding, language),
    evidence: finding.evidence.map((each) => ({ reference: written(each.reference), pages: each.pages ?? null })),
    unitNames: concernedUnits(finding, units, language),
    concernsSeveral: concernsSome(finding, units) && finding.unitIds.length > 1,
  };
  return ofRecord(
    fromPlace(facts, recordPlace.finding(finding.id), () => originsIn(finding, units, facts)),
    finding.id,
  );
}

/** Where a finding's facts stand that are not named as they are entered. */
function originsIn({ id, causes, unitIds }: Finding, units: readonly InspectedUnit[], facts: FindingFacts): OwnOrigins {
  const place = recordPlace.finding(id);
  fromPlace(facts.bases, `${place}.legalBases`);
  for (const kind of ['objective', 'subjective'] as const) {
    const own = causes.flatMap((each, index) => (each.kind === kind ? [`${place}.causes[${index}].text`] : []));
    fromPlace(facts[`${kind}Causes`], place, own);
  }
  const concerned = units.filter((each) => unitIds.includes(each.id));
  return {
    narrative: `${place}.narrative`,
    unitNames: [`${place}.unitIds`, ...concerned.map((each) => `${recordPlace.unit(each.id)}.name`)],
  };
}

function explanationFacts({ explanation }: Finding, language: Language): FindingFacts['explanation'] {
  if (explanation === undefined) return null;
  return {
    text: withoutStop(textIn(explanation.text, language)),
    treatment: explanation.treatment ?? '',
    reply: withoutStop(givenIn(explanation.reply, language)),
  };
}

function concernedUnits(finding: Finding, units: readonly InspectedUnit[], language: Language): string | null {
  if (!concernsSome(finding, units)) return null;
  const concerned = units.filter((each) => finding.unitIds.includes(each.id));
  return joinNames(
    concerned.map((each) => nameIn(each.name, language)),
    language,
  );
}

/** True when the finding names some units of several; one that names none, or all, is shared. */
export function concernsSome(finding: Finding, units: readonly InspectedUnit[]): boolean {
  const named = units.filter((each) => finding.unitIds.includes(each.id)).length;
  return named > 0 && named < units.length;
}

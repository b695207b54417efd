import { type BilingualText, textIn } from './bilingual-text.ts';
import type { Finding } from './finding.ts';
import type { LibraryEntry, LibraryGroup } from './finding-library.ts';
import type { InspectionFacts } from './inspection.ts';
import type { Recommendation } from './recommendation.ts';
import { withTexts } from './walk-texts.ts';

export type ProposedEntry = {
  readonly entry: LibraryEntry;
  /** What was taken out of the texts: names of the case and figures, each once. */
  readonly takenOut: readonly string[];
};

const GAP = '…';
/** A figure with its grouping: 1.531, 35,79 %, 23/12/2024. */
const FIGURE = /\p{N}+(?:[.,/]\p{N}+)*(?:\s?%)?/gu;

/**
 * A library entry from a finding of a case, to be looked over by a person: names of bodies and people and all figures are taken
 * out of its texts, provisions stay. English goes through the same.
 */
export function proposedEntry(
  finding: Finding,
  facts: InspectionFacts,
  id: string,
  group: LibraryGroup,
): ProposedEntry {
  const answer = facts.recommendations.find(({ findingIds }) => findingIds.includes(finding.id));
  const takenOut = new Set<string>();
  const raw = rawEntry(finding, answer, id, group);
  const { regimes, ...texts } = raw;
  const names = namesOf(facts, finding);
  const cleaned = withTexts(texts, ({ text }) => ({
    ...(text.vi === undefined ? {} : { vi: without(text.vi, names, takenOut) }),
    ...(text.en === undefined ? {} : { en: without(text.en, names, takenOut) }),
  }));
  return { entry: { ...cleaned, regimes }, takenOut: [...takenOut] };
}

function rawEntry(finding: Finding, answer: Recommendation | undefined, id: string, group: LibraryGroup): LibraryEntry {
  const [cause] = finding.causes;
  return {
    id,
    group,
    title: finding.title,
    regimes: [{ bases: finding.legalBases.map((cited) => ({ cited })), local: [] }],
    toCount: { wording: countWords(finding), counts: countsToMake(finding) },
    ...(cause === undefined ? {} : { cause: cause.text }),
    recommendation: answer?.action ?? {},
    remedy: {},
    product: answer?.product ?? {},
    ...(answer?.term === undefined || answer.term.kind === 'date' ? {} : { term: answer.term }),
  };
}

function countsToMake(finding: Finding): LibraryEntry['toCount']['counts'] {
  return finding.counts.map(({ unit, label, total }) => ({
    unit: unit ?? {},
    label: label ?? {},
    hasTotal: total !== undefined,
  }));
}

function countWords(finding: Finding): BilingualText {
  const inLanguage = (language: 'vi' | 'en') =>
    finding.counts
      .map(({ unit, label, total }) => {
        const figures = total === undefined ? 'x' : language === 'vi' ? 'x/y' : 'x of y';
        return [figures, textIn(unit, language), textIn(label, language)].filter((each) => each !== null).join(' ');
      })
      .join('; ');
  return finding.counts.length === 0 ? {} : { vi: inLanguage('vi'), en: inLanguage('en') };
}

/** Longest first, so that a name inside another does not leave the rest of it standing. */
function namesOf(facts: InspectionFacts, finding: Finding): readonly string[] {
  const texts = [
    ...facts.units.flatMap(({ name, place }) => [name, place]),
    facts.inspectingBody.name,
    facts.inspectingBody.place,
    facts.team.name,
    ...finding.responsibilities.map(({ who }) => who),
  ];
  const people = facts.team.members.flatMap(({ name }) => name ?? []);
  const names = [...texts.flatMap((text) => [textIn(text, 'vi'), textIn(text, 'en')]), ...people];
  const given = names.flatMap((name) =>
    name === null || name.trim().length < 2 ? [] : [name.normalize('NFC').trim()],
  );
  return [...new Set(given)].sort((a, b) => b.length - a.length);
}

function without(text: string, names: readonly string[], takenOut: Set<string>): string {
  let rest = text.normalize('NFC');
  for (const name of names) {
    if (!rest.includes(name)) continue;
    takenOut.add(name);
    rest = rest.replaceAll(name, GAP);
  }
  return rest.replaceAll(FIGURE, (figure) => {
    takenOut.add(figure.trim());
    return GAP;
  });
}

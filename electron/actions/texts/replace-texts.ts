import { findingSchema, inspectionFactsSchema } from '../../contract/case-schema.ts';
import type { ChosenHit } from '../../contract/text-channels.ts';
import type { BilingualText, Language } from '../../domain/bilingual-text.ts';
import { withRanges } from '../../domain/find-in-text.ts';
import type { Finding } from '../../domain/finding.ts';
import { factsOf, type InspectionCase, type InspectionFacts, withoutFollowUp } from '../../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { withTranslationStamps } from '../../domain/translation.ts';
import { textsIn, withTexts } from '../../domain/walk-texts.ts';
import { issueProblems } from '../case-file/issue-problems.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { Storage } from '../ports.ts';

/** Puts other words in the places chosen: all of them in one step that can be undone, or none. */
export function replaceTexts(
  storage: Storage,
  inspectionId: string,
  hits: readonly ChosenHit[],
  words: string,
): Answer<{ readonly replaced: number }> {
  const whole = storage.inspections.readCase(inspectionId);
  if (whole === null) return inspectionNotFound(inspectionId);
  const before = withoutFollowUp(whole);
  const places = placesOf(before, hits);
  if (places === null) return refused(problem('texts-changed-since-search', ''));
  const after = withTexts(before, ({ where, text }) => replaced(text, places.get(where) ?? [], words));
  const changes = changesOf(before, after);
  const refusals = refusalsOf(changes);
  if (refusals.length > 0) return refused(...refusals);
  if (!storage.findings.changeAll(inspectionId, { ...changes, remove: [] }))
    return refused(problem('texts-changed-since-search', ''));
  return done({ replaced: hits.length });
}

type Places = ReadonlyMap<string, readonly ChosenHit[]>;

/** The hits by where their texts are now; null when one of them is no longer there. */
function placesOf(inspectionCase: InspectionCase, hits: readonly ChosenHit[]): Places | null {
  const texts = new Map([...textsIn(inspectionCase)].map(({ where, text }) => [where, text]));
  const positions = new Map(inspectionCase.findings.map(({ id }, index) => [id, index]));
  const places = new Map<string, ChosenHit[]>();
  for (const hit of hits) {
    const where = whereNow(hit, positions);
    const text = texts.get(where)?.[hit.language] ?? '';
    if (text.slice(hit.start, hit.start + hit.found.length) !== hit.found) return null;
    places.set(where, [...(places.get(where) ?? []), hit]);
  }
  return places;
}

/** Findings may have been moved since. */
function whereNow({ where, findingId }: ChosenHit, positions: ReadonlyMap<string, number>): string {
  return findingId === null ? where : where.replace(/^findings\[\d+\]/, `findings[${positions.get(findingId) ?? -1}]`);
}

function replaced(text: BilingualText, hits: readonly ChosenHit[], words: string): BilingualText {
  const inLanguage = (language: Language, by: BilingualText): BilingualText => {
    const ranges = hits
      .filter((each) => each.language === language)
      .map(({ start, found }) => ({ start, end: start + found.length }))
      .sort((one, other) => one.start - other.start);
    return ranges.length === 0 ? by : { ...by, [language]: withRanges(by[language] ?? '', ranges, words) };
  };
  return inLanguage('en', inLanguage('vi', text));
}

function changesOf(before: InspectionCase, { findings, ...after }: InspectionCase) {
  const write = findings
    .filter((each, index) => each !== before.findings[index])
    .map((each) => withTranslationStamps(each));
  const facts = factsOf(before);
  const names = Object.keys(facts) as readonly (keyof InspectionFacts)[];
  const isOfFacts = names.some((name) => after[name] !== facts[name]);
  return { write, ...(isOfFacts ? { facts: withTranslationStamps<InspectionFacts>(after) } : {}) };
}

/** Longer words may make a text too long. */
function refusalsOf({ write, facts }: { readonly write: readonly Finding[]; readonly facts?: InspectionFacts }) {
  const parsed = [
    ...write.map((each) => findingSchema.safeParse(each)),
    ...(facts === undefined ? [] : [inspectionFactsSchema.safeParse(facts)]),
  ];
  return parsed.flatMap((each) => (each.success ? [] : each.error.issues.flatMap(issueProblems)));
}

import { type BilingualText, type Language, textIn } from './bilingual-text.ts';
import { foldedText, holdsWords } from './folded-text.ts';
import type { InspectionFacts } from './inspection.ts';
import { type Problem, problem } from './problem.ts';
import { writeLongDate } from './write-date.ts';

/** Words an office writes again and again; `{đơn vị}` in them stands for a fact of the case. */
export type Phrase = {
  readonly id: string;
  /** What it is for: «Kết luận», «Kiến nghị». */
  readonly group: string;
  /** A few letters it is found by: «rkn». */
  readonly keys: string;
  readonly text: BilingualText;
};

/** A phrase and where it comes from; `changed` is a shipped one in the office's words. */
export type KnownPhrase = Phrase & { readonly origin: 'shipped' | 'changed' | 'own' };

/** What keeps a phrase from being kept. */
export function phraseFaults({ text }: Phrase): readonly Problem[] {
  return textIn(text, 'vi') === null ? [problem('phrase-without-text', 'text.vi')] : [];
}

/** All phrases, the office's in place of the shipped ones with their ids, sorted by group. */
export function knownPhrases(shipped: readonly Phrase[], own: readonly Phrase[]): readonly KnownPhrase[] {
  const ownIds = new Map(own.map((each) => [each.id, each]));
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const known: KnownPhrase[] = [
    ...shipped.map((each): KnownPhrase => {
      const changed = ownIds.get(each.id);
      return changed === undefined ? { ...each, origin: 'shipped' } : { ...changed, origin: 'changed' };
    }),
    ...own.filter(({ id }) => !shippedIds.has(id)).map((each): KnownPhrase => ({ ...each, origin: 'own' })),
  ];
  const { compare } = new Intl.Collator('vi');
  return known.toSorted((one, other) => compare(one.group, other.group));
}

/** Those that hold all words somewhere; one whose letters are just these comes first. */
export function phrasesWith<T extends Phrase>(phrases: readonly T[], words: string): readonly T[] {
  const asked = foldedText(words.trim());
  const found = phrases.filter(({ group, keys, text }) =>
    holdsWords(foldedText([group, keys, text.vi, text.en].join(' ')), words),
  );
  const isExact = ({ keys }: T) => asked !== '' && foldedText(keys) === asked;
  return [...found.filter(isExact), ...found.filter((each) => !isExact(each))];
}

const PLACEHOLDER = /\{([^{}\n]{1,60})\}/g;

/** The phrase in one language with what the case knows; what it does not know stays in its braces, to be seen. */
export function filledPhrase({ text }: Phrase, facts: InspectionFacts, language: Language): string {
  const known = factsOf(facts, language);
  return (textIn(text, language) ?? '').replaceAll(PLACEHOLDER, (whole, name: string) => {
    const value = known.get(foldedText(name.trim())) ?? '';
    return value === '' ? whole : value;
  });
}

/** By their folded names in both languages, so that a phrase may be written in either. */
function factsOf(facts: InspectionFacts, language: Language): ReadonlyMap<string, string> {
  const { units, decision, inspectingBody, team, subject } = facts;
  const named = (value: BilingualText | undefined) => textIn(value, language) ?? '';
  const values: readonly (readonly [readonly string[], string])[] = [
    [
      ['don vi', 'unit'],
      units
        .map(({ name }) => named(name))
        .filter((each) => each !== '')
        .join('; '),
    ],
    [['co quan', 'agency'], named(inspectingBody.name)],
    [['doan', 'team'], named(team.name)],
    [['noi dung', 'subject'], named(subject)],
    [['so quyet dinh', 'decision number'], decision.number ?? ''],
    [['ngay quyet dinh', 'decision date'], decision.date === undefined ? '' : writeLongDate(decision.date, language)],
  ];
  return new Map(values.flatMap(([names, value]) => names.map((name) => [name, value] as const)));
}

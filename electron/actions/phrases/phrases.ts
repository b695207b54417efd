import { MOST_PHRASES, type OfferedPhrase, type PhraseUndo } from '../../contract/phrase-channels.ts';
import { type Language, textIn } from '../../domain/bilingual-text.ts';
import {
  filledPhrase,
  type KnownPhrase,
  knownPhrases,
  type Phrase,
  phraseFaults,
  phrasesWith,
} from '../../domain/phrase.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { PhraseStore, Storage } from '../ports.ts';

/** Shipped and own phrases that hold the words, by group. */
export function listPhrases(
  phrases: PhraseStore,
  shipped: readonly Phrase[],
  words: string,
): Answer<{ readonly phrases: readonly KnownPhrase[]; readonly total: number }> {
  const all = knownPhrases(shipped, phrases.list());
  return done({ phrases: phrasesWith(all, words), total: all.length });
}

/** Writes a phrase of the office, new, changed or in place of a shipped one. Answers what takes it back. */
export function writePhrase(phrases: PhraseStore, phrase: Phrase): Answer<PhraseUndo> {
  const faults = phraseFaults(phrase);
  if (faults.length > 0) return refused(...faults);
  const own = phrases.list();
  const standing = own.find(({ id }) => id === phrase.id);
  if (standing === undefined && own.length >= MOST_PHRASES)
    return refused(problem('too-many-phrases', '', { most: MOST_PHRASES }));
  phrases.change({ write: [phrase], remove: [] });
  return done(standing === undefined ? { write: [], remove: [phrase.id] } : { write: [standing], remove: [] });
}

/** Takes a phrase of the office out; a shipped one that it stood for is as it was. One already gone is no fault. */
export function removePhrase(phrases: PhraseStore, id: string): Answer<PhraseUndo> {
  const standing = phrases.list().filter((each) => each.id === id);
  phrases.change({ write: [], remove: [id] });
  return done({ write: standing, remove: [] });
}

/** Undoes what was done to the office's phrases; the changes are those an earlier step answered. */
export function changePhrases(phrases: PhraseStore, changes: PhraseUndo): Answer<null> {
  phrases.change(changes);
  return done(null);
}

/** Phrases to put into a text of an inspection, in its language. */
export function offerPhrases(
  { phrases, inspections }: Storage,
  shipped: readonly Phrase[],
  inspectionId: string,
  { words, language }: { readonly words: string; readonly language: Language },
): Answer<readonly OfferedPhrase[]> {
  const facts = inspections.readFacts(inspectionId);
  if (facts === null) return inspectionNotFound(inspectionId);
  const known = knownPhrases(shipped, phrases.list()).filter(({ text }) => textIn(text, language) !== null);
  return done(
    phrasesWith(known, words).map((each) => ({
      id: each.id,
      group: each.group,
      keys: each.keys,
      text: filledPhrase(each, facts, language),
    })),
  );
}

import { type OfficeTerm, termKey } from '../../domain/glossary.ts';
import { termFaults, termToKeep } from '../../domain/glossary-faults.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { GlossaryStore, TermChanges } from '../ports.ts';

/** Far above the terms of a trade; the whole glossary is looked through at every keystroke of a search. */
export const MOST_TERMS = 10_000;

/**
 * Writes a term of the office.
 *
 * @param before the Vietnamese of the office's term that is changed; null for a new one
 * @returns what to change to have everything as it was
 */
export function writeTerm(glossary: GlossaryStore, before: string | null, given: OfficeTerm): Answer<TermChanges> {
  const faults = termFaults(given);
  if (faults.length > 0) return refused(...faults);
  const term = termToKeep(given);
  const standing = before === null ? null : glossary.read(before);
  if (before !== null && standing === null) return refused(problem('term-not-found', 'vi', { term: before }));
  const isRenamed = standing === null || termKey(standing.vi) !== termKey(term.vi);
  if (isRenamed && glossary.read(term.vi) !== null) return refused(problem('term-exists', 'vi', { term: term.vi }));
  const count = glossary.list().length + (standing === null ? 1 : 0);
  if (count > MOST_TERMS) return refused(problem('too-many-terms', '', { count, most: MOST_TERMS }));
  glossary.change({ remove: standing === null ? [] : [standing.vi], write: [term] });
  return done({ remove: [term.vi], write: standing === null ? [] : [standing] });
}

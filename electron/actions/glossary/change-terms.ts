import { termFaults, termToKeep } from '../../domain/glossary-faults.ts';
import { type Answer, done, refused } from '../../domain/problem.ts';
import type { GlossaryStore, TermChanges } from '../ports.ts';

/** Undoes what was done to the office's terms; the changes are those an earlier step answered. */
export function changeTerms(glossary: GlossaryStore, { remove, write }: TermChanges): Answer<null> {
  const faults = write.flatMap(termFaults);
  if (faults.length > 0) return refused(...faults);
  glossary.change({ remove, write: write.map(termToKeep) });
  return done(null);
}

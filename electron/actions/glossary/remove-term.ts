import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { GlossaryStore, TermChanges } from '../ports.ts';

/**
 * Takes a term of the office out; a shipped one that it stood in place of counts again.
 *
 * @returns what to change to have everything as it was
 */
export function removeTerm(glossary: GlossaryStore, vi: string): Answer<TermChanges> {
  const standing = glossary.read(vi);
  if (standing === null) return refused(problem('term-not-found', 'vi', { term: vi }));
  glossary.change({ remove: [standing.vi], write: [] });
  return done({ remove: [], write: [standing] });
}

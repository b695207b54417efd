import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { LetterheadStore } from './ports.ts';

function letterheadNotFound(id: string) {
  return refused(problem('letterhead-not-found', '', { id }));
}

/** Word documents are written into this letterhead from now on, into none with null. */
export function chooseLetterhead(letterheads: LetterheadStore, id: string | null): Answer<null> {
  return letterheads.use(id) ? done(null) : letterheadNotFound(id ?? '');
}

/** Takes a letterhead out of the list and out of use; nothing is deleted. */
export function removeLetterhead(letterheads: LetterheadStore, id: string): Answer<null> {
  return letterheads.setAside(id) ? done(null) : letterheadNotFound(id);
}

/** Brings back what was removed, in use again unless another one is by now. */
export function restoreLetterhead(letterheads: LetterheadStore, id: string): Answer<null> {
  return letterheads.restore(id) ? done(null) : letterheadNotFound(id);
}

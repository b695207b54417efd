import type { LetterheadFile } from '../domain/letterhead.ts';
import { type Answer, done } from '../domain/problem.ts';
import { examineLetterhead, type LetterheadSurroundings } from './examine-letterhead.ts';
import type { LetterheadStore, NewId } from './ports.ts';

/** Keeps a letterhead after it was tried; it is not in use before someone chooses it. */
export async function giveLetterhead(
  letterheads: LetterheadStore,
  file: LetterheadFile,
  newId: NewId,
  surroundings: LetterheadSurroundings,
): Promise<Answer<{ readonly id: string }>> {
  const examined = await examineLetterhead(file, surroundings);
  if (!examined.ok) return examined;
  const id = newId();
  letterheads.insert(id, file, examined.value);
  return done({ id });
}

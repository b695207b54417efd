import { readFile } from 'node:fs/promises';
import type { ImportedTerms } from '../../contract/glossary-channels.ts';
import { mergedGlossary, type OfficeTerm, type ShippedTerm, termKey } from '../../domain/glossary.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { GlossaryStore } from '../ports.ts';
import { readTermFile } from './term-file.ts';
import { MOST_TERMS } from './write-term.ts';

/**
 * Takes the terms of a file into the office's own. One that stands there already is changed; one that says what the shipped
 * term says is left out, so that a whole glossary written to a file and read back does not become the office's own.
 */
export async function importTerms(
  glossary: GlossaryStore,
  shipped: readonly ShippedTerm[],
  path: string,
): Promise<Answer<ImportedTerms>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refused(problem('file-not-readable', path, { path }));
  const read = readTermFile(bytes);
  if (!read.ok) return read;
  const standing = glossary.list();
  const entries = new Map(mergedGlossary(shipped, standing).map((entry) => [termKey(entry.vi), entry]));
  const isNew = ({ vi, en, note }: OfficeTerm): boolean => {
    const entry = entries.get(termKey(vi));
    return entry?.en[0] !== en || (entry.office !== null && entry.office.note !== note);
  };
  const terms = read.value.filter(isNew);
  const own = new Map(standing.map((term) => [termKey(term.vi), term]));
  const replaced = terms.flatMap((term) => own.get(termKey(term.vi)) ?? []);
  const count = standing.length + terms.length - replaced.length;
  if (count > MOST_TERMS) return refused(problem('too-many-terms', '', { count, most: MOST_TERMS }));
  glossary.change({ remove: [], write: terms });
  return done({
    added: terms.length - replaced.length,
    changed: replaced.length,
    unchanged: read.value.length - terms.length,
    undo: { remove: terms.map(({ vi }) => vi), write: replaced },
  });
}

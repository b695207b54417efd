import { mergedGlossary, type OfficeTerm, type ShippedTerm } from '../../domain/glossary.ts';
import type { Answer } from '../../domain/problem.ts';
import type { GlossaryStore } from '../ports.ts';
import { writeOutputFile } from '../write-output-file.ts';
import { type TermFileKind, writeTermFile } from './term-file.ts';

/** Writes the office's own terms, or the whole glossary as it counts here, to a file that `importTerms` reads. */
export function exportTerms(
  glossary: GlossaryStore,
  shipped: readonly ShippedTerm[],
  which: 'all' | 'own',
  { path, kind }: { readonly path: string; readonly kind: TermFileKind },
): Promise<Answer<string>> {
  const own = glossary.list();
  const terms: readonly OfficeTerm[] =
    which === 'own'
      ? own
      : mergedGlossary(shipped, own).map(({ vi, en: [first = ''], office, shipped: term }) => ({
          vi,
          en: first,
          note: office?.note ?? term?.note?.vi ?? '',
        }));
  return writeOutputFile(path, writeTermFile(terms, kind));
}

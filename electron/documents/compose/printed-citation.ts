import type { Language } from '../../domain/bilingual-text.ts';
import { type LegalBasis, printable } from '../../domain/legal-basis.ts';
import { type Citation, citationOf } from '../../domain/write-citation.ts';

/** The citation as a document may print it; null, which prints as a blank, for a basis that nobody has verified. */
export function printedCitation(basis: LegalBasis, language: Language): Citation | null {
  const verified = printable(basis);
  return verified === null ? null : citationOf(verified, language);
}

import type { BilingualText } from './bilingual-text.ts';
import { textInOrOther } from './bilingual-text.ts';
import type { Finding } from './finding.ts';
import type { LibraryEntry } from './finding-library.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { Recommendation } from './recommendation.ts';

export type FromLibrary = { readonly finding: Finding; readonly recommendation: Recommendation | null };

/**
 * A shortcoming of all units, and the recommendation that answers it, from an entry. Without figures: what is to be counted is
 * told beside the form, and no number stands until a person has counted.
 */
export function findingFromLibrary(
  entry: LibraryEntry,
  legalBases: readonly LegalBasis[],
  ids: { readonly finding: string; readonly recommendation: string; readonly contentId?: string },
): FromLibrary {
  const finding: Finding = {
    id: ids.finding,
    kind: 'shortcoming',
    unitIds: [],
    ...(ids.contentId === undefined ? {} : { contentId: ids.contentId }),
    title: entry.title,
    counts: [],
    legalBases,
    causes: isGiven(entry.cause) ? [{ kind: 'subjective', text: entry.cause }] : [],
    responsibilities: [],
    evidence: [],
    libraryId: entry.id,
  };
  if (!isGiven(entry.recommendation)) return { finding, recommendation: null };
  const recommendation: Recommendation = {
    id: ids.recommendation,
    action: entry.recommendation,
    ...(entry.term === undefined ? {} : { term: entry.term }),
    ...(isGiven(entry.product) ? { product: entry.product } : {}),
    findingIds: [finding.id],
  };
  return { finding, recommendation };
}

function isGiven(text: BilingualText | undefined): text is BilingualText {
  return textInOrOther(text, 'vi') !== null;
}

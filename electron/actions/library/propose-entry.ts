import type { Proposal } from '../../contract/library-channels.ts';
import type { Finding } from '../../domain/finding.ts';
import type { LibraryEntry } from '../../domain/finding-library.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { proposedEntry } from '../../domain/proposed-entry.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { NewId, Storage } from '../ports.ts';
import { knownEntries } from './known-entries.ts';

/** An entry made from a finding of a case, for a person to look over. Nothing is written. */
export function proposeEntry(
  { library, inspections }: Pick<Storage, 'library' | 'inspections'>,
  shipped: readonly LibraryEntry[],
  { inspectionId, finding }: { readonly inspectionId: string; readonly finding: Finding },
  newId: NewId,
): Answer<Proposal> {
  const facts = inspections.readFacts(inspectionId);
  if (facts === null) return inspectionNotFound(inspectionId);
  const origin = knownEntries(library, shipped).find(({ entry }) => entry.id === finding.libraryId);
  return done(proposedEntry(finding, facts, newId(), origin?.entry.group ?? 'khac'));
}

import type { LibraryView } from '../../contract/library-channels.ts';
import { basesDuring, GROUP_NAMES, type NormData, spansRegimes } from '../../domain/finding-library.ts';
import { daysOfFindings } from '../../domain/governing-days.ts';
import type { Days } from '../../domain/norm.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { citationOf } from '../../domain/write-citation.ts';
import type { Storage } from '../ports.ts';
import { knownEntries } from './known-entries.ts';

/** An entry with the bases that hold on the days of the inspection, or with all of them where there is none. */
export function readEntry(
  storage: Pick<Storage, 'library' | 'inspections'>,
  { norms, library: shipped }: NormData,
  { id, inspectionId }: { readonly id: string; readonly inspectionId: string | null },
): Answer<LibraryView> {
  const known = knownEntries(storage.library, shipped).find(({ entry }) => entry.id === id);
  if (known === undefined) return refused(problem('library-entry-not-found', '', { id }));
  const days = daysOf(storage, inspectionId);
  const bases = basesDuring(known.entry, days, norms).map((each) => ({
    ...each,
    name: { vi: citationOf(each.basis, 'vi').short, en: citationOf(each.basis, 'en').short },
  }));
  return done({
    ...known,
    groupName: GROUP_NAMES[known.entry.group],
    bases,
    days,
    spansRegimes: spansRegimes(bases, days),
  });
}

function daysOf({ inspections }: Pick<Storage, 'inspections'>, inspectionId: string | null): Days | null {
  const facts = inspectionId === null ? null : inspections.readFacts(inspectionId);
  return facts === null ? null : daysOfFindings(facts);
}

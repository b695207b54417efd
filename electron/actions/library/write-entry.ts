import { MOST_ENTRIES } from '../../contract/library-channels.ts';
import { textIn } from '../../domain/bilingual-text.ts';
import { isBefore } from '../../domain/calendar-date.ts';
import { type LibraryEntry, type NormData, withCitedBases } from '../../domain/finding-library.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import type { LibraryChanges, LibraryStore, NewId } from '../ports.ts';

const NOTHING: LibraryChanges = { write: [], setAside: [], restore: [] };

/** What keeps an entry from being kept; the place is the part of it. */
export function entryFaults(entry: LibraryEntry, shipped: readonly LibraryEntry[]): readonly Problem[] {
  const regimes = entry.regimes.flatMap(({ from, to }, index) =>
    from !== undefined && to !== undefined && isBefore(to, from)
      ? [problem('library-days-reversed', `regimes[${index}].to`)]
      : [],
  );
  return [
    ...(textIn(entry.title, 'vi') === null ? [problem('library-without-title', 'title.vi')] : []),
    ...(shipped.some(({ id }) => id === entry.id) ? [problem('library-entry-shipped', 'id', { id: entry.id })] : []),
    ...regimes,
  ];
}

/**
 * Writes an entry of the office's own, new or changed; a shipped one is never written.
 *
 * @returns what to change to have everything as it was
 */
export function writeEntry(
  library: LibraryStore,
  shipped: readonly LibraryEntry[],
  entry: LibraryEntry,
): Answer<LibraryChanges> {
  const faults = entryFaults(entry, shipped);
  if (faults.length > 0) return refused(...faults);
  const own = library.list();
  const standing = own.find(({ id }) => id === entry.id);
  if (standing === undefined && own.length >= MOST_ENTRIES)
    return refused(problem('too-many-library-entries', '', { most: MOST_ENTRIES }));
  library.change({ ...NOTHING, write: [entry] });
  return done(standing === undefined ? { ...NOTHING, setAside: [entry.id] } : { ...NOTHING, write: [standing] });
}

/** Copies an entry, shipped or own, as the office's own. */
export function duplicateEntry(
  library: LibraryStore,
  { norms, library: shipped }: NormData,
  id: string,
  newId: NewId,
): Answer<{ readonly id: string; readonly undo: LibraryChanges }> {
  const found = [...shipped, ...library.list()].find((each) => each.id === id);
  if (found === undefined) return refused(problem('library-entry-not-found', '', { id }));
  const { asWritten: _words, confidenceAsWritten: _mark, ...own } = withCitedBases(found, norms);
  const copy = { ...own, id: newId() };
  const written = writeEntry(library, shipped, copy);
  return written.ok ? done({ id: copy.id, undo: written.value }) : written;
}

/** Takes an entry of the office's own out of the list. */
export function setAsideEntry(library: LibraryStore, id: string): Answer<LibraryChanges> {
  if (!library.list().some((each) => each.id === id)) return refused(problem('library-entry-not-found', '', { id }));
  library.change({ ...NOTHING, setAside: [id] });
  return done({ ...NOTHING, restore: [id] });
}

/** Undoes what was done to the office's entries; the changes are those an earlier step answered. */
export function changeEntries(
  library: LibraryStore,
  shipped: readonly LibraryEntry[],
  changes: LibraryChanges,
): Answer<null> {
  const faults = changes.write.flatMap((entry) => entryFaults(entry, shipped));
  if (faults.length > 0) return refused(...faults);
  library.change(changes);
  return done(null);
}

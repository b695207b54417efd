import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { libraryEntrySchema, MOST_ENTRIES } from '../../contract/library-channels.ts';
import { type LibraryEntry, type NormData, withCitedBases } from '../../domain/finding-library.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { issueProblems } from '../case-file/issue-problems.ts';
import { placeOf } from '../case-file/place.ts';
import { scanJson } from '../case-file/scan-json.ts';
import type { LibraryChanges, LibraryStore } from '../ports.ts';
import { decodeCaseFile } from '../read-case-file.ts';
import { writeOutputFile } from '../write-output-file.ts';
import { entryFaults } from './write-entry.ts';

const FORMAT = 'ket-luan-library';
const VERSION = 1;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  entries: z.array(libraryEntrySchema).max(MOST_ENTRIES),
});

/** The entries of a file's text, or everything that is wrong with it at once, each problem with its place. */
export function readLibraryFile(text: string, shipped: readonly LibraryEntry[]): Answer<readonly LibraryEntry[]> {
  const faults = scanJson(text);
  if (faults.brokenAt !== null) return refused(problem('json-broken', '', faults.brokenAt));
  const input: unknown = JSON.parse(text);
  const format = readField(input, 'format');
  if (format !== FORMAT) return refused(problem('not-a-library-file', 'format'));
  const version = readField(input, 'version');
  if (typeof version === 'number' && version > VERSION)
    return refused(problem('library-file-newer', 'version', { given: version, known: VERSION }));
  const parsed = fileSchema.safeParse(input, { reportInput: true });
  const repeated = faults.repeated.map(({ path, line, column }) =>
    problem('field-repeated', placeOf(path), { line, column }),
  );
  if (!parsed.success) return refused(...repeated, ...parsed.error.issues.flatMap(issueProblems));
  const { entries } = parsed.data;
  const wrong = [...repeated, ...entries.flatMap((entry, index) => faultsAt(entry, index, entries, shipped))];
  return wrong.length > 0 ? refused(...wrong) : done(entries);
}

function faultsAt(
  entry: LibraryEntry,
  index: number,
  entries: readonly LibraryEntry[],
  shipped: readonly LibraryEntry[],
) {
  const own = entryFaults(entry, shipped).map((each) => ({ ...each, where: `entries[${index}].${each.where}` }));
  const first = entries.findIndex(({ id }) => id === entry.id);
  return first === index
    ? own
    : [...own, problem('library-id-repeated', `entries[${index}].id`, { id: entry.id, first: first + 1 })];
}

function readField(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
}

export function writeLibraryFile(entries: readonly LibraryEntry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`;
}

export type ImportedEntries = { readonly added: number; readonly changed: number; readonly undo: LibraryChanges };

/** Takes the entries of a file into the office's own; one with the same id takes the place of what stood. */
export async function importEntries(
  library: LibraryStore,
  { norms, library: shipped }: NormData,
  path: string,
): Promise<Answer<ImportedEntries>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refused(problem('file-not-readable', path, { path }));
  const text = decodeCaseFile(bytes);
  if (!text.ok) return text;
  const read = readLibraryFile(text.value, shipped);
  if (!read.ok) return read;
  const standing = new Map(library.list().map((each) => [each.id, each]));
  const replaced = read.value.flatMap(({ id }) => standing.get(id) ?? []);
  const added = read.value.filter(({ id }) => !standing.has(id));
  if (standing.size + added.length > MOST_ENTRIES)
    return refused(problem('too-many-library-entries', '', { most: MOST_ENTRIES }));
  library.change({ write: read.value.map((each) => withCitedBases(each, norms)), setAside: [], restore: [] });
  const undo = { write: replaced, setAside: added.map(({ id }) => id), restore: [] };
  return done({ added: added.length, changed: replaced.length, undo });
}

/** Writes the office's own entries to a file that `importEntries` reads. */
export function exportEntries(library: LibraryStore, path: string): Promise<Answer<string>> {
  return writeOutputFile(path, new TextEncoder().encode(writeLibraryFile(library.list())));
}

import type { LibraryPage } from '../../contract/library-channels.ts';
import {
  basesDuring,
  GROUP_NAMES,
  LIBRARY_GROUPS,
  type LibraryEntry,
  type LibraryGroup,
  type NormData,
} from '../../domain/finding-library.ts';
import { foldedText, holdsWords } from '../../domain/folded-text.ts';
import { isUnverified, type Norm } from '../../domain/norm.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { citationOf } from '../../domain/write-citation.ts';
import type { LibraryStore } from '../ports.ts';
import { type KnownEntry, knownEntries } from './known-entries.ts';

type Query = {
  readonly words: string;
  readonly group: LibraryGroup | null;
  readonly origin: 'all' | 'shipped' | 'own';
};

/** The entries in which the words occur: in title, group, cause, recommendation or norms, with or without diacritics. */
export function listEntries(
  library: LibraryStore,
  { norms, library: shipped }: NormData,
  { words, group, origin }: Query,
): Answer<LibraryPage> {
  const all = knownEntries(library, shipped);
  const lines = all
    .filter((each) => (group === null || each.entry.group === group) && (origin === 'all' || each.origin === origin))
    .filter(({ entry }) => holdsWords(wordsOf(entry, norms), words));
  return done({ lines: lines.map((each) => lineOf(each, norms)), total: all.length, groups: groupsOf(all) });
}

/** All groups in their order; a filter leaves out those without entries. */
function groupsOf(all: readonly KnownEntry[]) {
  return LIBRARY_GROUPS.map((group) => ({
    group,
    name: GROUP_NAMES[group],
    count: all.filter(({ entry }) => entry.group === group).length,
  }));
}

function lineOf({ origin, entry }: KnownEntry, norms: readonly Norm[]) {
  const isWeak = basesDuring(entry, null, norms).some(
    ({ basis, confidence }) => basis.unverified === true || isUnverified(confidence),
  );
  const { id, group, title } = entry;
  return { id, origin, group, groupName: GROUP_NAMES[group], title, isUnverified: isWeak };
}

const found = new WeakMap<LibraryEntry, string>();

/** Shipped entries are the same objects for as long as the program runs; the office's are read anew. */
function wordsOf(entry: LibraryEntry, norms: readonly Norm[]): string {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const texts = [entry.title, GROUP_NAMES[entry.group], entry.cause, entry.recommendation, entry.toCount.wording];
  const bases = basesDuring(entry, null, norms).map(({ basis }) => citationOf(basis, 'vi').full);
  const written = (entry.asWritten ?? []).map((each) => each.norms);
  const words = foldedText(
    [entry.id, ...texts.flatMap((text) => [text?.vi ?? '', text?.en ?? '']), ...bases, ...written].join(' '),
  );
  found.set(entry, words);
  return words;
}

import type { LibraryEntry } from '../../domain/finding-library.ts';
import type { LibraryStore } from '../ports.ts';

export type KnownEntry = { readonly origin: 'shipped' | 'own'; readonly entry: LibraryEntry };

/** Shipped entries, then the office's own. */
export function knownEntries(library: LibraryStore, shipped: readonly LibraryEntry[]): readonly KnownEntry[] {
  return [
    ...shipped.map((entry) => ({ origin: 'shipped' as const, entry })),
    ...library.list().map((entry) => ({ origin: 'own' as const, entry })),
  ];
}

import type { LibraryEntry, LibraryGroup } from '../../../electron/contract/library-channels.ts';

/** An entry of the office's own before anything is written in it. */
export function freshEntry(group: LibraryGroup): LibraryEntry {
  return {
    id: crypto.randomUUID(),
    group,
    title: {},
    regimes: [{ bases: [], local: [] }],
    toCount: { wording: {}, counts: [] },
    recommendation: {},
    remedy: {},
    product: {},
  };
}

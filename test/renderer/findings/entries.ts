import type { FindingEntry } from '../../../electron/contract/channels.ts';

/** The least a line of the list can be. */
export function entry(id: string, over: Partial<FindingEntry> = {}): FindingEntry {
  return {
    id,
    position: 0,
    kind: 'shortcoming',
    unitIds: [],
    contentId: null,
    title: { vi: `Việc ${id}` },
    hasNarrative: false,
    hasEnglish: true,
    hasStaleEnglish: false,
    figures: [],
    lacks: [],
    hasStaleFigures: false,
    ...over,
  };
}

import type { FindingEntry } from '../../../../electron/contract/channels.ts';
import type { FindingKind } from '../../../../electron/contract/types.ts';
import { folded } from '../../../words/fold.ts';

export const LACKS = ['cause', 'responsibility', 'basis', 'title', 'content', 'english'] as const;
export type Lack = (typeof LACKS)[number];

export type Filters = {
  readonly words: string;
  readonly kind: FindingKind | undefined;
  readonly unitId: string | undefined;
  /** '' for findings that belong to no content. */
  readonly contentId: string | undefined;
  readonly lack: Lack | undefined;
};

export const NO_FILTERS: Filters = {
  words: '',
  kind: undefined,
  unitId: undefined,
  contentId: undefined,
  lack: undefined,
};

/** How many filters hold beside the words. */
export function filterCount({ kind, unitId, contentId, lack }: Filters): number {
  return [kind, unitId, contentId, lack].filter((each) => each !== undefined).length;
}

const titles = new WeakMap<FindingEntry, string>();

function foldedTitle(entry: FindingEntry): string {
  const known = titles.get(entry) ?? folded(`${entry.title.vi ?? ''} ${entry.title.en ?? ''}`);
  titles.set(entry, known);
  return known;
}

/** The findings that pass, in the order given. The open one always does: it must not vanish while it is edited. */
export function filtered(
  entries: readonly FindingEntry[],
  filters: Filters,
  openId: string | null,
): readonly FindingEntry[] {
  const words = folded(filters.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && filterCount(filters) === 0) return entries;
  return entries.filter(
    (entry) =>
      entry.id === openId || (passes(entry, filters) && words.every((word) => foldedTitle(entry).includes(word))),
  );
}

/** A finding without units concerns all of them. */
function passes(entry: FindingEntry, { kind, unitId, contentId, lack }: Filters): boolean {
  if (kind !== undefined && entry.kind !== kind) return false;
  if (unitId !== undefined && entry.unitIds.length > 0 && !entry.unitIds.includes(unitId)) return false;
  if (contentId !== undefined && (entry.contentId ?? '') !== contentId) return false;
  return lack === undefined || isLacking(entry, lack);
}

function isLacking(entry: FindingEntry, lack: Lack): boolean {
  if (lack === 'content') return entry.contentId === null;
  if (lack === 'english') return !entry.hasEnglish || entry.hasStaleEnglish;
  return entry.lacks.includes(lack);
}

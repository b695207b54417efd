import type { Problem } from './problem.ts';

/** A Word file of the office, as it was given. */
export type LetterheadFile = { readonly name: string; readonly bytes: Uint8Array };

/** What can be told of a letterhead before any document is written into it. */
export type LetterheadReport = {
  /** Styles of the office that stand for ours, as its file calls them. */
  readonly styles: readonly string[];
  /** What cannot be taken over, and what is done instead. */
  readonly problems: readonly Problem[];
};

/** A letterhead as lists show it. */
export type LetterheadLine = {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** ISO date-time in UTC. */
  readonly addedAt: string;
  /** Word documents are written into it. */
  readonly inUse: boolean;
  readonly report: LetterheadReport;
};

/** Larger than any letterhead with a logo in print quality. */
export const MOST_LETTERHEAD_MEGABYTES = 20;

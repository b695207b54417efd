import type { Term } from './term.ts';

/** The parts of a plan that a unit sends. */
export const RECEIVED_PARTS = ['matter', 'measure', 'lead', 'cooperating', 'due', 'product', 'note'] as const;
export type ReceivedPart = (typeof RECEIVED_PARTS)[number];

/** A row of the plan that a unit sent, as it stands there. */
export type ReceivedRow = Readonly<Record<ReceivedPart, string>> & {
  readonly number: string;
  /** What its time says; null when nothing could be read out of it. */
  readonly term: Term | null;
  /** The row of our plan it names itself (`rowMark`): only a case file does. */
  readonly mark?: string;
};

/** Rows taken from one file. */
export const MOST_RECEIVED_ROWS = 2_000;

import { z } from 'zod';
import type { ReceivedComparison } from '../domain/compare-received.ts';
import { MOST_RECEIVED_ROWS, type ReceivedRow } from '../domain/received-plan.ts';
import { termSchema } from './case-file/facts-schema.ts';
import { channel, id, words } from './channel.ts';

export type { ComparedRow, ReceivedComparison, ReceivedOffer } from '../domain/compare-received.ts';
export type { ReceivedRow } from '../domain/received-plan.ts';

/** A plan that was read; nothing of it is kept or taken over yet. */
export type OpenedPlan = {
  /** For `attachments.take`, which keeps the file itself. */
  readonly fileId: string;
  readonly fileName: string;
  readonly rows: readonly ReceivedRow[];
  /** Of each row the one of ours that it answers (`rowMark`). */
  readonly matches: readonly (string | null)[];
};

const row = z.strictObject({
  number: words,
  matter: words,
  measure: words,
  lead: words,
  cooperating: words,
  due: words,
  product: words,
  note: words,
  term: termSchema.nullable(),
  mark: words.optional(),
}) satisfies z.ZodType<ReceivedRow>;

const ofUnit = { inspectionId: id, unitId: id };

/** The plan that an inspected unit sends, held against what it was asked. */
export const planReceivedChannels = {
  /** Asks for the file with the system's dialog; null when the person thought better of it. */
  'planReceived.open': channel<OpenedPlan | null>()(z.strictObject({ ...ofUnit, jobId: id })),
  'planReceived.cancel': channel<null>()(z.strictObject({ jobId: id })),
  /** What differs, with the matches as the person has them now. */
  'planReceived.compare': channel<ReceivedComparison>()(
    z.strictObject({
      ...ofUnit,
      rows: z.array(row).max(MOST_RECEIVED_ROWS),
      matches: z.array(words.nullable()).max(MOST_RECEIVED_ROWS),
    }),
  ),
} as const;

import { z } from 'zod';
import type { BilingualText } from '../domain/bilingual-text.ts';
import type { Cause, Explanation, Responsibility } from '../domain/finding.ts';
import { causeSchema, responsibilitySchema } from './case-file/finding-schema.ts';
import { MOST_FINDINGS } from './case-schema.ts';
import { channel, id } from './channel.ts';

/** A shortcoming with what is said of why it came about and who answers for it. */
export type ResponsibilityRow = {
  readonly findingId: string;
  /** Place among all findings of the inspection, from 0. */
  readonly position: number;
  readonly unitIds: readonly string[];
  readonly title: BilingualText;
  readonly causes: readonly Cause[];
  readonly responsibilities: readonly Responsibility[];
  readonly explanation: Pick<Explanation, 'text' | 'treatment'> | null;
};

/** The same cause or responsibility for several shortcomings. */
const given = z.strictObject({
  inspectionId: id,
  findingIds: z.array(id).min(1).max(MOST_FINDINGS),
  gift: z.union([z.strictObject({ cause: causeSchema }), z.strictObject({ responsibility: responsibilitySchema })]),
});

export const responsibilityChannels = {
  'responsibility.rows': channel<readonly ResponsibilityRow[]>()(z.strictObject({ inspectionId: id })),
  /** Answers which of them did not have it yet: only from these it is to be taken back. */
  'responsibility.give': channel<{ readonly findingIds: readonly string[] }>()(given),
  'responsibility.takeBack': channel<{ readonly findingIds: readonly string[] }>()(given),
} as const;

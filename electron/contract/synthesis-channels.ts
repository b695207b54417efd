import { z } from 'zod';
import type { ResultCounts } from '../domain/counted-row.ts';
import { dateSchema } from './case-file/text-schema.ts';
import { channel, draftLanguage, id } from './channel.ts';

export type { ResultCounts };

/** Which rows of all plans: of a unit, and with their last day between two days. */
const choice = {
  unit: z.string().min(1).max(500).optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
};

/** The synthesis report over all inspections. */
export const synthesisChannels = {
  /** What the report would say. */
  'synthesis.count': channel<ResultCounts>()(z.strictObject(choice)),
  /** Asks where to save, then writes off the main thread; progress comes as `export.progress`. */
  'synthesis.export': channel<{ readonly cancelled: boolean; readonly paths: readonly string[] }>()(
    z.strictObject({
      ...choice,
      language: draftLanguage,
      formats: z
        .array(z.enum(['docx', 'pdf']))
        .min(1)
        .max(2),
      jobId: id,
    }),
  ),
} as const;

import { z } from 'zod';
import type { ResultCounts } from '../domain/counted-row.ts';
import type { Ladder } from '../domain/ladder.ts';
import { dateSchema } from './case-file/text-schema.ts';
import { channel, draftLanguage, id } from './channel.ts';

/** Which rows of all plans: of a unit, and with their last day between two days. */
const choice = {
  unit: z.string().min(1).max(500).optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
};

/** What comes of the follow-up: how far each unit was urged, and the synthesis report over all inspections. */
export const synthesisChannels = {
  'followUp.ladders': channel<readonly Ladder[]>()(z.strictObject({ inspectionId: id })),
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

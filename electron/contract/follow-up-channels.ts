import { z } from 'zod';
import type { FollowedRowView } from '../domain/followed-row.ts';
import { newFollowUpEntrySchema } from './case-file/follow-up-schema.ts';
import { channel, id } from './channel.ts';

/** Following the rows of the plan of one inspection. */
export const followUpChannels = {
  /** All rows, those of every unit and those without one, in the order of the plan. */
  'followUp.rows': channel<readonly FollowedRowView[]>()(z.strictObject({ inspectionId: id })),
  /** Adds an entry, to each of the rows where several are given (a unit's successor); answers the rows as they stand then. */
  'followUp.add': channel<readonly FollowedRowView[]>()(
    z.strictObject({ inspectionId: id, entries: z.array(newFollowUpEntrySchema).min(1).max(1_000) }),
  ),
} as const;

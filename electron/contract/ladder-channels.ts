import { z } from 'zod';
import type { Ladder } from '../domain/ladder.ts';
import { channel, id } from './channel.ts';

export type { Ladder };

/** How far each unit of an inspection has been urged. */
export const ladderChannels = {
  'followUp.ladders': channel<readonly Ladder[]>()(z.strictObject({ inspectionId: id })),
} as const;

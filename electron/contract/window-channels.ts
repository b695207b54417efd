import { z } from 'zod';
import { channel } from './channel.ts';

/** Requests about the window itself. */
export const windowChannels = {
  'window.zoom': channel<null>()(z.strictObject({ change: z.enum(['in', 'out', 'reset']) })),
} as const;

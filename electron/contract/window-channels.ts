import { z } from 'zod';
import type { BilingualText } from '../domain/bilingual-text.ts';
import { channel } from './channel.ts';

/** A day of the calendar that differs from its weekday. */
export type SpecialDay = { readonly date: string; readonly isOff: boolean; readonly reason: BilingualText };

/** Requests about the window itself and what all its screens share. */
export const windowChannels = {
  'window.zoom': channel<null>()(z.strictObject({ change: z.enum(['in', 'out', 'reset']) })),
  /** Holidays, substitute days and worked Saturdays of a year. */
  'calendar.specialDays': channel<readonly SpecialDay[]>()(z.strictObject({ year: z.int().min(1900).max(2200) })),
} as const;

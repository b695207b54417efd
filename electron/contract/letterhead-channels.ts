import { z } from 'zod';
import { type LetterheadLine, MOST_LETTERHEAD_MEGABYTES } from '../domain/letterhead.ts';
import { channel, id } from './channel.ts';

export type { LetterheadLine };

export const letterheadChannels = {
  /** Newest first. */
  'letterheads.list': channel<readonly LetterheadLine[]>()(z.strictObject({})),
  /** A file that was dropped. */
  'letterheads.give': channel<{ readonly id: string }>()(
    z.strictObject({
      name: z.string().min(1).max(300),
      bytes: z.instanceof(Uint8Array).refine((each) => each.byteLength <= MOST_LETTERHEAD_MEGABYTES * 1024 * 1024),
    }),
  ),
  /** Asks which file with the system's dialog; null when the person thought better of it. */
  'letterheads.open': channel<{ readonly id: string | null }>()(z.strictObject({})),
  /** Null: none. */
  'letterheads.use': channel<null>()(z.strictObject({ id: id.nullable() })),
  'letterheads.remove': channel<null>()(z.strictObject({ id })),
  'letterheads.restore': channel<null>()(z.strictObject({ id })),
  /** Writes the report of the sample inspection into it; asks where to save. Null when the person thought better of it. */
  'letterheads.tryOut': channel<{ readonly path: string | null }>()(z.strictObject({ id })),
  /** Only for paths that a try-out was written to. */
  'letterheads.showInFolder': channel<null>()(z.strictObject({ path: z.string().max(4096) })),
} as const;

import { z } from 'zod';
import { type Attachment, LARGEST_ATTACHMENT } from '../domain/attachment.ts';
import { sha256Schema } from './case-file/attachment-schema.ts';
import { channel, id } from './channel.ts';
import type { TakenFiles } from './check-channels.ts';

/** `missing` and `changed` were here once; `never-here` came with a case from elsewhere. */
export type AttachmentState = 'here' | 'missing' | 'changed' | 'never-here';

const attached = { sha256: sha256Schema, fileName: z.string().min(1).max(10_000) };

/** What is answered as taken lies in the data folder, but belongs to nothing until a finding or the inspection names it. */
export const attachmentChannels = {
  /** Asks which files with the system's dialog. */
  'attachments.choose': channel<TakenFiles>()(z.strictObject({})),
  /** Keeps a file that was chosen or dropped; progress comes as `attachments.progress`. Null when it was cancelled. */
  'attachments.take': channel<Attachment | null>()(z.strictObject({ fileId: id, jobId: id })),
  'attachments.cancel': channel<null>()(z.strictObject({ jobId: id })),
  /** Keeps a screenshot that was pasted, a PNG. */
  'attachments.paste': channel<Attachment>()(
    z.strictObject({
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= LARGEST_ATTACHMENT),
    }),
  ),
  /** In the order asked for. */
  'attachments.states': channel<readonly AttachmentState[]>()(
    z.strictObject({ hashes: z.array(sha256Schema).max(2_000) }),
  ),
  /** Asks first; answers whether it was opened. */
  'attachments.open': channel<{ readonly opened: boolean }>()(z.strictObject(attached)),
  /** Asks where to; answers the path, null when the person thought better of it. */
  'attachments.saveOut': channel<{ readonly path: string } | null>()(z.strictObject(attached)),
} as const;

import { z } from 'zod';
import { type Attachment, LARGEST_ATTACHMENT } from '../../domain/attachment.ts';
import { bilingualLineSchema, idSchema, lineSchema, markSchema } from './text-schema.ts';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What the case says of an attached file; the file itself is never in it. */
export const attachmentSchema = z.strictObject({
  id: idSchema,
  caption: bilingualLineSchema,
  pages: markSchema.optional(),
  fileName: lineSchema,
  mediaType: markSchema,
  size: z.int().min(1).max(LARGEST_ATTACHMENT),
  sha256: sha256Schema,
}) satisfies z.ZodType<Attachment>;

import { z } from 'zod';
import type { OfficeProfile } from '../domain/office-profile.ts';
import { DOCUMENT_KINDS, SIZE_FAMILIES } from '../domain/official-document.ts';
import { contactSchema, inspectingBodySchema, signingSchema } from './case-file/facts-schema.ts';
import { bilingualLineSchema, lineSchema, markSchema } from './case-file/text-schema.ts';
import { draftLanguage } from './channel.ts';

/** Signers and lists of recipients: far above what an office has. */
const ROWS = 200;
/** Wider than the decree allows, which the domain says with its clause. */
const millimetres = z.int().min(0).max(100);
const usualFor = z.array(z.enum(DOCUMENT_KINDS)).max(DOCUMENT_KINDS.length).default([]);

const profileShape = z.strictObject({
  body: inspectingBodySchema.prefault({}),
  contact: contactSchema.prefault({}),
  signers: z
    .array(z.strictObject({ signing: signingSchema.prefault({}), usualFor }))
    .max(ROWS)
    .default([]),
  recipientLists: z
    .array(
      z.strictObject({
        name: lineSchema.optional(),
        recipients: z.array(bilingualLineSchema).max(ROWS).default([]),
        fileUnder: markSchema.optional(),
        usualFor,
      }),
    )
    .max(ROWS)
    .default([]),
  margins: z.strictObject({ top: millimetres, bottom: millimetres, left: millimetres, right: millimetres }),
  sizes: z.enum(SIZE_FAMILIES).optional(),
  documentLanguage: draftLanguage.optional(),
}) satisfies z.ZodType<OfficeProfile>;

/** The office profile as the window sends and the database keeps it; texts come out in NFC. */
export const officeProfileSchema = profileShape as z.ZodType<OfficeProfile, OfficeProfile>;

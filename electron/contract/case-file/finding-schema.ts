import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import { attachmentSchema } from './attachment-schema.ts';
import { bilingualLineSchema, bilingualParagraphsSchema, dateSchema, idSchema, markSchema } from './text-schema.ts';

/** Parts of one finding, far above what a finding has; a limit keeps a broken file from filling memory. */
const PARTS = 1_000;

export const legalBasisSchema = z.strictObject({
  type: z.enum(['law', 'ordinance', 'resolution', 'decree', 'decision', 'directive', 'circular', 'plan', 'other']),
  number: markSchema.optional(),
  date: dateSchema.optional(),
  issuer: bilingualLineSchema.optional(),
  subject: bilingualLineSchema.optional(),
  article: markSchema.optional(),
  clause: markSchema.optional(),
  point: markSchema.optional(),
  form: markSchema.optional(),
  unverified: z.literal(true).optional(),
}) satisfies z.ZodType<LegalBasis>;

const quantitySchema = z.strictObject({
  value: z.int().min(0),
  approximation: z.enum(['more-than', 'over', 'about', 'nearly', 'at-least']).optional(),
});

export const countSchema = z.strictObject({
  affected: quantitySchema.optional(),
  total: quantitySchema.optional(),
  unit: bilingualLineSchema.optional(),
  label: bilingualLineSchema.optional(),
});

export const causeSchema = z.strictObject({
  kind: z.enum(['objective', 'subjective']),
  text: bilingualParagraphsSchema,
});

export const responsibilitySchema = z.strictObject({
  kind: z.enum(['collective', 'individual']),
  who: bilingualLineSchema,
  text: bilingualParagraphsSchema.optional(),
});

const explanationSchema = z.strictObject({
  text: bilingualParagraphsSchema,
  treatment: z.enum(['accepted', 'partly-accepted', 'not-accepted']).optional(),
  reply: bilingualParagraphsSchema.optional(),
});

const evidenceSchema = z.strictObject({ reference: bilingualLineSchema, pages: markSchema.optional() });

const staleFigureSchema = z.strictObject({
  where: markSchema,
  recommendationId: idSchema.optional(),
  was: markSchema,
  of: markSchema,
});

/** The shape of a finding with its lists optional: a list not given is empty. */
export const findingShape = z.strictObject({
  id: idSchema,
  kind: z.enum(['achievement', 'shortcoming']),
  unitIds: z.array(idSchema).max(PARTS).default([]),
  contentId: idSchema.optional(),
  title: bilingualLineSchema,
  narrative: bilingualParagraphsSchema.optional(),
  counts: z.array(countSchema).max(PARTS).default([]),
  legalBases: z.array(legalBasisSchema).max(PARTS).default([]),
  causes: z.array(causeSchema).max(PARTS).default([]),
  responsibilities: z.array(responsibilitySchema).max(PARTS).default([]),
  explanation: explanationSchema.optional(),
  evidence: z.array(evidenceSchema).max(PARTS).default([]),
  attachments: z.array(attachmentSchema).max(PARTS).optional(),
  libraryId: idSchema.optional(),
  mergedIds: z.array(idSchema).max(PARTS).optional(),
  staleFigures: z.array(staleFigureSchema).max(PARTS).optional(),
}) satisfies z.ZodType<Finding>;

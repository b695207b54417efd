import { z } from 'zod';
import { type AskedFollowUpEntry, type FollowUpEntry, RESULTS } from '../../domain/follow-up.ts';
import type { PlanRowKey } from '../../domain/plan-row-key.ts';
import { attachmentSchema } from './attachment-schema.ts';
import {
  bilingualLineSchema,
  bilingualParagraphsSchema,
  dateSchema,
  idSchema,
  lineSchema,
  markSchema,
} from './text-schema.ts';

const EVIDENCE = 200;

/** Refused unless it names either a finding or a recommendation. */
export const planRowKeySchema = z
  .strictObject({
    findingId: idSchema.optional(),
    recommendationId: idSchema.optional(),
    unitId: idSchema.optional(),
  })
  .refine(({ findingId, recommendationId }) => (findingId === undefined) !== (recommendationId === undefined), {
    params: { refusal: 'row-key' },
  }) satisfies z.ZodType<PlanRowKey>;

/** Its fields beside those of the act, as the window sends them; id and time are given by the store. */
const common = {
  enteredBy: lineSchema.optional(),
  on: dateSchema,
  row: planRowKeySchema,
  taskId: idSchema.optional(),
  document: bilingualLineSchema.optional(),
  evidence: z.array(attachmentSchema).max(EVIDENCE).optional(),
};

const progressKind = { kind: z.literal('progress') };
const progress = {
  ...progressKind,
  result: z.enum(RESULTS),
  text: bilingualParagraphsSchema.optional(),
  reason: bilingualParagraphsSchema.optional(),
};
const extensionKind = { kind: z.literal('extension') };
const extension = {
  ...extensionKind,
  decisionNumber: markSchema.optional(),
  decisionDate: dateSchema.optional(),
  reason: bilingualParagraphsSchema,
  oldDueOn: dateSchema.optional(),
  newDueOn: dateSchema,
};
const succession = {
  kind: z.literal('succession'),
  former: bilingualLineSchema,
  successor: bilingualLineSchema,
  ground: bilingualLineSchema.optional(),
};
const closing = {
  kind: z.literal('closing'),
  result: z.enum(['done', 'not-applicable']),
  reason: bilingualParagraphsSchema.optional(),
};
const reopening = { kind: z.literal('reopening'), reason: bilingualParagraphsSchema };
const withdrawal = { kind: z.literal('withdrawal'), entryId: idSchema, reason: bilingualParagraphsSchema };

function entrySchema<
  Shape extends z.core.$ZodShape,
  Progress extends z.core.$ZodShape & typeof progressKind,
  Extension extends z.core.$ZodShape & typeof extensionKind,
>(shared: Shape, noted: Progress, extended: Extension) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ ...shared, ...noted }),
    z.strictObject({ ...shared, ...extended }),
    z.strictObject({ ...shared, ...succession }),
    z.strictObject({ ...shared, ...closing }),
    z.strictObject({ ...shared, ...reopening }),
    z.strictObject({ ...shared, ...withdrawal }),
  ]);
}

/** A form may leave a day or the result open: it is told with all else that is missing, not as a day that cannot be read. */
const askedDay = z.union([z.literal(''), dateSchema]);

export const newFollowUpEntrySchema = entrySchema(
  { ...common, on: askedDay },
  { ...progress, result: z.enum(['', ...RESULTS]) },
  { ...extension, newDueOn: askedDay },
) satisfies z.ZodType<AskedFollowUpEntry>;

export const followUpEntrySchema = entrySchema(
  { id: idSchema, enteredAt: z.iso.datetime(), ...common },
  progress,
  extension,
) satisfies z.ZodType<FollowUpEntry>;

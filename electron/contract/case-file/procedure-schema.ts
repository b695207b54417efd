import { z } from 'zod';
import { INSPECTION_LEVELS, PROCEDURE_STEPS, type Procedure } from '../../domain/procedure.ts';
import { dateSchema, lineSchema, markSchema } from './text-schema.ts';

/** Far above what an inspection has. */
const PARTS = 100;

const step = z.enum(PROCEDURE_STEPS);
const amount = z.int().min(1).max(1_000);

const suspensionSchema = z.strictObject({
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  decision: markSchema.optional(),
  reason: lineSchema.optional(),
});

const extensionSchema = z.strictObject({
  decision: markSchema.optional(),
  date: dateSchema.optional(),
  days: amount.optional(),
  newEnd: dateSchema.optional(),
  reason: lineSchema.optional(),
});

/** Steps of the procedure, suspensions and extensions; lists not given are empty. */
export const procedureSchema = z.strictObject({
  level: z.enum(INSPECTION_LEVELS).optional(),
  steps: z
    .array(z.strictObject({ step, on: dateSchema }))
    .max(PARTS)
    .default([]),
  terms: z
    .array(z.strictObject({ step, amount, unit: z.enum(['day', 'working-day']) }))
    .max(PARTS)
    .default([]),
  suspensions: z.array(suspensionSchema).max(PARTS).default([]),
  extensions: z.array(extensionSchema).max(PARTS).default([]),
}) satisfies z.ZodType<Procedure>;

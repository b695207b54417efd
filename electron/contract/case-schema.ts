import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { InspectionCase, InspectionFacts } from '../domain/inspection.ts';
import { factsShape } from './case-file/facts-schema.ts';
import { findingShape } from './case-file/finding-schema.ts';
import { followUpEntrySchema } from './case-file/follow-up-schema.ts';

/** Most findings one case may hold; the largest inspection known has some hundreds. */
export const MOST_FINDINGS = 20_000;
/** Most entries of the follow-up of one case. */
const MOST_ENTRIES = 100_000;

/** `format` and `version` of the case file written and read by this application. */
export const CASE_FORMAT = 'ket-luan-case';
export const CASE_VERSION = 1;

const caseShape = factsShape.extend({
  findings: z.array(findingShape).max(MOST_FINDINGS),
  followUp: z.array(followUpEntrySchema).max(MOST_ENTRIES).optional(),
});

/**
 * What the window and the case file may hold. Texts come out in NFC with line feeds; dates exist; unknown fields are refused.
 * The schemas also take input in which empty lists are left out; the declared input is the domain's own type, which is narrower.
 */
export const inspectionFactsSchema = factsShape as z.ZodType<InspectionFacts, InspectionFacts>;
export const findingSchema = findingShape as z.ZodType<Finding, Finding>;
export const inspectionCaseSchema = caseShape as z.ZodType<InspectionCase, InspectionCase>;

/** A case as it stands in a file, with the mark of the format. */
export const caseFileSchema = z.strictObject({
  format: z.literal(CASE_FORMAT),
  version: z.literal(CASE_VERSION),
  ...caseShape.shape,
});

/** For the type test that holds schema and domain together field by field. */
export type CaseShapeOutput = z.output<typeof caseShape>;

/** What the schema refuses, with the input at the place (`reportInput`). */
export type SchemaIssue = z.core.$ZodIssue;

export type ParsedCaseFile = {
  readonly inspectionCase: InspectionCase | null;
  readonly issues: readonly SchemaIssue[];
};

/** Reads a case out of parsed JSON, with every issue at once. */
export function parseCaseFile(input: unknown): ParsedCaseFile {
  const parsed = caseFileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { inspectionCase: null, issues: parsed.error.issues };
  const { format: _format, version: _version, ...inspectionCase } = parsed.data;
  return { inspectionCase, issues: [] };
}

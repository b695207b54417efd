import { z } from 'zod';
import type { InspectionFacts } from '../../domain/inspection.ts';
import {
  CIRCULATIONS,
  type Contact,
  DOCUMENT_KINDS,
  type DocumentDetails,
  type Meeting,
  SIZE_FAMILIES,
  URGENCIES,
} from '../../domain/official-document.ts';
import type { Recommendation } from '../../domain/recommendation.ts';
import type { PlanTask, RemediationPlan } from '../../domain/remediation-plan.ts';
import type { Term } from '../../domain/term.ts';
import { attachmentSchema } from './attachment-schema.ts';
import { fileStatisticsSchema } from './file-statistics-schema.ts';
import { legalBasisSchema } from './finding-schema.ts';
import { procedureSchema } from './procedure-schema.ts';
import {
  bilingualLineSchema,
  bilingualParagraphsSchema,
  dateSchema,
  idSchema,
  lineSchema,
  markSchema,
  timeSchema,
} from './text-schema.ts';

/** Units, contents, members, recommendations: far above what an inspection has. */
const PARTS = 2_000;
/** Shortcomings times the units they concern. */
const PLAN_ENTRIES = 40_000;

export const termSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), date: dateSchema }),
  z.strictObject({
    kind: z.literal('within'),
    amount: z.int().min(1).max(1_000),
    unit: z.enum(['day', 'working-day', 'week', 'month']),
    from: z.enum(['issue', 'signing', 'receipt']),
  }),
  z.strictObject({ kind: z.literal('at-once') }),
  z.strictObject({ kind: z.literal('regularly') }),
]) satisfies z.ZodType<Term>;

const decisionSchema = z.strictObject({
  number: markSchema.optional(),
  date: dateSchema.optional(),
  issuer: bilingualLineSchema.optional(),
  subject: bilingualLineSchema.optional(),
});

export const inspectingBodySchema = z.strictObject({
  name: bilingualLineSchema.optional(),
  parents: z.array(bilingualLineSchema).max(PARTS).default([]),
  abbreviation: markSchema.optional(),
  place: bilingualLineSchema.optional(),
});

const teamMemberSchema = z.strictObject({
  role: z.enum(['head', 'deputy', 'member', 'secretary']),
  name: lineSchema.optional(),
  post: bilingualLineSchema.optional(),
});

const teamSchema = z.strictObject({
  name: bilingualLineSchema.optional(),
  abbreviation: markSchema.optional(),
  usesAgencySeal: z.boolean().optional(),
  members: z.array(teamMemberSchema).max(PARTS).default([]),
});

const inspectedUnitSchema = z.strictObject({
  id: idSchema,
  name: bilingualLineSchema,
  parents: z.array(bilingualLineSchema).max(PARTS).default([]),
  abbreviation: markSchema.optional(),
  place: bilingualLineSchema.optional(),
  headPost: bilingualLineSchema.optional(),
  overview: bilingualParagraphsSchema.optional(),
});

const recommendationSchema = z.strictObject({
  id: idSchema,
  addressee: bilingualLineSchema.optional(),
  action: bilingualParagraphsSchema,
  term: termSchema.optional(),
  product: bilingualLineSchema.optional(),
  asksForPlan: z.boolean().optional(),
  findingIds: z.array(idSchema).max(20_000).default([]),
}) satisfies z.ZodType<Recommendation>;

const planTaskSchema = z.strictObject({
  id: idSchema,
  measure: bilingualParagraphsSchema,
  lead: bilingualLineSchema.optional(),
  due: termSchema.optional(),
  product: bilingualLineSchema.optional(),
}) satisfies z.ZodType<PlanTask>;

export const planRowEntrySchema = z.strictObject({
  findingId: idSchema.optional(),
  recommendationId: idSchema.optional(),
  unitId: idSchema,
  tasks: z.array(planTaskSchema).max(PARTS).optional(),
  measure: bilingualParagraphsSchema.optional(),
  lead: bilingualLineSchema.optional(),
  cooperating: bilingualLineSchema.optional(),
  due: termSchema.optional(),
  product: bilingualLineSchema.optional(),
  note: bilingualLineSchema.optional(),
});

const planSchema = z.strictObject({
  term: termSchema.optional(),
  reportTo: bilingualLineSchema.optional(),
  officer: lineSchema.optional(),
  receipts: z
    .array(z.strictObject({ unitId: idSchema, on: dateSchema }))
    .max(PARTS)
    .optional(),
  entries: z.array(planRowEntrySchema).max(PLAN_ENTRIES).default([]),
}) satisfies z.ZodType<RemediationPlan>;

export const signingSchema = z.strictObject({
  authority: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).optional(),
  onBehalfOf: bilingualLineSchema.optional(),
  post: bilingualLineSchema.optional(),
  agencyPost: bilingualLineSchema.optional(),
  name: lineSchema.optional(),
});

const representativeSchema = z.strictObject({ name: lineSchema.optional(), post: bilingualLineSchema.optional() });

const meetingSchema = z.strictObject({
  startTime: timeSchema.optional(),
  endTime: timeSchema.optional(),
  place: bilingualLineSchema.optional(),
  teamSide: z.array(representativeSchema).max(PARTS).optional(),
  unitSide: z.array(representativeSchema).max(PARTS).optional(),
  unitSigner: representativeSchema.optional(),
  copies: z.int().min(1).max(1_000).optional(),
}) satisfies z.ZodType<Meeting>;

export const contactSchema = z.strictObject({
  address: bilingualLineSchema.optional(),
  telephone: markSchema.optional(),
  fax: markSchema.optional(),
  email: markSchema.optional(),
  website: markSchema.optional(),
}) satisfies z.ZodType<Contact>;

const documentDetailsSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  unitId: idSchema.optional(),
  issuer: z.enum(['body', 'team']).optional(),
  number: markSchema.optional(),
  symbol: markSchema.optional(),
  place: bilingualLineSchema.optional(),
  date: dateSchema.optional(),
  dateAssumed: z.boolean().optional(),
  subject: bilingualLineSchema.optional(),
  addressees: z.array(bilingualLineSchema).max(PARTS).optional(),
  recipients: z.array(bilingualLineSchema).max(PARTS).optional(),
  fileUnder: markSchema.optional(),
  signing: signingSchema.optional(),
  meeting: meetingSchema.optional(),
  sizes: z.enum(SIZE_FAMILIES).optional(),
  urgency: z.enum(URGENCIES).optional(),
  circulation: z.enum(CIRCULATIONS).optional(),
  drafter: markSchema.optional(),
  issuedCopies: z.int().min(1).max(100_000).optional(),
  contact: contactSchema.optional(),
}) satisfies z.ZodType<DocumentDetails>;

/** The shape of an inspection without its findings; lists and groups of facts not given are empty. */
export const factsShape = z.strictObject({
  id: idSchema,
  kind: z.enum(['inspection', 'check']),
  subject: bilingualLineSchema,
  decision: decisionSchema.prefault({}),
  inspectingBody: inspectingBodySchema.prefault({}),
  team: teamSchema.prefault({}),
  units: z.array(inspectedUnitSchema).max(PARTS),
  period: z
    .strictObject({
      from: dateSchema.optional(),
      to: dateSchema.optional(),
      toTimeOfInspection: z.boolean().optional(),
    })
    .prefault({}),
  onSite: z.strictObject({ from: dateSchema.optional(), to: dateSchema.optional() }).prefault({}),
  contents: z
    .array(z.strictObject({ id: idSchema, title: bilingualLineSchema }))
    .max(PARTS)
    .default([]),
  legalGrounds: z.array(legalBasisSchema).max(PARTS).default([]),
  teamReportDate: dateSchema.optional(),
  explanation: z.strictObject({ date: dateSchema.optional(), text: bilingualParagraphsSchema.optional() }).optional(),
  appliedMeasures: bilingualParagraphsSchema.optional(),
  unitRequests: bilingualParagraphsSchema.optional(),
  fileStatistics: fileStatisticsSchema.optional(),
  procedure: procedureSchema.optional(),
  attachments: z.array(attachmentSchema).max(PARTS).optional(),
  recommendations: z.array(recommendationSchema).max(PARTS).default([]),
  plan: planSchema.prefault({}),
  documents: z.array(documentDetailsSchema).max(PARTS).default([]),
}) satisfies z.ZodType<InspectionFacts>;

import { z } from 'zod';
import type { BilingualText } from '../domain/bilingual-text.ts';
import type { Finding, FindingKind } from '../domain/finding.ts';
import type { FindingLine } from '../domain/lines.ts';
import type { Problem } from '../domain/problem.ts';
import type { PlanRowEntry } from '../domain/remediation-plan.ts';
import type { FindingSplit } from '../domain/split-finding.ts';
import { planRowEntrySchema } from './case-file/facts-schema.ts';
import { countSchema } from './case-file/finding-schema.ts';
import { bilingualLineSchema, bilingualParagraphsSchema } from './case-file/text-schema.ts';
import { findingSchema } from './case-schema.ts';
import { channel, id, words } from './channel.ts';

/** One finding among all inspections. */
export type FindingAddress = { readonly inspectionId: string; readonly findingId: string };

/** What several findings are given at once; null takes the content away. */
export type FindingSetting = {
  readonly kind?: FindingKind;
  readonly unitIds?: readonly string[];
  readonly contentId?: string | null;
};

/** The parts of the facts that point to findings. */
export type FindingLinks = {
  readonly recommendations: readonly { readonly id: string; readonly findingIds: readonly string[] }[];
  readonly entries: readonly PlanRowEntry[];
};

/** What takes a change of several findings back; the window gives it back as it got it. */
export type FindingUndo = {
  readonly write: readonly Finding[];
  readonly remove: readonly string[];
  readonly order: readonly string[];
  readonly links: FindingLinks | null;
};

export type FindingsChanged = {
  /** The findings to show now: copies, parts, the merged one. */
  readonly ids: readonly string[];
  readonly undo: FindingUndo;
};

/** A finding of another inspection, with what that one is about. */
export type FindingElsewhere = FindingLine & {
  readonly inspectionId: string;
  readonly subject: BilingualText;
  readonly unitNames: readonly BilingualText[];
};

/** Figures as they are being typed; places are `counts[0]`. */
export type CountsView = {
  readonly texts: readonly BilingualText[];
  /** May be right all the same: said, never in the way. */
  readonly doubts: readonly Problem[];
};

/** As many as one inspection may hold. */
// The window gives what it may not change.
const ids = z.array(id).max(20_000) as z.ZodType<readonly string[], readonly string[]>;
const setting = z.strictObject({
  kind: z.enum(['achievement', 'shortcoming']).optional(),
  unitIds: z.array(id).max(1_000).optional(),
  contentId: id.nullable().optional(),
}) as z.ZodType<FindingSetting, FindingSetting>;

const undo = z.strictObject({
  write: z.array(findingSchema).max(20_000),
  remove: ids,
  order: ids,
  links: z
    .strictObject({
      recommendations: z.array(z.strictObject({ id, findingIds: ids })).max(20_000),
      entries: z.array(planRowEntrySchema).max(20_000),
    })
    .nullable(),
}) as z.ZodType<FindingUndo, FindingUndo>;

const share = z.enum(['first', 'second', 'both']);
const shares = z.array(share).max(1_000);
const cut = z.int().min(0);
const split = z.strictObject({
  titles: z.tuple([bilingualLineSchema, bilingualLineSchema]),
  narrative: z.strictObject({ vi: cut, en: cut }),
  counts: z.array(z.enum(['first', 'second'])).max(1_000),
  legalBases: shares,
  causes: shares,
  responsibilities: shares,
  evidence: shares,
  explanation: share,
}) as z.ZodType<FindingSplit, FindingSplit>;

const addresses = z.array(z.strictObject({ inspectionId: id, findingId: id })).max(1_000) as z.ZodType<
  readonly FindingAddress[],
  readonly FindingAddress[]
>;

/** Work on many findings at once. Each change answers what takes it back. */
export const findingChannels = {
  /** With an order, which must name all findings, the findings are also put into it. */
  'findings.setAll': channel<FindingsChanged>()(
    z.strictObject({ inspectionId: id, ids, setting, order: ids.optional() }),
  ),
  'findings.duplicateAll': channel<FindingsChanged>()(z.strictObject({ inspectionId: id, ids })),
  'findings.removeAll': channel<FindingsChanged>()(z.strictObject({ inspectionId: id, ids })),
  'findings.split': channel<FindingsChanged>()(z.strictObject({ inspectionId: id, findingId: id, split })),
  'findings.previewMerge': channel<Finding>()(z.strictObject({ inspectionId: id, ids })),
  'findings.merge': channel<FindingsChanged>()(z.strictObject({ inspectionId: id, ids, title: bilingualLineSchema })),
  'findings.copyInto': channel<FindingsChanged>()(
    z.strictObject({
      inspectionId: id,
      from: addresses,
      unitIds: ids,
    }),
  ),
  'findings.undoChange': channel<null>()(z.strictObject({ inspectionId: id, undo })),
  'findings.searchElsewhere': channel<readonly FindingElsewhere[]>()(
    z.strictObject({ words, limit: z.int().min(1).max(200), inspectionId: id }),
  ),
  /** Asked as one types: nothing is read or written. */
  'findings.examineCounts': channel<CountsView>()(
    z.strictObject({
      counts: z.array(countSchema).max(1_000),
      title: bilingualLineSchema.optional(),
      narrative: bilingualParagraphsSchema.optional(),
    }),
  ),
};

import { z } from 'zod';
import type { BilingualText } from '../domain/bilingual-text.ts';
import {
  LIBRARY_GROUPS,
  type LibraryBasis,
  type LibraryEntry,
  type LibraryGroup,
  type OfferedBasis,
} from '../domain/finding-library.ts';
import type { Days } from '../domain/norm.ts';
import type { Problem } from '../domain/problem.ts';
import type { NormHit } from '../domain/search-norms.ts';
import { termSchema } from './case-file/facts-schema.ts';
import { legalBasisSchema } from './case-file/finding-schema.ts';
import { bilingualParagraphsSchema, dateSchema, idSchema, markSchema } from './case-file/text-schema.ts';
import { findingSchema } from './case-schema.ts';
import { channel, id, words } from './channel.ts';

export type { LibraryEntry, LibraryGroup, NormHit, OfferedBasis };

/** Far above what an entry has, and what an office writes. */
const PARTS = 200;
export const MOST_ENTRIES = 5_000;

const text = bilingualParagraphsSchema;

const referenceSchema = z.strictObject({
  norm: idSchema,
  article: markSchema.optional(),
  clause: markSchema.optional(),
  point: markSchema.optional(),
  form: markSchema.optional(),
  confidence: z.enum(['high', 'medium', 'low', 'not-confirmed']),
});

const basisSchema = z.union([
  z.strictObject({ cited: legalBasisSchema }),
  referenceSchema,
]) satisfies z.ZodType<LibraryBasis>;

/** An entry of the library as the office writes it and as a file carries it. */
export const libraryEntrySchema: z.ZodType<LibraryEntry, LibraryEntry> = z.strictObject({
  id: idSchema,
  group: z.enum(LIBRARY_GROUPS),
  title: text,
  regimes: z
    .array(
      z.strictObject({
        from: dateSchema.optional(),
        to: dateSchema.optional(),
        bases: z.array(basisSchema).max(PARTS),
        local: z.array(text).max(PARTS),
      }),
    )
    .max(PARTS),
  toCount: z.strictObject({
    wording: text,
    counts: z.array(z.strictObject({ unit: text, label: text, hasTotal: z.boolean() })).max(PARTS),
  }),
  cause: text.optional(),
  recommendation: text,
  remedy: text,
  product: text,
  term: termSchema.optional(),
  termWording: text.optional(),
  note: text.optional(),
  asWritten: z
    .array(z.strictObject({ norms: z.string().max(10_000), validity: z.string().max(200) }))
    .max(10)
    .optional(),
  confidenceAsWritten: z.string().max(200).optional(),
});

/** One line of the list. */
export type LibraryLine = {
  readonly id: string;
  readonly origin: 'shipped' | 'own';
  readonly group: LibraryGroup;
  readonly groupName: BilingualText;
  readonly title: BilingualText;
  /** Some basis of it has to be verified before it is printed. */
  readonly isUnverified: boolean;
};

export type LibraryPage = {
  readonly lines: readonly LibraryLine[];
  readonly total: number;
  /** All groups, with how many entries each has. */
  readonly groups: readonly { readonly group: LibraryGroup; readonly name: BilingualText; readonly count: number }[];
};

/** An entry with its bases: all of them, or those of the inspection's days. */
export type LibraryView = {
  readonly origin: 'shipped' | 'own';
  readonly groupName: BilingualText;
  readonly entry: LibraryEntry;
  readonly bases: readonly (OfferedBasis & { readonly name: BilingualText })[];
  /** The days of the inspection that govern; null where there are none. */
  readonly days: Days | null;
  /** The law changed within these days. */
  readonly spansRegimes: boolean;
};

/** What to change in the office's entries to have them as they were. */
export type LibraryUndo = {
  readonly write: readonly LibraryEntry[];
  readonly setAside: readonly string[];
  readonly restore: readonly string[];
};

export type Inserted = { readonly findingIds: readonly string[]; readonly recommendationIds: readonly string[] };

export type Proposal = {
  readonly entry: LibraryEntry;
  /** Names and figures of the case that were taken out of its texts. */
  readonly takenOut: readonly string[];
};

const idList = z.array(id).max(MOST_ENTRIES);
const inspection = id.nullable();

export const libraryChannels = {
  'library.list': channel<LibraryPage>()(
    z.strictObject({
      words,
      group: z.enum(LIBRARY_GROUPS).nullable(),
      origin: z.enum(['all', 'shipped', 'own']),
    }),
  ),
  /** With the bases of the inspection's days; with all of them where there is no inspection. */
  'library.read': channel<LibraryView>()(z.strictObject({ id, inspectionId: inspection })),
  'library.write': channel<LibraryUndo>()(z.strictObject({ entry: libraryEntrySchema })),
  /** A copy as the office's own. */
  'library.duplicate': channel<{ readonly id: string; readonly undo: LibraryUndo }>()(z.strictObject({ id })),
  'library.setAside': channel<LibraryUndo>()(z.strictObject({ id })),
  'library.undo': channel<null>()(
    z.strictObject({ write: z.array(libraryEntrySchema).max(MOST_ENTRIES), setAside: idList, restore: idList }),
  ),
  'library.importFile': channel<{
    readonly imported: { readonly added: number; readonly changed: number; readonly undo: LibraryUndo } | null;
  }>()(z.strictObject({})),
  'library.exportFile': channel<{ readonly path: string | null }>()(z.strictObject({})),
  /** `bases`: which of the offered ones, by their place; all of them where it is not given. */
  'library.insert': channel<Inserted>()(
    z.strictObject({
      inspectionId: id,
      contentId: id.optional(),
      chosen: z
        .array(z.strictObject({ id, bases: z.array(z.int().min(0)).max(PARTS).optional() }))
        .min(1)
        .max(500),
    }),
  ),
  'library.takeBack': channel<null>()(
    z.strictObject({ inspectionId: id, findingIds: idList, recommendationIds: idList }),
  ),
  'library.propose': channel<Proposal>()(z.strictObject({ inspectionId: id, finding: findingSchema })),
  /** `governs`: by which days of the inspection a norm counts as in force. */
  'norms.search': channel<readonly NormHit[]>()(
    z.strictObject({ inspectionId: inspection, governs: z.enum(['findings', 'grounds']), words }),
  ),
  /** What is odd about typed bases, with places `[2]`; nothing of it stops a document. */
  'norms.examine': channel<readonly Problem[]>()(
    z.strictObject({
      inspectionId: inspection,
      governs: z.enum(['findings', 'grounds']),
      bases: z.array(legalBasisSchema).max(2_000),
    }),
  ),
} as const;

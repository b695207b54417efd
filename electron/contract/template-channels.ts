import { z } from 'zod';
import type { OfficialDocument } from '../documents/model/official-document.ts';
import type {
  OfficeTemplate,
  TemplateFolder,
  TemplateName,
  TemplateTexts,
  TemplateVersion,
} from '../domain/office-template.ts';
import type { Problem } from '../domain/problem.ts';
import { channel, documentKind, id, language } from './channel.ts';

/**
 * Characters of one template in one language; the longest shipped one has 12,000. Checking one that is made of nothing but faults
 * takes a second at this length, and grows with its square.
 */
export const LONGEST_TEMPLATE = 100_000;

const folder: z.ZodType<TemplateFolder, TemplateFolder> = z.union([z.literal('common'), documentKind]);
const name = z.string().trim().min(1).max(200);
const text = z.string().max(LONGEST_TEMPLATE);
const texts = z.strictObject({ vi: text, en: text }) satisfies z.ZodType<TemplateTexts>;
const version = z.int().min(1).max(1_000_000);
const versionAt = z.strictObject({ id, version });

/** The inspection that a template is tried on. */
const trial = z.union([
  z.strictObject({ case: z.enum(['sample', 'empty', 'longest']) }),
  z.strictObject({ inspectionId: id }),
]);

/** One folder of the list: what is used now, and the office's own, those set aside too. */
export type TemplateFolderView = {
  readonly folder: TemplateFolder;
  readonly used: TemplateName;
  readonly templates: readonly OfficeTemplate[];
};

export type TemplateView = {
  readonly template: OfficeTemplate;
  readonly version: TemplateVersion;
};

/** A fact that may be inserted, with what it prints in the inspection tried on; null where that does not give it. */
export type FactLine = {
  readonly name: string;
  readonly meaning: { readonly vi: string; readonly en: string };
  readonly example: string | null;
  /** The text to insert: an output, or a whole loop. */
  readonly insert: string;
};

export type TemplateReport = {
  readonly faults: readonly Problem[];
  readonly notices: readonly Problem[];
  readonly documents: number;
  /** Null when the text was changed while it was rehearsed. */
  readonly view: TemplateView | null;
};

/** What came in and whether anything was chosen. */
export type ImportedTemplates = { readonly imported: readonly { readonly id: string; readonly version: number }[] };

/** Requests about templates: what the office wrote, tries and publishes. */
export const templateChannels = {
  'templates.list': channel<{ readonly folders: readonly TemplateFolderView[] }>()(z.strictObject({})),
  'templates.read': channel<TemplateView>()(versionAt),
  'templates.readShipped': channel<TemplateTexts>()(z.strictObject({ folder })),
  /** A new template with the text of a shipped one (`from` null) or of an office's version. */
  'templates.duplicate': channel<{ readonly id: string; readonly version: number }>()(
    z.strictObject({ folder, from: versionAt.nullable(), name }),
  ),
  'templates.rename': channel<null>()(z.strictObject({ id, name })),
  'templates.write': channel<TemplateView>()(z.strictObject({ at: versionAt, texts })),
  /** A further draft with the text of this version. */
  'templates.startVersion': channel<{ readonly version: number }>()(versionAt),
  'templates.check': channel<{ readonly faults: readonly Problem[] }>()(z.strictObject({ folder, texts })),
  'templates.preview': channel<{ readonly document: OfficialDocument; readonly notices: readonly Problem[] }>()(
    z.strictObject({ folder, kind: documentKind, texts, language, trial }),
  ),
  'templates.facts': channel<{ readonly facts: readonly FactLine[] }>()(
    z.strictObject({ kind: documentKind, language, trial }),
  ),
  /** Takes half a minute; progress comes as `rehearsal.progress`. */
  'templates.rehearse': channel<TemplateReport>()(z.strictObject({ at: versionAt, jobId: id })),
  'templates.cancelRehearsal': channel<null>()(z.strictObject({ jobId: id })),
  'templates.markTested': channel<TemplateView>()(versionAt),
  'templates.publish': channel<null>()(versionAt),
  'templates.returnToShipped': channel<null>()(z.strictObject({ folder })),
  'templates.setAside': channel<null>()(z.strictObject({ id })),
  'templates.restore': channel<null>()(z.strictObject({ id })),
  'templates.importFile': channel<ImportedTemplates>()(z.strictObject({})),
  'templates.importFolder': channel<ImportedTemplates>()(z.strictObject({})),
  'templates.exportFile': channel<{ readonly path: string | null }>()(versionAt),
  'templates.exportFolder': channel<{ readonly path: string | null }>()(versionAt),
} as const;

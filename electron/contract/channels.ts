import { z } from 'zod';
import type { OfficialDocument } from '../documents/model/official-document.ts';
import type { Progress } from '../documents/progress.ts';
import type { BilingualText, Language } from '../domain/bilingual-text.ts';
import type { Finding } from '../domain/finding.ts';
import type { FindingEntry } from '../domain/finding-entry.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { FindingLine } from '../domain/lines.ts';
import type { UsedTemplate } from '../domain/office-template.ts';
import type { PlanRowKey } from '../domain/plan-row-key.ts';
import type { Problem } from '../domain/problem.ts';
import type { OpenTranslation } from '../domain/translation.ts';
import { attachmentChannels } from './attachment-channels.ts';
import { calendarChannels } from './calendar-channels.ts';
import { findingSchema, inspectionFactsSchema } from './case-schema.ts';
import { channel, documentKind, draftLanguage, id, language, words } from './channel.ts';
import { checkChannels } from './check-channels.ts';
import { commentChannels } from './comment-channels.ts';
import type { DocumentOffer } from './document-offer.ts';
import { findingChannels } from './finding-channels.ts';
import { followUpChannels } from './follow-up-channels.ts';
import { glossaryChannels } from './glossary-channels.ts';
import { historyChannels } from './history-channels.ts';
import { homeChannels } from './home-channels.ts';
import { keepingChannels } from './keeping-channels.ts';
import { letterheadChannels } from './letterhead-channels.ts';
import { libraryChannels } from './library-channels.ts';
import { listChannels } from './list-channels.ts';
import type { MenuCommand } from './menu-keys.ts';
import { officeChannels } from './office-channels.ts';
import { phraseChannels } from './phrase-channels.ts';
import { planReceivedChannels } from './plan-received-channels.ts';
import { procedureChannels } from './procedure-channels.ts';
import { type ReminderEvents, reminderChannels } from './reminder-channels.ts';
import { responsibilityChannels } from './responsibility-channels.ts';
import { returnedChannels } from './returned-channels.ts';
import { statisticsChannels } from './statistics-channels.ts';
import { synthesisChannels } from './synthesis-channels.ts';
import { templateChannels } from './template-channels.ts';
import { type StaleSentence, textChannels } from './text-channels.ts';
import { versionChannels } from './version-channels.ts';
import { watchChannels } from './watch-channels.ts';
import { windowChannels } from './window-channels.ts';

export type { FindingSplit } from '../domain/split-finding.ts';
export type { CommentLine, CommentsView } from './comment-channels.ts';
export type { DocumentOffer } from './document-offer.ts';
export type {
  CountsView,
  FindingAddress,
  FindingElsewhere,
  FindingSetting,
  FindingsChanged,
  FindingUndo,
} from './finding-channels.ts';
export type { ChangeStep, MovedView } from './history-channels.ts';
export type { DueAnswer, ListedInspection, Visit } from './home-channels.ts';
export type { KnownPhrase, Phrase, PhraseUndo } from './phrase-channels.ts';
export type { ReminderLine, ReminderSettings, RemindersView } from './reminder-channels.ts';
export type { ResponsibilityRow } from './responsibility-channels.ts';
export type { DocumentHistory, ReviewView, SuggestionLine } from './returned-channels.ts';
export type { StaleSentence, TextHit } from './text-channels.ts';
export type { CaseDifference, ComparedLine, VersionLine } from './version-channels.ts';
export type { FindingEntry, FindingLine };

/** The one list of what window and main process may say to each other. Handlers, client and preload are derived from it. */

/** One row of the remediation plan as it will print; `derived` is what it would be without the person's entry. */
export type PlanRowLine = PlanRowKey & {
  /** The shortcoming, or what a recommendation asks that answers none. */
  readonly matter: BilingualText;
  readonly cause: BilingualText;
  readonly derived: PlanRowTexts;
  readonly printed: PlanRowTexts;
};

export type PlanRowTexts = {
  readonly measure: BilingualText;
  readonly lead: BilingualText;
  readonly cooperating: BilingualText;
  readonly due: BilingualText;
  readonly product: BilingualText;
  readonly note: BilingualText;
};

/** A deadline as the domain answers it: the day, and why it is that day. */
export type DeadlineAnswer = {
  readonly dueOn: string;
  readonly why: BilingualText;
};

export type InspectionView = {
  readonly facts: InspectionFacts;
  readonly findings: readonly FindingEntry[];
  /** What contradicts itself and stops an export. */
  readonly faults: readonly Problem[];
  /** What is not given and prints as a blank. */
  readonly missing: readonly Problem[];
  /** Texts of the facts without English, or with English older than the Vietnamese. */
  readonly translations: readonly OpenTranslation[];
  readonly documents: readonly DocumentOffer[];
  /** Sentences that tell a figure as it was before it was changed. */
  readonly staleFigures: readonly StaleSentence[];
  readonly planDeadline: DeadlineAnswer | null;
};

/** Rates come from the domain: «35,79%», or null where there is no total or the count is impossible. */
export type FindingView = {
  readonly finding: Finding;
  readonly countTexts: readonly BilingualText[];
  /** Its line in the list of findings as it is now. */
  readonly entry: FindingEntry;
  readonly faults: readonly Problem[];
  /** As in `InspectionView`, with places inside the finding: `causes[0].text`. */
  readonly translations: readonly OpenTranslation[];
};

export type PreviewView = {
  readonly document: OfficialDocument;
  /** Missing facts, assumed dates: said beside the preview, not in it. */
  readonly notices: readonly Problem[];
  /** Texts of this document that lack English, or whose English is older than the Vietnamese; 0 where it prints none. */
  readonly openTranslations: number;
  /** With which template it was drafted. */
  readonly template: UsedTemplate;
};

export type ExportedFiles = { readonly cancelled: boolean; readonly paths: readonly string[] };
export type Settings = { readonly language: Language; readonly colourScheme: 'light' | 'dark' | 'auto' };
export type ApplicationInfo = {
  readonly version: string;
  readonly dataFolder: string;
  readonly sampleOffered: boolean;
  /** The day on this computer's calendar, «2026-01-05». */
  readonly today: string;
};

const chosenDocument = { inspectionId: id, kind: documentKind, unitId: id.nullable(), language: draftLanguage };

export const channels = {
  ...checkChannels,
  ...letterheadChannels,
  ...homeChannels,
  ...libraryChannels,
  'inspections.create': channel<{ readonly id: string }>()(
    z.strictObject({
      kind: z.enum(['inspection', 'check']),
      subject: z.strictObject({ vi: z.string().optional(), en: z.string().optional() }),
    }),
  ),
  'inspections.openSample': channel<{ readonly id: string }>()(z.strictObject({})),
  'inspections.read': channel<InspectionView>()(z.strictObject({ id })),
  'inspections.writeFacts': channel<InspectionView>()(z.strictObject({ facts: inspectionFactsSchema })),
  'inspections.setAside': channel<null>()(z.strictObject({ id })),
  'inspections.restore': channel<null>()(z.strictObject({ id })),
  'findings.read': channel<FindingView>()(z.strictObject({ inspectionId: id, findingId: id })),
  'findings.write': channel<FindingView>()(z.strictObject({ inspectionId: id, finding: findingSchema })),
  'findings.insertAt': channel<null>()(
    z.strictObject({ inspectionId: id, finding: findingSchema, position: z.int().min(0) }),
  ),
  'findings.remove': channel<{ readonly removed: Finding; readonly position: number }>()(
    z.strictObject({ inspectionId: id, findingId: id }),
  ),
  'findings.reorder': channel<null>()(z.strictObject({ inspectionId: id, ids: z.array(id).max(20_000) })),
  'findings.search': channel<readonly (FindingLine & { readonly inspectionId: string })[]>()(
    z.strictObject({ words, limit: z.int().min(1).max(200) }),
  ),
  ...findingChannels,
  'plan.rows': channel<readonly PlanRowLine[]>()(z.strictObject({ inspectionId: id, unitId: id })),
  ...followUpChannels,
  'documents.preview': channel<PreviewView>()(z.strictObject(chosenDocument)),
  /** Asks where to save with the system's dialog, then writes off the main thread; progress comes as `export.progress`. */
  'documents.export': channel<ExportedFiles & { readonly template: UsedTemplate | null }>()(
    z.strictObject({
      ...chosenDocument,
      formats: z
        .array(z.enum(['docx', 'pdf']))
        .min(1)
        .max(2),
      jobId: id,
    }),
  ),
  'documents.cancelExport': channel<null>()(z.strictObject({ jobId: id })),
  /** Only for paths this window exported. */
  'documents.showInFolder': channel<null>()(z.strictObject({ path: z.string().max(4096) })),
  'cases.importFile': channel<{ readonly id: string | null }>()(z.strictObject({})),
  /** With the number of attached files, which are not in it. */
  'cases.exportFile': channel<ExportedFiles & { readonly attachments: number }>()(z.strictObject({ inspectionId: id })),
  ...glossaryChannels,
  ...responsibilityChannels,
  ...returnedChannels,
  ...statisticsChannels,
  ...synthesisChannels,
  ...attachmentChannels,
  ...officeChannels,
  ...keepingChannels,
  ...historyChannels,
  ...versionChannels,
  ...watchChannels,
  ...listChannels,
  ...reminderChannels,
  ...commentChannels,
  ...textChannels,
  ...phraseChannels,
  ...planReceivedChannels,
  ...procedureChannels,
  'settings.read': channel<Settings>()(z.strictObject({})),
  'settings.write': channel<Settings>()(
    z.strictObject({ language: language.optional(), colourScheme: z.enum(['light', 'dark', 'auto']).optional() }),
  ),
  'application.info': channel<ApplicationInfo>()(z.strictObject({})),
  /** The window's answer to `window.closing`: everything typed has been written. */
  'window.flushed': channel<null>()(z.strictObject({})),
  ...templateChannels,
  ...calendarChannels,
  ...windowChannels,
} as const;

export type ChannelName = keyof typeof channels;
export type InputOf<Name extends ChannelName> = z.input<(typeof channels)[Name]['input']>;
export type OutputOf<Name extends ChannelName> = NonNullable<(typeof channels)[Name]['output']> | OnlyNull<Name>;
type OnlyNull<Name extends ChannelName> = null extends (typeof channels)[Name]['output'] ? null : never;

/** What the main process says unasked. */
export type WindowEvents = ReminderEvents & {
  readonly 'export.progress': { readonly jobId: string; readonly progress: Progress };
  readonly 'rehearsal.progress': { readonly jobId: string; readonly done: number; readonly total: number };
  /** The data is being copied: pages of the database and files, of all. */
  readonly 'keeping.progress': { readonly done: number; readonly total: number };
  /** An attached file is being copied, in bytes. */
  readonly 'attachments.progress': { readonly jobId: string; readonly done: number; readonly total: number };
  readonly 'menu.chosen': { readonly command: MenuCommand };
  /** The menu changed language or colours; the window follows. */
  readonly 'settings.changed': Settings;
  /** More is known of the inspections of the list than before. */
  readonly 'list.changed': Record<string, never>;
  /** More of the rows of plans is up to date than before. */
  readonly 'watch.changed': Record<string, never>;
  /** The window is about to close: write pending edits, then ask `window.flushed`. It closes after three seconds in any case. */
  readonly 'window.closing': Record<string, never>;
};

import type { DraftLanguage } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { ChangeStep } from '../domain/change-step.ts';
import type { CaseComment, CommentAnswer } from '../domain/comment.ts';
import type { VersionReason } from '../domain/document-version.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { Finding } from '../domain/finding.ts';
import type { LibraryEntry } from '../domain/finding-library.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import type { InspectionCase, InspectionFacts, InspectionKind } from '../domain/inspection.ts';
import type { LetterheadFile, LetterheadLine, LetterheadReport } from '../domain/letterhead.ts';
import type { FindingLine, InspectionLine } from '../domain/lines.ts';
import type {
  OfficeTemplate,
  StateChange,
  TemplateTexts,
  TemplateVersion,
  UsedTemplate,
  VersionAt,
} from '../domain/office-template.ts';
import type { Outlook } from '../domain/outlook.ts';

export type Page<T> = {
  readonly total: number;
  readonly items: readonly T[];
};

export type FindingHit = FindingLine & {
  readonly inspectionId: string;
};

export type InspectionOrder = 'changed' | 'due' | 'subject' | 'decision' | 'problems';

/** All conditions given must hold. */
export type InspectionFilters = {
  readonly kind?: InspectionKind;
  /** Of the decision: «2024». */
  readonly year?: string;
  /** The whole name of a unit. */
  readonly unit?: string;
  /** The plan ends between these days, both included. */
  readonly due?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly problems?: 'faults' | 'missing' | 'none';
};

export type InspectionQuery = InspectionFilters & {
  /** Words to find in subject, units, body, decision number; diacritics and case do not matter. */
  readonly words: string;
  /** Last changed first, when not given. */
  readonly order?: InspectionOrder;
  readonly offset: number;
  readonly limit: number;
};

/**
 * Where inspections are kept. Every write is durable when the call returns; several writes of one call are one transaction.
 * Calls are synchronous because SQLite is; a missing id answers null or false.
 */
export interface InspectionStore {
  list(query: InspectionQuery): Page<InspectionLine>;
  /** The lines of these, in this order; those unknown or set aside are left out. */
  lines(inspectionIds: readonly string[]): readonly InspectionLine[];
  /** How many hold the conditions. */
  count(filters: InspectionFilters): number;
  /** What can be filtered by: years of decisions, newest first, and names of units in no order. */
  choices(): { readonly years: readonly string[]; readonly units: readonly string[] };
  readFacts(inspectionId: string): InspectionFacts | null;
  readCase(inspectionId: string): InspectionCase | null;
  /** Writes a whole case as new; refuses (false) when the id exists. */
  insertCase(inspectionCase: InspectionCase): boolean;
  /** Replaces the facts, findings untouched. */
  writeFacts(facts: InspectionFacts): boolean;
  /** Takes it out of every list; the rows stay and `restore` brings it back. */
  setAside(inspectionId: string): boolean;
  restore(inspectionId: string): boolean;
}

/** Several changes of the findings of one inspection, made together or not at all. */
export type FindingChanges = {
  /** Each new one at the end (unless `order` says otherwise), each known one in its place. */
  readonly write: readonly Finding[];
  readonly remove: readonly string[];
  /** Exactly the ids that are left, in the new order. */
  readonly order?: readonly string[];
  /** Replaces the facts in the same breath: recommendations and plan entries that follow their findings. */
  readonly facts?: InspectionFacts;
};

/** What lists say of inspections beyond their names, kept beside them; whatever changes an inspection marks it as out of date. */
export interface OutlookStore {
  /** Inspections whose outlook is out of date or was never computed, last changed first. */
  stale(limit: number): readonly string[];
  /** In one transaction; each counts as up to date from then on. */
  write(outlooks: ReadonlyMap<string, Outlook>): void;
  /** Marks all as out of date unless they were computed with what bears this mark; false when nothing had to be done. */
  holdTo(fingerprint: string): boolean;
  /** Lines whose plans end by that day, those nearest to today; sorted by the day. */
  nearestDue(today: IsoDate, until: IsoDate, limit: number): readonly InspectionLine[];
}

export interface FindingStore {
  list(inspectionId: string): readonly FindingLine[];
  read(inspectionId: string, findingId: string): Finding | null;
  /** Inserts at the end, or updates in place. */
  write(inspectionId: string, finding: Finding): boolean;
  /** Puts one back where it was (undo of a removal). */
  insertAt(inspectionId: string, finding: Finding, position: number): boolean;
  remove(inspectionId: string, findingId: string): boolean;
  /** `ids` must be exactly the findings of the inspection, in the new order; else false and nothing changes. */
  reorder(inspectionId: string, ids: readonly string[]): boolean;
  /**
   * One transaction. False, and nothing changes, when a finding to remove is not there or is also to be written, one is
   * written twice, or the order is not exactly what is left.
   */
  changeAll(inspectionId: string, changes: FindingChanges): boolean;
  /** Newest first, over every inspection not set aside. */
  search(words: string, limit: number): readonly FindingHit[];
}

export interface SettingsStore {
  read(name: string): string | null;
  write(name: string, value: string): void;
}

/** The office's own Word files. At most one is in use; one set aside is in no list and not in use. */
export interface LetterheadStore {
  /** Newest first. */
  list(): readonly LetterheadLine[];
  file(id: string): LetterheadFile | null;
  inUse(): LetterheadFile | null;
  insert(id: string, file: LetterheadFile, report: LetterheadReport): void;
  /** Null: none. False when the id is in no list. */
  use(id: string | null): boolean;
  setAside(id: string): boolean;
  restore(id: string): boolean;
}

/** Terms to take out and terms to put in or change, at once. */
export type TermChanges = {
  /** By their Vietnamese. */
  readonly remove: readonly string[];
  readonly write: readonly OfficeTerm[];
};

/** The office's own terms; two with the same `termKey` are one. */
export interface GlossaryStore {
  list(): readonly OfficeTerm[];
  read(vi: string): OfficeTerm | null;
  /** All of it in one transaction. */
  change(changes: TermChanges): void;
}

/** Entries to write, by their ids new or in place of what stood, and entries to take out of the list or bring back. */
export type LibraryChanges = {
  readonly write: readonly LibraryEntry[];
  readonly setAside: readonly string[];
  readonly restore: readonly string[];
};

/** The office's own findings of the library. */
export interface LibraryStore {
  /** In the order they were made, without those set aside. */
  list(): readonly LibraryEntry[];
  /** All of it in one transaction. */
  change(changes: LibraryChanges): void;
}

/** Templates of the office. Which change is allowed is the domain's to say; the store refuses what would break the record. */
export interface TemplateStore {
  /** All of them, those set aside too, in the order they were made. */
  list(): readonly OfficeTemplate[];
  readVersion(at: VersionAt): TemplateVersion | null;
  /** A new template with its first draft; false when the id exists. */
  insert(template: Pick<OfficeTemplate, 'id' | 'folder' | 'name'>, texts: TemplateTexts): boolean;
  /** A further draft; answers its number, null when there is no such template. */
  addVersion(id: string, texts: TemplateTexts): number | null;
  /** Changes the text of a draft or tested version, which is then a draft not rehearsed. */
  writeTexts(at: VersionAt, texts: TemplateTexts): boolean;
  /** Notes that the rehearsal passed; false when the text is no longer the one rehearsed. */
  noteRehearsed(at: VersionAt, texts: TemplateTexts): boolean;
  /** In one transaction, in the order given. */
  changeStates(changes: readonly StateChange[]): void;
  rename(id: string, name: string): boolean;
  setAside(id: string, isSetAside: boolean): boolean;
}

/** One document of an inspection in one language. */
export type DocumentKey = {
  readonly inspectionId: string;
  readonly kind: string;
  readonly unitId: string | null;
  readonly language: DraftLanguage;
};

/** A draft that was handed out as a Word file; `document` is the document model as it was written, as JSON. */
export type StoredDraft = DocumentKey & {
  readonly id: string;
  readonly draftedAt: string;
  readonly template: UsedTemplate;
  /** Of the office's Word file that it was written into; null for none. */
  readonly letterheadId: string | null;
  readonly document: string;
};

export type Decision = {
  /** `in-case`: the text was written into the inspection itself. */
  readonly state: 'accepted' | 'refused' | 'in-case';
};

/** An edited file that was read back, with what is decided of it so far; `comparison` is JSON. */
export type ReturnedFileRecord = {
  readonly id: string;
  readonly draftId: string;
  readonly fileName: string;
  readonly readAt: string;
  readonly carriesIds: boolean;
  readonly comparison: string;
  readonly decisions: Readonly<Record<string, Decision>>;
};

export interface DraftStore {
  /** Keeps a draft; the same one handed out again only gets the new time. False when the inspection is not there. */
  keep(draft: Omit<StoredDraft, 'draftedAt'>): boolean;
  read(draftId: string): StoredDraft | null;
  /** Newest first, without their documents. */
  list(document: DocumentKey): readonly Omit<StoredDraft, 'document'>[];
  keepReturned(returned: Omit<ReturnedFileRecord, 'readAt' | 'decisions'>): boolean;
  readReturned(returnedId: string): ReturnedFileRecord | null;
  /** Newest first. */
  listReturned(document: DocumentKey): readonly ReturnedFileRecord[];
  /** Decisions and the wording that follows from them, together; `null` opens a decision again. */
  decide(
    returnedId: string,
    decisions: Readonly<Record<string, Decision | null>>,
    wording: { readonly added: readonly DocumentWording[]; readonly removed: readonly string[] },
  ): boolean;
  /** Files in the order in which they were read, what came from one of them in the order of acceptance. */
  wording(document: DocumentKey): readonly DocumentWording[];
}

/** A kept version of a document. */
export type DocumentVersion = DocumentKey & {
  readonly id: string;
  /** ISO date-time in UTC. */
  readonly keptAt: string;
  readonly reason: VersionReason;
  readonly note: string;
  readonly template: UsedTemplate;
  /** False for what was handed out before cases were kept with it. */
  readonly hasCase: boolean;
  /** False where the document could not be drafted at that moment. */
  readonly hasDocument: boolean;
};

/** With the document model as JSON, and the whole case that it was drafted from. */
type VersionContent<Case> = { readonly document: string | null; readonly inspectionCase: Case };
export type NewVersion = Omit<DocumentVersion, 'keptAt' | 'hasCase' | 'hasDocument'> & VersionContent<InspectionCase>;
export type WholeVersion = DocumentVersion & VersionContent<InspectionCase | null>;

/** Versions are only ever added. */
export interface VersionStore {
  /** What is handed out unchanged a second time only gets the new time. False when the inspection is not there. */
  keep(version: NewVersion): boolean;
  /** Newest first. */
  list(document: DocumentKey): readonly DocumentVersion[];
  read(versionId: string): WholeVersion | null;
}

type NewAnswer = Omit<CommentAnswer, 'writtenAt'>;

/** Comments are answered and resolved, never removed. */
export interface CommentStore {
  /** Oldest first. */
  list(inspectionId: string): readonly CaseComment[];
  /** False when the inspection is not there. */
  add(inspectionId: string, comment: NewAnswer & Pick<CaseComment, 'anchor'>): boolean;
  /** False when there is no such comment. */
  answer(commentId: string, answer: NewAnswer): boolean;
  resolve(commentId: string, isResolved: boolean): boolean;
}

/** A step that was undone or redone; `nothing` to move; `unfit` where the case is not what the step was made in. */
export type StepMoved = ChangeStep | 'nothing' | 'unfit';

/** The log of changes of an inspection: each write of its content is a step, each undo or redo moves along them. */
export interface ChangeStore {
  /** Newest first: those undone, then those done. What an edit cut off is not listed. */
  list(inspectionId: string): readonly ChangeStep[];
  /** What would be undone and redone next. */
  ends(inspectionId: string): { readonly undo: ChangeStep | null; readonly redo: ChangeStep | null };
  undo(inspectionId: string): StepMoved;
  redo(inspectionId: string): StepMoved;
  /** Makes this step the last one that is done, 0 for none. Answers the last step moved. */
  goTo(inspectionId: string, stepId: number): StepMoved;
  /** Makes the stored case this one, in one step; false when it is this one already or not there. */
  restoreCase(inspectionCase: InspectionCase): boolean;
}

/** Contents of attached files, which never change and are never removed. They are known by their hash. */
export interface AttachmentStore {
  /**
   * Copies a file into the data folder; durable when it is answered.
   * @throws ProblemError `attachment-…` with the reason; the signal's reason when it was cancelled
   */
  take(
    file: string,
    onBytes: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<{ readonly sha256: string; readonly size: number }>;
  takeBytes(bytes: Uint8Array, name: string): Promise<{ readonly sha256: string; readonly size: number }>;
  /** A quick look, by its size alone. `never-here`: of a case that came from elsewhere. */
  stateOf(sha256: string): 'here' | 'missing' | 'changed' | 'never-here';
  /**
   * The content, held against its hash.
   * @param name for the words of a refusal
   * @throws ProblemError `attachment-missing`, `attachment-changed`, `attachment-never-here`, `attachment-unreadable`
   */
  read(sha256: string, name: string): Promise<Uint8Array>;
}

/** What an open data folder offers. `close` releases the lock on the folder. */
export interface Storage {
  readonly inspections: InspectionStore;
  readonly outlooks: OutlookStore;
  readonly findings: FindingStore;
  readonly settings: SettingsStore;
  readonly letterheads: LetterheadStore;
  readonly glossary: GlossaryStore;
  readonly library: LibraryStore;
  readonly templates: TemplateStore;
  readonly drafts: DraftStore;
  readonly changes: ChangeStore;
  readonly versions: VersionStore;
  readonly comments: CommentStore;
  readonly attachments: AttachmentStore;
  close(): void;
}

/** Makes an id that no other record has or will have, here or on a colleague's machine. */
export type NewId = () => string;

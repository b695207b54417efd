import type { DraftLanguage } from '../domain/bilingual-text.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { LibraryEntry } from '../domain/finding-library.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import type { LetterheadFile, LetterheadLine, LetterheadReport } from '../domain/letterhead.ts';
import type {
  OfficeTemplate,
  StateChange,
  TemplateTexts,
  TemplateVersion,
  UsedTemplate,
  VersionAt,
} from '../domain/office-template.ts';
import type { Phrase } from '../domain/phrase.ts';
import type { CalendarStore } from './calendar-port.ts';
import type { FindingStore, FollowUpStore, InspectionStore, OutlookStore } from './case-ports.ts';
import type { ChangeStore, CommentStore, VersionStore } from './history-ports.ts';
import type { ReminderStore } from './reminder-ports.ts';
import type { WatchStore } from './watch-ports.ts';

export type { CalendarStore } from './calendar-port.ts';
export type {
  FindingChanges,
  FindingHit,
  FindingStore,
  FollowUpStore,
  InspectionFilters,
  InspectionOrder,
  InspectionQuery,
  InspectionStore,
  OutlookStore,
  Page,
} from './case-ports.ts';

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

/** Phrases to write, by their ids new or in place of what stood, and phrases to take out. */
export type PhraseChanges = {
  readonly write: readonly Phrase[];
  readonly remove: readonly string[];
};

/** The office's own phrases. */
export interface PhraseStore {
  /** In the order they were made. */
  list(): readonly Phrase[];
  /** All of it in one transaction. */
  change(changes: PhraseChanges): void;
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
  readonly followUp: FollowUpStore;
  readonly settings: SettingsStore;
  readonly letterheads: LetterheadStore;
  readonly glossary: GlossaryStore;
  readonly library: LibraryStore;
  readonly phrases: PhraseStore;
  readonly templates: TemplateStore;
  readonly drafts: DraftStore;
  readonly changes: ChangeStore;
  readonly versions: VersionStore;
  readonly comments: CommentStore;
  readonly calendar: CalendarStore;
  readonly attachments: AttachmentStore;
  readonly reminders: ReminderStore;
  readonly watch: WatchStore;
  close(): void;
}

/** Makes an id that no other record has or will have, here or on a colleague's machine. */
export type NewId = () => string;

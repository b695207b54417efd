import type { DocumentWording } from '../domain/document-wording.ts';
import type { Finding } from '../domain/finding.ts';
import type { InspectionCase, InspectionFacts } from '../domain/inspection.ts';
import type { FindingLine, InspectionLine } from '../domain/lines.ts';

export type Page<T> = {
  readonly total: number;
  readonly items: readonly T[];
};

export type FindingHit = FindingLine & {
  readonly inspectionId: string;
};

export type InspectionQuery = {
  /** Words to find in subject, units, body, decision number; diacritics and case do not matter. */
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
};

/**
 * Where inspections are kept. Every write is durable when the call returns; several writes of one call are one transaction.
 * Calls are synchronous because SQLite is; a missing id answers null or false.
 */
export interface InspectionStore {
  list(query: InspectionQuery): Page<InspectionLine>;
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
  /** Newest first, over every inspection not set aside. */
  search(words: string, limit: number): readonly FindingHit[];
}

export interface SettingsStore {
  read(name: string): string | null;
  write(name: string, value: string): void;
}

/** One document of an inspection in one language. */
export type DocumentKey = {
  readonly inspectionId: string;
  readonly kind: string;
  readonly unitId: string | null;
  readonly language: 'vi' | 'en' | 'both';
};

/** Which template in which version a draft was made with; a shipped one is told by the program's version. */
export type TemplateUsed = {
  readonly source: 'shipped' | 'office';
  readonly id: string;
  readonly name: string;
  readonly version: string;
};

/** A draft that was handed out as a Word file; `document` is the document model as it was written, as JSON. */
export type StoredDraft = DocumentKey & {
  readonly id: string;
  readonly draftedAt: string;
  readonly template: TemplateUsed;
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

/** What an open data folder offers. `close` releases the lock on the folder. */
export interface Storage {
  readonly inspections: InspectionStore;
  readonly findings: FindingStore;
  readonly settings: SettingsStore;
  readonly drafts: DraftStore;
  close(): void;
}

/** Makes an id that no other record has or will have, here or on a colleague's machine. */
export type NewId = () => string;

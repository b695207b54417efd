import type { ChangeStep } from '../domain/change-step.ts';
import type { CaseComment, CommentAnswer } from '../domain/comment.ts';
import type { VersionReason } from '../domain/document-version.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { UsedTemplate } from '../domain/office-template.ts';
import type { DocumentKey } from './ports.ts';

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

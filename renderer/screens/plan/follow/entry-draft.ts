import type {
  Attachment,
  BilingualText,
  FollowedRowView,
  FollowUpEntry,
  FollowUpResult,
  IsoDate,
} from '../../../../electron/contract/types.ts';
import { kept } from '../../../saving/kept-texts.ts';
import type { AskedEntry } from '../use-followed-rows.ts';

export type EntryKind = FollowUpEntry['kind'];

/** A row that an entry is to be added to; with the entry that is withdrawn. */
export type EntryTarget = { readonly row: FollowedRowView; readonly entryId?: string };

/** What a form of the follow-up holds while it is filled; each kind uses some of it. */
export type EntryDraft = {
  readonly on?: IsoDate;
  readonly enteredBy: string;
  /** Empty until it is chosen: an entry cannot be changed afterwards, so that nothing is chosen for the person. */
  readonly result: FollowUpResult | '';
  readonly text?: BilingualText;
  readonly reason?: BilingualText;
  readonly decisionNumber?: string;
  readonly decisionDate?: IsoDate;
  readonly newDueOn?: IsoDate;
  readonly successor?: BilingualText;
  readonly ground?: BilingualText;
  /** Of a succession: all open rows of the unit, not this one alone. */
  readonly isForUnit: boolean;
  /** A document on paper that proves it. */
  readonly document?: BilingualText;
  readonly evidence: readonly Attachment[];
};

export function freshDraft(kind: EntryKind, { row }: EntryTarget, today: IsoDate, enteredBy: string): EntryDraft {
  return {
    on: today,
    enteredBy,
    result: kind === 'closing' ? (row.result === 'not-applicable' ? 'not-applicable' : 'done') : '',
    isForUnit: false,
    evidence: [],
  };
}

/** The form as it was left without being saved or given up; null where there is none. */
export function keptDraft(key: string): EntryDraft | null {
  const text = kept(key);
  return text === null ? null : (JSON.parse(text) as EntryDraft);
}

/** What is missing goes as it is: the main process says what must be there. */
export function entryOf(kind: EntryKind, draft: EntryDraft, { row, entryId = '' }: EntryTarget): AskedEntry {
  const { result, text, reason = {}, evidence } = draft;
  const common = {
    on: draft.on ?? '',
    enteredBy: draft.enteredBy.trim() || undefined,
    row: row.key,
    taskId: row.taskId,
    document: draft.document,
    evidence: evidence.length === 0 ? undefined : [...evidence],
  };
  switch (kind) {
    case 'progress':
      return { ...common, kind, result, text, reason: needsReason(kind, result) ? reason : undefined };
    case 'extension': {
      const { decisionNumber, decisionDate, newDueOn = '' } = draft;
      return { ...common, kind, decisionNumber, decisionDate, reason, oldDueOn: row.due?.dueOn, newDueOn };
    }
    case 'succession':
      return { ...common, kind, former: row.responsible, successor: draft.successor ?? {}, ground: draft.ground };
    case 'closing':
      return {
        ...common,
        kind,
        result: result === 'not-applicable' ? result : 'done',
        reason: needsReason(kind, result) ? reason : undefined,
      };
    case 'reopening':
      return { ...common, kind, reason };
    case 'withdrawal':
      return { ...common, kind, entryId, reason };
  }
}

/** Whether the form asks why. */
export function needsReason(kind: EntryKind, result: FollowUpResult | ''): boolean {
  switch (kind) {
    case 'progress':
      return result === 'not-done' || result === 'not-applicable';
    case 'closing':
      return result === 'not-applicable';
    case 'succession':
      return false;
    default:
      return true;
  }
}

import type { Decision, DocumentKey, ReturnedFileRecord, StoredDraft } from '../actions/ports.ts';
import type { UsedTemplate } from '../domain/office-template.ts';
import { nfc } from './stored-text.ts';

export type DraftRow = {
  readonly id: string;
  readonly inspection_id: string;
  readonly kind: string;
  readonly unit_id: string | null;
  readonly language: DocumentKey['language'];
  readonly drafted_at: string;
  readonly template: string;
  readonly letterhead_id: string | null;
};

export type ReturnedRow = {
  readonly id: string;
  readonly draft_id: string;
  readonly file_name: string;
  readonly read_at: string;
  readonly carries_ids: 0 | 1;
  readonly comparison: string;
  readonly decisions: string;
};

/** A document as the columns that name it. */
export function keyOf({ inspectionId, kind, unitId, language }: DocumentKey) {
  return {
    inspection_id: nfc(inspectionId),
    kind,
    unit_id: unitId === null ? null : nfc(unitId),
    language,
  };
}

export function lineOf(row: DraftRow): Omit<StoredDraft, 'document'> {
  return {
    id: row.id,
    inspectionId: row.inspection_id,
    kind: row.kind,
    unitId: row.unit_id,
    language: row.language,
    draftedAt: row.drafted_at,
    template: JSON.parse(row.template) as UsedTemplate,
    letterheadId: row.letterhead_id,
  };
}

export function draftOf(row: DraftRow & { readonly document: string }): StoredDraft {
  return { ...lineOf(row), document: row.document };
}

export function returnedOf(row: ReturnedRow): ReturnedFileRecord {
  return {
    id: row.id,
    draftId: row.draft_id,
    fileName: row.file_name,
    readAt: row.read_at,
    carriesIds: row.carries_ids === 1,
    comparison: row.comparison,
    decisions: JSON.parse(row.decisions) as Record<string, Decision>,
  };
}

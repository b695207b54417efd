import type { ReviewView, SuggestionLine } from '../../contract/returned-channels.ts';
import { isTranslatedId } from '../../documents/model/lines.ts';
import type { Comparison, Suggestion } from '../../documents/returned/suggestion.ts';
import type { Language } from '../../domain/bilingual-text.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { placeOfText } from '../../domain/texts-of-case.ts';
import type { DocumentKey, ReturnedFileRecord, Storage, StoredDraft } from '../ports.ts';

export type OpenReview = {
  readonly record: ReturnedFileRecord;
  readonly draft: StoredDraft;
  readonly comparison: Comparison;
};

export function comparisonOf({ comparison }: ReturnedFileRecord): Comparison {
  return JSON.parse(comparison) as Comparison;
}

/** A returned file with its draft; null when it is not there. */
export function openReview({ drafts }: Pick<Storage, 'drafts'>, returnedId: string): OpenReview | null {
  const record = drafts.readReturned(returnedId);
  const draft = record === null ? null : drafts.read(record.draftId);
  return record === null || draft === null ? null : { record, draft, comparison: comparisonOf(record) };
}

export function returnedNotFound(returnedId: string) {
  return refused(problem('returned-not-found', '', { id: returnedId }));
}

/** Suggestions of a returned file with what was decided of them. */
export function readReview(storage: Pick<Storage, 'drafts' | 'inspections'>, returnedId: string): Answer<ReviewView> {
  const review = openReview(storage, returnedId);
  if (review === null) return returnedNotFound(returnedId);
  const { record, draft, comparison } = review;
  const inspectionCase = storage.inspections.readCase(draft.inspectionId);
  return done({
    id: record.id,
    fileName: record.fileName,
    readAt: record.readAt,
    draftedAt: draft.draftedAt,
    isOfLatestDraft: storage.drafts.list(draft)[0]?.id === draft.id,
    carriesIds: record.carriesIds,
    suggestions: comparison.suggestions.map((each) => lineOf(each, record, draft, inspectionCase)),
    layout: comparison.layout,
  });
}

function lineOf(
  suggestion: Suggestion,
  { decisions }: ReturnedFileRecord,
  key: DocumentKey,
  inspectionCase: InspectionCase | null,
): SuggestionLine {
  const decision = decisions[suggestion.id]?.state ?? null;
  const isOpen = inspectionCase !== null && decision === null;
  const fact = isOpen ? factOf(suggestion, inspectionCase, languageOf(suggestion, key)) : null;
  return { ...suggestion, decision, fact };
}

/** Of the words that a suggestion changes. Side by side, a line of the translation is known by its id. */
export function languageOf({ lineId }: Pick<Suggestion, 'lineId'>, { language }: DocumentKey): Language {
  if (language !== 'both') return language;
  return lineId !== null && isTranslatedId(lineId) ? 'en' : 'vi';
}

/** Where a rewritten paragraph is one text of the case: only then can the case itself be changed. */
export function factOf(
  { changes }: Pick<Suggestion, 'changes'>,
  inspectionCase: InspectionCase,
  language: Language,
): string | null {
  const [only, ...others] = changes;
  if (only?.type !== 'replace' || others.length > 0 || only.text.trim() === '') return null;
  return placeOfText(inspectionCase, language, only.base);
}

import { z } from 'zod';
import type { LayoutEdit, Suggestion } from '../documents/returned/suggestion.ts';
import { channel, documentKind, draftLanguage, id } from './channel.ts';

export type { LayoutEdit, Suggestion };

export type SuggestionDecision = 'accepted' | 'refused' | 'in-case';

/** A suggestion as the window shows it. */
export type SuggestionLine = Suggestion & {
  readonly decision: SuggestionDecision | null;
  /** The place of the inspection whose text it changes, where it is exactly one. */
  readonly fact: string | null;
};

/** An edited file that was read back, as far as it is decided. */
export type ReviewView = {
  readonly id: string;
  readonly fileName: string;
  readonly readAt: string;
  readonly draftedAt: string;
  /** False where a newer draft was handed out since. */
  readonly isOfLatestDraft: boolean;
  /** False where the program it was edited with dropped the hidden ids: paragraphs were known by their words. */
  readonly carriesIds: boolean;
  readonly suggestions: readonly SuggestionLine[];
  readonly layout: readonly LayoutEdit[];
};

export type DraftLine = { readonly id: string; readonly draftedAt: string };
export type ReturnedLine = {
  readonly id: string;
  readonly fileName: string;
  readonly readAt: string;
  readonly left: number;
};
export type WordingLine = {
  readonly id: string;
  readonly returnedId: string;
  readonly suggestionId: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** False where the text it was made for is not there any more: it waits for a new decision. */
  readonly fits: boolean;
};

/** What a document has beside its text: drafts handed out, files that came back, its own wording. */
export type DocumentHistory = {
  readonly drafts: readonly DraftLine[];
  readonly returned: readonly ReturnedLine[];
  readonly wording: readonly WordingLine[];
};

const document = { inspectionId: id, kind: documentKind, unitId: id.nullable(), language: draftLanguage };

export const returnedChannels = {
  'returned.history': channel<DocumentHistory>()(z.strictObject(document)),
  /** Asks for the edited Word file with the system's dialog; null when the person thought better of it. */
  'returned.open': channel<{ readonly id: string | null }>()(z.strictObject(document)),
  'returned.read': channel<ReviewView>()(z.strictObject({ returnedId: id })),
  /** `open` takes a decision back. */
  'returned.decide': channel<ReviewView>()(
    z.strictObject({
      returnedId: id,
      decisions: z
        .array(z.strictObject({ suggestionId: id, decision: z.enum(['accepted', 'refused', 'in-case', 'open']) }))
        .min(1)
        .max(20_000),
    }),
  ),
  /** A Word file with tracked changes from a stored draft to another, or to the document as it is now. */
  'returned.writeChanges': channel<{ readonly cancelled: boolean; readonly paths: readonly string[] }>()(
    z.strictObject({ ...document, fromDraftId: id, toDraftId: id.nullable() }),
  ),
} as const;

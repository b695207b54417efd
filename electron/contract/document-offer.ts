import type { DocumentForm, IssuerName } from '../domain/document-rules.ts';
import type { LadderStep } from '../domain/ladder.ts';
import type { DocumentKind } from '../domain/official-document.ts';

/** A document that can be drafted from the case, and what of its form decides which fields it has. */
export type DocumentOffer = {
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  readonly form: DocumentForm;
  /** Several where the details say which of them issues it; the usual one first. */
  readonly issuers: readonly IssuerName[];
  /** The step of the ladder it belongs to; null for documents from before the follow-up. */
  readonly step: LadderStep | null;
};

import type { IsoDate } from './calendar-date.ts';

export type TermUnit = 'day' | 'working-day' | 'week' | 'month';
/** The event a term runs from: issue, signing or receipt of the document. */
export type TermAnchor = 'issue' | 'signing' | 'receipt';

/** By when something is to be done. */
export type Term =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'within'; readonly amount: number; readonly unit: TermUnit; readonly from: TermAnchor }
  | { readonly kind: 'at-once' }
  | { readonly kind: 'regularly' };

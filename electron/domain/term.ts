import type { IsoDate } from './calendar-date.ts';

export type TermUnit = 'day' | 'working-day' | 'month';
/** The event a term runs from: issue, signing or receipt of the document. */
export type TermAnchor = 'issue' | 'signing' | 'receipt';

/** By when something is to be done. */
export type Term =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'within'; readonly amount: number; readonly unit: TermUnit; readonly from: TermAnchor }
  | { readonly kind: 'at-once' }
  | { readonly kind: 'regularly' };

export function isSameTerm(one: Term | undefined, other: Term | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.kind === 'date' && other.kind === 'date') return one.date === other.date;
  if (one.kind === 'within' && other.kind === 'within') {
    return one.amount === other.amount && one.unit === other.unit && one.from === other.from;
  }
  return one.kind === other.kind;
}

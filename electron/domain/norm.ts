import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import type { LegalBasis, NormType } from './legal-basis.ts';

/**
 * How sure a source is: `high` from the text of the law or two sources that agree, `medium` from one good source, `low` from a
 * weak one, `not-confirmed`: looked for and not found. What is `low` or `not-confirmed` is never printed as law unasked.
 */
export type NormConfidence = 'high' | 'medium' | 'low' | 'not-confirmed';

/** Where in a norm: only what is cited is given. */
export type ProvisionPlace = Pick<LegalBasis, 'article' | 'clause' | 'point' | 'form'>;

export type Provision = ProvisionPlace & {
  /** What it says, in our own words; never printed. */
  readonly about?: BilingualText;
  /** Where it differs from the norm's. */
  readonly confidence?: NormConfidence;
};

/** A norm as law/norms.json holds it. What the sources do not give is absent. */
export type Norm = {
  readonly id: string;
  readonly type: NormType;
  readonly number?: string;
  readonly date?: IsoDate;
  readonly issuer?: BilingualText;
  /** Trích yếu as published; for a law its name. */
  readonly subject?: BilingualText;
  /** What it is on, in our own words; never printed. */
  readonly about?: BilingualText;
  /** First and last day in force. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly replacedBy?: readonly string[];
  readonly amendedBy?: readonly string[];
  readonly confidence: NormConfidence;
  /** Key of where it was read. */
  readonly source: string;
  readonly note?: BilingualText;
  readonly provisions: readonly Provision[];
};

/** The day or days whose law is looked for. */
export type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** Days from, up to and including; an end not given is open. */
export type Span = { readonly from?: IsoDate; readonly to?: IsoDate };

/** When a norm counts. Without a known start it does not count before the day it was signed. */
export function lifeOf({ date, from, to }: Norm): Span {
  const start = from ?? date;
  return { ...(start === undefined ? {} : { from: start }), ...(to === undefined ? {} : { to }) };
}

/** The days both spans share; null when there are none. */
export function shared(one: Span, other: Span): Span | null {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  if (from !== undefined && to !== undefined && isBefore(to, from)) return null;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function later(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isBefore(one, other) ? other : one;
}

function earlier(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isBefore(one, other) ? one : other;
}

/** What a norm is on the days that govern: in force on some of them, no longer, or not yet. */
export type NormState =
  | { readonly kind: 'in-force' }
  | { readonly kind: 'ended'; readonly on: IsoDate }
  | { readonly kind: 'not-yet'; readonly from: IsoDate };

export function stateOn(norm: Norm, days: Days | null): NormState {
  const { from, to } = lifeOf(norm);
  if (days === null) return { kind: 'in-force' };
  if (to !== undefined && isBefore(to, days.from)) return { kind: 'ended', on: to };
  if (from !== undefined && isBefore(days.to, from)) return { kind: 'not-yet', from };
  return { kind: 'in-force' };
}

const ORDER: readonly NormConfidence[] = ['high', 'medium', 'low', 'not-confirmed'];

/** The least sure of them. */
export function leastSure(...given: readonly (NormConfidence | undefined)[]): NormConfidence {
  return ORDER.findLast((each) => given.includes(each)) ?? 'high';
}

/** What has to be held against the text of the law before it is printed. */
export function isUnverified(confidence: NormConfidence): boolean {
  return confidence === 'low' || confidence === 'not-confirmed';
}

export function samePlace(one: ProvisionPlace, other: ProvisionPlace): boolean {
  const parts = ['article', 'clause', 'point', 'form'] as const;
  return parts.every((part) => one[part] === other[part]);
}

/** A provision of a norm as a finding cites it, marked when its source is weak. */
export function basisOf(norm: Norm, place: ProvisionPlace, confidence?: NormConfidence): LegalBasis {
  const { type, number, date, issuer, subject } = norm;
  const { article, clause, point, form } = place;
  const known = norm.provisions.find((each) => samePlace(each, place));
  const sure = leastSure(norm.confidence, known?.confidence, confidence);
  return {
    type,
    ...given({ number, date, issuer, subject, article, clause, point, form }),
    ...(isUnverified(sure) ? { unverified: true as const } : {}),
  };
}

/** Without the parts that are not given: a case file refuses nulls and the database writes what it gets. */
function given<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}

/** The known norm that a typed basis names, by its number, or by its name where a law has no number. */
export function normOfBasis(norms: readonly Norm[], basis: LegalBasis): Norm | null {
  const number = basis.number?.normalize('NFC').replaceAll(/\s/g, '').toLocaleUpperCase('vi');
  if (number === undefined || number === '') return null;
  return norms.find((norm) => norm.type === basis.type && norm.number?.toLocaleUpperCase('vi') === number) ?? null;
}

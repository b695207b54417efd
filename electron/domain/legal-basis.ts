import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';

/** Type of the cited norm. Laws and ordinances are cited by name only (Decree 30/2020, Annex I, II.5). */
export type NormType =
  | 'law'
  | 'ordinance'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'directive'
  | 'circular'
  | 'plan'
  | 'other';

/** A provision as a finding cites it. Only what the source gives is filled. */
export type LegalBasis = {
  readonly type: NormType;
  /** «61/2018/NĐ-CP». */
  readonly number?: string;
  readonly date?: IsoDate;
  readonly issuer?: BilingualText;
  /** Trích yếu; for a law its name without the word «Luật». */
  readonly subject?: BilingualText;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  /** Number of a form issued with the norm: «04» of Circular 01/2018/TT-VPCP. */
  readonly form?: string;
  /** Nobody has held it against the text of the law yet: no document prints it. */
  readonly unverified?: true;
};

/** The bases that may be printed as law; in place of one not verified there is a blank. */
export function printable(basis: LegalBasis): LegalBasis | null {
  return basis.unverified === true ? null : basis;
}

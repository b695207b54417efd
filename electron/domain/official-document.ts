import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';

/** Kết luận thanh tra; báo cáo kết quả kiểm tra; kế hoạch khắc phục tồn tại, hạn chế. */
export const DOCUMENT_KINDS = ['conclusion', 'check-report', 'remediation-plan'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Authority line of the signing block (Decree 30/2020, Art. 13; Annex I, II.7.a). */
export type SigningAuthority = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';

export type Signing = {
  readonly authority?: SigningAuthority;
  /** On whose behalf: «ỦY BAN NHÂN DÂN» after TM., the head's post after KT. */
  readonly onBehalfOf?: BilingualText;
  readonly post?: BilingualText;
  /** Second post line, e.g. the team head's post in the agency (Annex I, II.7.c). */
  readonly agencyPost?: BilingualText;
  readonly name?: string;
};

/** Header, signing and recipients of one document of the case. */
export type DocumentDetails = {
  readonly kind: DocumentKind;
  /** Remediation plans: the unit in whose name the plan stands. */
  readonly unitId?: string;
  /** The number alone, «09»; the symbol is made from kind and abbreviation unless given. */
  readonly number?: string;
  /** «KL-TTTP» where the office's own symbol differs from the made one. */
  readonly symbol?: string;
  readonly place?: BilingualText;
  readonly date?: IsoDate;
  /** True when the source does not give the date and it was assumed: used to compute, marked wherever printed. */
  readonly dateAssumed?: boolean;
  /** Trích yếu; made from the case when absent. */
  readonly subject?: BilingualText;
  readonly addressees?: readonly BilingualText[];
  readonly recipients?: readonly BilingualText[];
  /** The abbreviation after VT in «Lưu: VT, …». */
  readonly fileUnder?: string;
  readonly signing?: Signing;
};

import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';

/**
 * Documents of an inspection's life, in the order offered: kết luận thanh tra; báo cáo kết quả kiểm tra; biên bản; thông
 * báo kết luận kiểm tra; công văn yêu cầu chấn chỉnh; kế hoạch khắc phục; công văn đôn đốc; công văn đôn đốc lần 2; báo cáo kết
 * quả khắc phục; quyết định kiểm tra việc thực hiện kết luận; công văn kết thúc theo dõi; báo cáo tổng hợp kết quả thực hiện; danh
 * mục tài liệu, chứng cứ. What is particular to each: document-rules.ts.
 */
export const DOCUMENT_KINDS = [
  'conclusion',
  'check-report',
  'minutes',
  'check-notice',
  'correction-letter',
  'remediation-plan',
  'reminder-letter',
  'second-reminder-letter',
  'remediation-report',
  'implementation-check-decision',
  'follow-up-closing',
  'synthesis-report',
  'evidence-list',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Authority line of the signing block (Decree 30/2020, Art. 13; Annex I, II.7.a). */
export type SigningAuthority = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';

export type Signing = {
  readonly authority?: SigningAuthority;
  /** On whose behalf: «ỦY BAN NHÂN DÂN» after TM., the head's post after KT. */
  readonly onBehalfOf?: BilingualText;
  readonly post?: BilingualText;
  /** Above the name: the team head's post in the agency (Annex I, II.7.c and II.7.đ). */
  readonly agencyPost?: BilingualText;
  readonly name?: string;
};

/** Sizes of quốc hiệu, tiêu ngữ, place and date; all others move with them (Decree 30/2020, Annex I, V, footnote 1). */
export const SIZE_FAMILIES = ['13/14/14', '12/13/13'] as const;
export type SizeFamily = (typeof SIZE_FAMILIES)[number];
/** Mức độ khẩn: HỎA TỐC, THƯỢNG KHẨN, KHẨN (Decree 30/2020, Annex I, box 10b). */
export const URGENCIES = ['flash', 'immediate', 'urgent'] as const;
/** Phạm vi lưu hành: XEM XONG TRẢ LẠI, LƯU HÀNH NỘI BỘ (box 11). */
export const CIRCULATIONS = ['return', 'internal'] as const;
export type Urgency = (typeof URGENCIES)[number];
export type Circulation = (typeof CIRCULATIONS)[number];

/** Where the issuer is reached, at the foot of page 1 (box 13). */
export type Contact = {
  readonly address?: BilingualText;
  readonly telephone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly website?: string;
};

/** Who took part in a meeting or signs its minutes. */
export type Representative = {
  readonly name?: string;
  readonly post?: BilingualText;
};

/** What minutes need beyond the case: a meeting of the team with one unit (form 05 of Circular 56/2025/TT-BCT). */
export type Meeting = {
  /** «08:30»; the day is the date of the minutes. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly place?: BilingualText;
  /** The members of the team, unless others took part. */
  readonly teamSide?: readonly Representative[];
  readonly unitSide?: readonly Representative[];
  /** Who signs for the unit; for the team signs `signing`. */
  readonly unitSigner?: Representative;
  readonly copies?: number;
};

/** Header, signing and recipients of one document of the case. */
export type DocumentDetails = {
  readonly kind: DocumentKind;
  /** The unit that the document is of, where each unit has its own. */
  readonly unitId?: string;
  /** Where team and body may both issue: which of them does, unless it is the usual one. */
  readonly issuer?: 'body' | 'team';
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
  /** Of minutes. */
  readonly meeting?: Meeting;
  /** 13/14/14 unless given. */
  readonly sizes?: SizeFamily;
  readonly urgency?: Urgency;
  readonly circulation?: Circulation;
  /** Sign of the person who drafted it, «PL» (box 12). */
  readonly drafter?: string;
  /** How many copies go out, printed after `drafter`. */
  readonly issuedCopies?: number;
  readonly contact?: Contact;
};

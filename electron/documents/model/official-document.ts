import type { Block } from './block.ts';
import { type Inlines, plainText } from './inline.ts';
import type { Mm } from './length.ts';
import type { PageSetup } from './page.ts';
import type { SizeFamily } from './styles.ts';

/** A mark in a frame; the frame grows with a longer text. */
export type Stamp = { readonly text: string; readonly leastWidth: Mm };

/**
 * Boxes 1–5, 9a, 10b and 11 of Decree 30/2020, Annex I. Texts come in their final case; the writers only place them. An empty text
 * is a box that the form does not have: biên bản have no place and date (Annex III, 1.9), công văn no type name (1.5).
 */
export type OfficialHeader = {
  /** «LƯU HÀNH NỘI BỘ» (box 11), the first line of page 1, at the right. */
  readonly circulation?: Stamp;
  /** «BẢN DỊCH THAM KHẢO …» above everything; null in the Vietnamese original. */
  readonly translationNotice: Inlines | null;
  readonly nationalTitle: string;
  readonly motto: string;
  /** One line each, outermost first; not bold. */
  readonly parentAgencies: readonly Inlines[];
  readonly issuingAgency: Inlines;
  /** «Số: ……/KL-TTTP». */
  readonly number: Inlines;
  /** «Cần Thơ, ngày …… tháng …… năm 2024». */
  readonly placeAndDate: Inlines;
  /** «KẾT LUẬN THANH TRA». */
  readonly typeName: Inlines;
  /** Trích yếu. */
  readonly subject: Inlines;
  /** «V/v …» under the number (box 5b): a công văn has it in place of type name and subject. */
  readonly letterSubject?: Inlines;
  /** «HỎA TỐC» in red (box 10b), under boxes 3 and 5b. */
  readonly urgency?: Stamp;
  /**
   * «Kính gửi:»; one name stands on the same line, several each on a line «- …;». Names come as printed,
   * the dash and the closing mark of several included.
   */
  readonly addressees: { readonly label: string; readonly names: readonly Inlines[] } | null;
};

/** The one name on the line of «Kính gửi:»; null of several, and of one that is left of several with its dash (box 9a). */
export function nameBesideLabel({ names }: NonNullable<OfficialHeader['addressees']>): Inlines | null {
  const [only] = names;
  return only === undefined || names.length > 1 || plainText(only).startsWith('- ') ? null : only;
}

/** Boxes 7a–7c: one party that signs. */
export type SigningBlock = {
  /** «KT. CHÁNH THANH TRA», «PHÓ CHÁNH THANH TRA». */
  readonly titleLines: readonly Inlines[];
  /** False on a translation, which carries no place for signature and seal. */
  readonly signatureSpace: boolean;
  /** Another post of the signer, above the name (box 7b): that of a team head in the agency whose seal is used. */
  readonly otherPost?: Inlines;
  readonly name: Inlines;
};

/** Boxes 7a–7c, 9b and 12. */
export type OfficialClosing = {
  /** Items come as printed: «- Như trên;». */
  readonly recipients: { readonly heading: string; readonly items: readonly Inlines[] };
  /** «PL.(30)» (box 12): who drafted the document and how many copies go out, under the recipients. */
  readonly drafterMark?: Inlines;
  readonly signing: SigningBlock;
  /**
   * Biên bản: the other party signs at the left of `signing`. Titles of both stand level, so do their names; the
   * recipients stand below (Annex III, 1.9).
   */
  readonly otherSigning?: SigningBlock;
};

/** Decree 30/2020, Annex I, III.1: starts a page, numbered from 1 on its own. */
export type Appendix = {
  readonly id: string;
  readonly page: PageSetup;
  readonly label: Inlines;
  readonly title: Inlines;
  /** «(Kèm theo Kế hoạch số …)». */
  readonly reference: Inlines;
  /** Side by side: the same lines in the other language, under the original ones. */
  readonly translation?: Pick<Appendix, 'label' | 'title' | 'reference'>;
  readonly body: readonly Block[];
};

/**
 * What stands in the second language where a document stands in both side by side. The original keeps header and closing of
 * Decree 30 over the full width; these lines are drawn in the translation's column above the body, and after the closing.
 */
export type SideTranslation = {
  readonly language: 'en';
  readonly header: OfficialHeader;
  readonly closing: OfficialClosing;
  /** The translation notice above the closing, where it has words of its own. */
  readonly closingNotice?: Inlines;
};

/** That the translation is one is said a second time above its closing. */
export function closingNoticeOf({ header, closingNotice }: SideTranslation): Inlines {
  return closingNotice ?? header.translationNotice ?? [];
}

/** One finished document, data only; Word, PDF and preview are drawn from it. */
export type OfficialDocument = {
  readonly language: 'vi' | 'en';
  /** Plain text for document properties. */
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly keywords: readonly string[];
    /** ISO date put into the file as its creation date: never the clock's. */
    readonly createdOn: string;
  };
  readonly page: PageSetup;
  /** 13/14/14 where absent. */
  readonly sizes?: SizeFamily;
  readonly header: OfficialHeader;
  readonly body: readonly Block[];
  readonly closing: OfficialClosing;
  /** Address, telephone, e-mail, site of the issuer (box 13): lines at the foot of page 1 under a rule. */
  readonly contact?: readonly Inlines[];
  readonly appendices: readonly Appendix[];
  /** Only of a document side by side; its body is then of pairs and tables, and `language` is that of the original. */
  readonly translation?: SideTranslation;
};

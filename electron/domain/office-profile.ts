import type { BilingualText, DraftLanguage } from './bilingual-text.ts';
import type { InspectingBody } from './inspection.ts';
import type { Contact, DocumentKind, Signing, SizeFamily } from './official-document.ts';
import { marginFaults, type PageMargins, USUAL_MARGINS } from './page-margins.ts';
import { type Problem, problem } from './problem.ts';

/** How an office sets its pages. */
export type OfficePage = {
  readonly margins?: PageMargins;
  readonly sizes?: SizeFamily;
};

/** Who signs for the office, in whose name; the usual one of some kinds of document. */
export type Signer = {
  readonly signing: Signing;
  readonly usualFor: readonly DocumentKind[];
};

/** A named list of recipients with the place where the file copy lies; the usual one of some kinds of document. */
export type RecipientList = {
  readonly name?: string;
  readonly recipients: readonly BilingualText[];
  /** The abbreviation after VT in «Lưu: VT, …». */
  readonly fileUnder?: string;
  readonly usualFor: readonly DocumentKind[];
};

/** Hồ sơ cơ quan: what an office gives to each new inspection and its documents. */
export type OfficeProfile = {
  readonly body: InspectingBody;
  readonly contact: Contact;
  readonly signers: readonly Signer[];
  readonly recipientLists: readonly RecipientList[];
  readonly margins: PageMargins;
  /** 13/14/14 unless given. */
  readonly sizes?: SizeFamily;
  /** What documents are usually drafted in; Vietnamese unless given. */
  readonly documentLanguage?: DraftLanguage;
};

export const EMPTY_PROFILE: OfficeProfile = {
  body: { parents: [] },
  contact: {},
  signers: [],
  recipientLists: [],
  margins: USUAL_MARGINS,
};

/** What the decree does not allow, and kinds of document with more than one usual signer or list. */
export function profileFaults(profile: OfficeProfile): readonly Problem[] {
  return [
    ...marginFaults(profile.margins, 'margins'),
    ...twiceUsual(profile.signers, 'signers', 'signer-usual-twice'),
    ...twiceUsual(profile.recipientLists, 'recipientLists', 'recipients-usual-twice'),
  ];
}

function twiceUsual(
  rows: readonly { readonly usualFor: readonly DocumentKind[] }[],
  place: string,
  code: string,
): readonly Problem[] {
  return rows.flatMap(({ usualFor }, index) => {
    const first = rows.slice(0, index).findIndex((each) => each.usualFor.some((kind) => usualFor.includes(kind)));
    return first < 0 ? [] : [problem(code, `${place}[${index}].usualFor`, { first: first + 1, second: index + 1 })];
  });
}

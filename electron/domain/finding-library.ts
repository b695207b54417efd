import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import type { LegalBasis } from './legal-basis.ts';
import {
  basisOf,
  type Days,
  leastSure,
  lifeOf,
  type Norm,
  type NormConfidence,
  normOfBasis,
  type ProvisionPlace,
  type Span,
  shared,
} from './norm.ts';
import type { Term } from './term.ts';

/** What findings are grouped by, in the order of the list. */
export const LIBRARY_GROUPS = [
  'tiep-nhan',
  'giai-quyet',
  'the-che',
  'mot-cua',
  'pakn',
  'tiep-dan',
  'don-thu',
  'nguoi-dung-dau',
  'ky-luat',
  'can-bo',
  'ho-so',
  'hoat-dong-thanh-tra',
  'cntt',
  'doi-tuong',
  'nhiem-vu',
  'khac',
] as const;

export type LibraryGroup = (typeof LIBRARY_GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<LibraryGroup, BilingualText>> = {
  'tiep-nhan': { vi: 'Tiếp nhận hồ sơ', en: 'Reception of files' },
  'giai-quyet': { vi: 'Giải quyết thủ tục hành chính', en: 'Settling of procedures' },
  'the-che': { vi: 'Thể chế, công bố, công khai', en: 'Rules, announcing and publishing' },
  'mot-cua': { vi: 'Bộ phận Một cửa', en: 'One-stop department' },
  pakn: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  'tiep-dan': { vi: 'Tiếp công dân', en: 'Citizen reception' },
  'don-thu': { vi: 'Đơn thư', en: 'Petitions' },
  'nguoi-dung-dau': { vi: 'Trách nhiệm người đứng đầu', en: 'Responsibility of heads' },
  'ky-luat': { vi: 'Kỷ luật, kỷ cương', en: 'Discipline' },
  'can-bo': { vi: 'Tổ chức, cán bộ', en: 'Organisation and staff' },
  'ho-so': { vi: 'Văn bản, hồ sơ', en: 'Documents and files' },
  'hoat-dong-thanh-tra': { vi: 'Hoạt động thanh tra, kiểm tra', en: 'Inspections and checks' },
  cntt: { vi: 'Công nghệ thông tin, chuyển đổi số', en: 'Information technology' },
  'doi-tuong': { vi: 'Đối tượng chính sách', en: 'Beneficiaries of policy' },
  'nhiem-vu': { vi: 'Nhiệm vụ bàn giao', en: 'Tasks taken over' },
  khac: { vi: 'Khác', en: 'Other' },
};

/** A reference into the norms that come with the program. */
export type NormReference = ProvisionPlace & { readonly norm: string; readonly confidence: NormConfidence };

/** A provision an entry rests on: of a known norm, or written out by the office. */
export type LibraryBasis = NormReference | { readonly cited: LegalBasis };

/** What an entry rests on during some days; several may hold at once. */
export type LibraryRegime = Span & {
  readonly bases: readonly LibraryBasis[];
  /** Rules of the place itself, without number: «Quy chế làm việc của Ủy ban nhân dân». */
  readonly local: readonly BilingualText[];
};

/** A count that a finding of this kind wants, without its numbers. */
export type CountToMake = {
  readonly unit: BilingualText;
  readonly label: BilingualText;
  readonly hasTotal: boolean;
};

/** A usual finding, ready to be put into an inspection. */
export type LibraryEntry = {
  readonly id: string;
  readonly group: LibraryGroup;
  readonly title: BilingualText;
  readonly regimes: readonly LibraryRegime[];
  readonly toCount: { readonly wording: BilingualText; readonly counts: readonly CountToMake[] };
  readonly cause?: BilingualText;
  readonly recommendation: BilingualText;
  readonly remedy: BilingualText;
  readonly product: BilingualText;
  /** Set only where the usual term is one term. */
  readonly term?: Term;
  readonly termWording?: BilingualText;
  readonly note?: BilingualText;
  /** The words of the table a shipped entry was made from. */
  readonly asWritten?: readonly { readonly norms: string; readonly validity: string }[];
  readonly confidenceAsWritten?: string;
};

/** What the program knows of norms, and the entries that come with it. */
export type NormData = {
  readonly norms: readonly Norm[];
  readonly library: readonly LibraryEntry[];
};

/** A basis of an entry as it would be put into a finding, with the days on which it holds. */
export type OfferedBasis = Span & {
  readonly basis: LegalBasis;
  readonly confidence: NormConfidence;
};

/** The bases of an entry that hold on some of the days, each with the days it holds; all of them where no day is known. */
export function basesDuring(
  entry: Pick<LibraryEntry, 'regimes'>,
  days: Days | null,
  norms: readonly Norm[],
): readonly OfferedBasis[] {
  const offered = entry.regimes.flatMap((regime) => regime.bases.flatMap((each) => offer(regime, each, norms)));
  const held = offered.filter((each) => days === null || shared(each, days) !== null);
  return [...new Map(held.map((each) => [JSON.stringify([each.basis, each.from, each.to]), each])).values()];
}

/** True when the law changed within the days: not every basis holds on all of them. */
export function spansRegimes(offered: readonly Span[], days: Days | null): boolean {
  if (days === null) return false;
  return offered.some(
    ({ from, to }) => (from !== undefined && isBefore(days.from, from)) || (to !== undefined && isBefore(to, days.to)),
  );
}

/** The bases of an entry that hold on a day. */
export function normsOn(
  entry: Pick<LibraryEntry, 'regimes'>,
  date: IsoDate,
  norms: readonly Norm[],
): readonly OfferedBasis[] {
  return basesDuring(entry, { from: date, to: date }, norms);
}

function offer(regime: Span, base: LibraryBasis, norms: readonly Norm[]): readonly OfferedBasis[] {
  const norm = 'cited' in base ? normOfBasis(norms, base.cited) : norms.find(({ id }) => id === base.norm);
  const span = shared(regime, norm === undefined || norm === null ? {} : lifeOf(norm));
  if (span === null || norm === undefined) return [];
  const { from, to } = span;
  const held: Span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  if ('cited' in base)
    return [{ ...held, basis: base.cited, confidence: base.cited.unverified === true ? 'not-confirmed' : 'high' }];
  if (norm === null) return [];
  const basis = basisOf(norm, base, base.confidence);
  return [{ ...held, basis, confidence: leastSure(norm.confidence, base.confidence) }];
}

/** The entry with its references written out, as the office's own entries have them; one to a norm not known is left out. */
export function withCitedBases(entry: LibraryEntry, norms: readonly Norm[]): LibraryEntry {
  const cited = (base: LibraryBasis): readonly LibraryBasis[] => {
    if ('cited' in base) return [base];
    const norm = norms.find(({ id }) => id === base.norm);
    return norm === undefined ? [] : [{ cited: basisOf(norm, base, base.confidence) }];
  };
  const regimes = entry.regimes.map((regime) => ({ ...regime, bases: regime.bases.flatMap(cited) }));
  return { ...entry, regimes };
}

import { type BilingualText, textInOrOther } from './bilingual-text.ts';
import { foldedText, holdsWords } from './folded-text.ts';
import type { LegalBasis } from './legal-basis.ts';
import {
  basisOf,
  type Days,
  leastSure,
  type Norm,
  type NormConfidence,
  type NormState,
  type Provision,
  type ProvisionPlace,
  stateOn,
} from './norm.ts';
import { citationOf } from './write-citation.ts';

/** A norm or a provision that the words found, ready to be put into a basis. */
export type NormHit = {
  readonly id: string;
  readonly basis: LegalBasis;
  readonly name: BilingualText;
  /** What it says, in our own words. */
  readonly about: BilingualText;
  readonly state: NormState;
  readonly confidence: NormConfidence;
};

type Asked = { readonly place: ProvisionPlace; readonly words: string };

/** «điều 17 khoản 1 điểm c», «mẫu 04» are places, kept as typed; what is left are words. */
function asked(words: string): Asked {
  let typed = ` ${words.normalize('NFC')} `;
  const take = (name: string): string | undefined => {
    // Letter by letter, so that a place in the folded text is the same place in the typed one.
    const folded = [...typed].map(foldedText).join('');
    const found = new RegExp(`\\s${name}\\s*(?:so\\s+)?(?<part>\\d[\\d.]*[a-z]?|[a-z])(?=\\s)`, 'd').exec(folded);
    const part = found?.indices?.groups?.part;
    if (found === null || part === undefined) return undefined;
    const given = typed.slice(...part).toLocaleLowerCase('vi');
    typed = `${typed.slice(0, found.index)} ${typed.slice(found.index + found[0].length)}`;
    return given;
  };
  const place = {
    article: take('(?:dieu|article)'),
    clause: take('(?:khoan|clause)'),
    point: take('(?:diem|point)'),
    form: take('(?:mau|form)'),
  };
  return { place, words: typed.trim() };
}

const PARTS = ['article', 'clause', 'point', 'form'] as const;

function isAt(place: ProvisionPlace, wanted: ProvisionPlace): boolean {
  return PARTS.every((part) => wanted[part] === undefined || bare(place[part] ?? '') === bare(wanted[part]));
}

/** «4» finds form 04, and «d» point đ too. */
function bare(part: string): string {
  return foldedText(part).replace(/^0(?=\d)/, '');
}

const RANK: Readonly<Record<NormState['kind'], number>> = { 'in-force': 0, ended: 1, 'not-yet': 1 };

/**
 * Norms and provisions in which the words occur, with or without diacritics, those in force on the days first. A place that is
 * asked for and not among the known ones is offered with its norm as it was typed.
 */
export function searchNorms(
  norms: readonly Norm[],
  words: string,
  days: Days | null,
  limit: number,
): readonly NormHit[] {
  const wanted = asked(words);
  const hasPlace = PARTS.some((part) => wanted.place[part] !== undefined);
  const hits = norms.flatMap((norm) => {
    const found = norm.provisions.filter(
      (each) => isAt(each, wanted.place) && holdsWords(wordsOf(norm, each), wanted.words),
    );
    const isNormFound = holdsWords(wordsOf(norm), wanted.words);
    const state = stateOn(norm, days);
    const whole = isNormFound && (!hasPlace || found.length === 0) ? [hitOf(norm, wanted.place, state)] : [];
    return [...whole, ...found.map((each) => hitOf(norm, each, state))];
  });
  return hits.sort((a, b) => RANK[a.state.kind] - RANK[b.state.kind]).slice(0, limit);
}

const names = new WeakMap<Norm, string>();

function wordsOf(norm: Norm, provision?: Provision): string {
  const own =
    names.get(norm) ??
    foldedText(
      [citationOf(basisOf(norm, {}), 'vi').full, both(norm.subject), both(norm.about), both(norm.note)].join(' '),
    );
  names.set(norm, own);
  return provision === undefined ? own : `${own} ${foldedText(both(provision.about))}`;
}

function both(text: BilingualText | undefined): string {
  return `${text?.vi ?? ''} ${text?.en ?? ''}`;
}

function hitOf(norm: Norm, place: Provision | ProvisionPlace, state: NormState): NormHit {
  const about = 'about' in place ? place.about : undefined;
  const basis = basisOf(norm, place);
  return {
    id: [norm.id, ...PARTS.map((part) => place[part] ?? '')].join('/'),
    basis,
    name: { vi: citationOf(basis, 'vi').short, en: citationOf(basis, 'en').short },
    about: about ?? norm.subject ?? norm.about ?? (textInOrOther(norm.note, 'vi') === null ? {} : (norm.note ?? {})),
    state,
    confidence: leastSure(norm.confidence, 'confidence' in place ? place.confidence : undefined),
  };
}

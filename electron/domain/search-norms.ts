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
 * Norms and provisions in which the words occur, with or without diacritics: first those named by the words (rather than
 * mentioned in what another is about), among them those in force on the days. A place that nobody has entered is offered as it
 * was typed, for the norm that the words name.
 */
export function searchNorms(
  norms: readonly Norm[],
  words: string,
  days: Days | null,
  limit: number,
): readonly NormHit[] {
  const wanted = asked(words);
  const hasPlace = PARTS.some((part) => wanted.place[part] !== undefined);
  const ranked = norms.flatMap((norm) => {
    const { name, all } = wordsOf(norm);
    const isNamed = holdsWords(name, wanted.words);
    const state = stateOn(norm, days);
    const found = norm.provisions.filter(
      (each) => isAt(each, wanted.place) && holdsWords(`${all} ${foldedText(both(each.about))}`, wanted.words),
    );
    const isWholeOffered = hasPlace
      ? found.length === 0 && wanted.words !== '' && isNamed
      : holdsWords(all, wanted.words);
    const places = [...(isWholeOffered ? [wanted.place] : []), ...found];
    return places.map((place) => ({ hit: hitOf(norm, place, state), rank: (isNamed ? 0 : 2) + RANK[state.kind] }));
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

type Words = { readonly name: string; readonly all: string };

const known = new WeakMap<Norm, Words>();

/** Laws are cited by name, but looked for by number too. */
function wordsOf(norm: Norm): Words {
  const standing = known.get(norm);
  if (standing !== undefined) return standing;
  const name = foldedText(`${norm.number ?? ''} ${citationOf(basisOf(norm, {}), 'vi').full}`);
  const words = { name, all: `${name} ${foldedText([norm.subject, norm.about, norm.note].map(both).join(' '))}` };
  known.set(norm, words);
  return words;
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

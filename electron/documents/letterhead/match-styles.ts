import { type Problem, problem } from '../../domain/problem.ts';
import { Styles } from '../check/word/styles.ts';
import { elements, find, value } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';
import type { StyleName } from '../model/styles.ts';
import { styleId } from '../word/styles.ts';
import { lookOf, type Misfit, misfitOf, type StyleLook, type Wanted } from './style-look.ts';
import { foldedName, NOBODYS_STYLES, STYLE_NAMES, type StyleNames } from './style-names.ts';

/** A file's styles and the theme they take fonts from. */
export type StyleSheet = { readonly styles: XmlElement | undefined; readonly theme: XmlElement | undefined };

export type MatchedStyles = {
  /** Our id to theirs. */
  readonly ids: ReadonlyMap<string, string>;
  /** As their file calls them. */
  readonly names: readonly string[];
  /** How the body of theirs looks that stands for ours; null when ours is added. */
  readonly body: StyleLook | null;
  readonly problems: readonly Problem[];
};

type Style = { readonly id: string; readonly name: string; readonly folded: readonly string[] };

const MISFITS: Readonly<Record<Misfit, string>> = {
  font: 'letterhead-style-font',
  size: 'letterhead-style-size',
  form: 'letterhead-style-form',
};

/** Paragraph styles with all they are called: name, other names, id. */
export function paragraphStyles(root: XmlElement | undefined): readonly Style[] {
  return elements(root, 'w:style')
    .filter((each) => (each.attributes['w:type'] ?? 'paragraph') === 'paragraph')
    .map((each) => {
      const id = each.attributes['w:styleId'] ?? '';
      const name = value(find(each, 'w:name')) ?? id;
      const others = (value(find(each, 'w:aliases')) ?? '').split(',').filter((alias) => alias !== '');
      return { id, name, folded: [name, ...others, id].map(foldedName) };
    });
}

/** What stands in the body between one another; the body itself goes before, for the others keep to its spacing. */
const RUNNING: ReadonlySet<string> = new Set<StyleName>([
  'legal-ground',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'item',
]);
const ENTRIES = Object.entries(STYLE_NAMES) as readonly (readonly [StyleName, StyleNames])[];
const IN_ORDER = [...ENTRIES].sort(([one], [other]) => Number(other === 'body') - Number(one === 'body'));

class Matching {
  readonly taken = new Map<string, Style>();
  readonly misfits = new Map<string, Problem>();
  readonly #theirs: Styles;
  readonly #known: readonly Style[];

  constructor(theirs: StyleSheet) {
    this.#theirs = new Styles(theirs);
    this.#known = paragraphStyles(theirs.styles);
  }

  /** The first of its names that fits. Answers how the style looks that was taken; null when there is none. */
  take(own: string, names: readonly string[], wanted: Wanted): StyleLook | null {
    const candidates = names.flatMap((each) => this.#known.filter(({ folded }) => folded.includes(foldedName(each))));
    for (const each of candidates) {
      const look = lookOf(each.id, this.#theirs);
      const misfit = misfitOf(look, wanted);
      if (misfit === null) {
        this.taken.set(own, each);
        return look;
      }
      this.#tell(each, look, misfit, wanted);
    }
    return null;
  }

  #tell({ id, name }: Style, look: StyleLook, misfit: Misfit, { sizes: [least, most] }: Wanted): void {
    if (NOBODYS_STYLES.has(foldedName(name)) || this.misfits.has(id)) return;
    const required = least === most ? String(least) : `${least}–${most}`;
    const values = { style: name, font: look.font ?? '', size: look.size, required };
    this.misfits.set(id, problem(MISFITS[misfit], '', values));
  }
}

/** Looks for each of our styles among theirs. */
export function matchStyles(theirs: StyleSheet, ours: StyleSheet): MatchedStyles {
  const looks = new Styles(ours);
  const wanted = new Set(paragraphStyles(ours.styles).map((each) => each.id));
  const matching = new Matching(theirs);
  let body: StyleLook | null = null;
  for (const [name, { names, sizes }] of IN_ORDER) {
    const own = styleId(name);
    if (!wanted.has(own)) continue;
    const look = lookOf(own, looks);
    const isBody = name === 'body';
    const besides = RUNNING.has(name) ? (body ?? lookOf(styleId('body'), looks)) : null;
    const found = matching.take(own, names, {
      look,
      sizes: sizes ?? [look.size, look.size],
      besides: isBody ? 'self' : besides,
    });
    if (isBody) body = found;
  }
  // One name may stand for two of ours («Nơi nhận»): where it serves for one, nothing is wrong with it.
  const used = new Set([...matching.taken.values()].map((each) => each.id));
  return {
    ids: new Map([...matching.taken].map(([own, { id }]) => [own, id])),
    names: [...new Set([...matching.taken.values()].map((each) => each.name))],
    body,
    problems: [...matching.misfits].flatMap(([id, each]) => (used.has(id) ? [] : [each])),
  };
}

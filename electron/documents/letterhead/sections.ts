import { showsPage } from '../check/word/mend-page-numbers.ts';
import { descendants, elements, find, isOn, textOf } from '../check/word/tree.ts';
import { parseXml, type XmlElement } from '../check/word/xml.ts';
import { WORD_NAMESPACE } from '../word/xml.ts';
import type { OfficePackage } from './office-package.ts';

const WHERE = ['header', 'footer'] as const;
const WHEN = ['default', 'first', 'even'] as const;
type Where = (typeof WHERE)[number];
type When = (typeof WHEN)[number];
type Slot = `${Where}-${When}`;
const SLOTS: readonly Slot[] = WHERE.flatMap((where) => WHEN.map((when) => `${where}-${when}` as const));

/** Part names by slot. */
export type Slots = Readonly<Partial<Record<Slot, string>>>;

const ROOTS = { header: 'w:hdr', footer: 'w:ftr' } as const;
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const SHOWN = ['w:drawing', 'w:pict', 'w:object', 'w:instrText', 'w:fldSimple', 'w:pBdr', 'w:tblBorders'] as const;

/** Headers and footers a section names. */
export function slotsOf(section: XmlElement | undefined, partOf: (relationId: string) => string | undefined): Slots {
  const named = WHERE.flatMap((where) =>
    elements(section, `w:${where}Reference`).map(({ attributes }) => {
      const when = WHEN.find((each) => each === attributes['w:type']) ?? 'default';
      return [`${where}-${when}`, partOf(attributes['r:id'] ?? '')] as const;
    }),
  );
  return Object.fromEntries(named.filter(([, part]) => part !== undefined));
}

/** Whether a header or footer shows anything at all: a line, a picture, a field, a word. */
export function showsAnything(root: XmlElement | undefined): boolean {
  if (root === undefined) return false;
  return (
    descendants(root, 'w:t').some((each) => textOf(each).trim() !== '') ||
    SHOWN.some((each) => descendants(root, each).length > 0)
  );
}

export function showsPageNumber(root: XmlElement | undefined): boolean {
  return descendants(root, 'w:p').some(showsPage);
}

/** What headers and footers are put together from. */
export type HeaderSources = {
  readonly office: OfficePackage;
  /** The main part of the office's package, and the first section of theirs. */
  readonly main: string;
  readonly section: XmlElement | undefined;
  readonly theirs: Slots;
  /** Another header on even pages. */
  readonly evenToo: boolean;
  /** The parts of our draft, styles already named as theirs. */
  readonly ours: (part: string) => XmlElement | undefined;
  /** Theirs show the page's number somewhere: ours does not come too. */
  readonly hasNumber: boolean;
};

/** Gives our sections the office's headers and footers, together with what ours hold. */
export class SectionHeaders {
  readonly #sources: HeaderSources;
  readonly #made = new Map<string, string>();
  readonly #used = new Set<string>();
  /** Slots that the sections so far have named: a section that names none takes them over. */
  readonly #named = new Set<Slot>();

  constructor(sources: HeaderSources) {
    this.#sources = sources;
  }

  /** @param index of the section; 0 is that of page 1 */
  intoSection(section: XmlElement, ours: Slots, index: number): void {
    const references = SLOTS.flatMap((slot) => {
      const part = this.#partFor(slot, ours, index);
      if (part === null) return [];
      this.#named.add(slot);
      return [this.#reference(slot, part)];
    });
    const rest = section.children.filter(
      (each) => typeof each === 'string' || !/^w:(?:header|footer)Reference$/.test(each.name),
    );
    section.children.splice(0, section.children.length, ...references, ...rest);
    this.#setDistances(section);
  }

  #isTitled(): boolean {
    return isOn(find(this.#sources.section, 'w:titlePg')) === true;
  }

  /** Where theirs has no first page of its own, it looks like the others; an appendix does not begin like page 1, nor with a number. */
  #theirPart(where: Where, when: When, index: number): string | undefined {
    const { theirs, evenToo } = this.#sources;
    if (when === 'even' && !evenToo) return undefined;
    const usual = theirs[`${where}-default`];
    const isLikeOthers = when === 'first' && (!this.#isTitled() || (index > 0 && !showsPageNumber(this.#tree(usual))));
    const part = isLikeOthers ? usual : theirs[`${where}-${when}`];
    return showsAnything(this.#tree(part)) ? part : undefined;
  }

  #tree(part: string | undefined): XmlElement | undefined {
    return part === undefined ? undefined : this.#sources.office.xml(part);
  }

  #ourPart(where: Where, when: When, ours: Slots): string | undefined {
    if (when === 'even' && !this.#sources.evenToo) return undefined;
    const part = ours[`${where}-${when === 'even' ? 'default' : when}`];
    const root = part === undefined ? undefined : this.#sources.ours(part);
    if (!showsAnything(root) || (this.#sources.hasNumber && showsPageNumber(root))) return undefined;
    return part;
  }

  #partFor(slot: Slot, ours: Slots, index: number): string | null {
    const [where, when] = slot.split('-') as [Where, When];
    const [own, office] = [this.#ourPart(where, when, ours), this.#theirPart(where, when, index)];
    const isTakenOver = this.#named.has(slot);
    if (own === undefined && office === undefined && !isTakenOver) return null;
    const key = `${slot} ${own} ${office}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#put(where, own, office);
    this.#made.set(key, made);
    return made;
  }

  /** Their part as it is where it stands alone and is wanted once; else a copy, with ours above it or, at the foot, below. */
  #put(where: Where, own: string | undefined, theirs: string | undefined): string {
    const { office, main } = this.#sources;
    if (theirs !== undefined && own === undefined && !this.#used.has(theirs)) {
      this.#used.add(theirs);
      return theirs;
    }
    const name = office.newName(theirs ?? main, where);
    const added = own === undefined ? [] : elements(structuredClone(this.#sources.ours(own)));
    if (theirs !== undefined) {
      const root = office.copy(theirs, name);
      const at = where === 'header' ? 0 : root.children.length;
      root.children.splice(at, 0, ...added);
    } else {
      const root = parseXml(`<${ROOTS[where]} xmlns:w="${WORD_NAMESPACE}"/>`);
      root.children.push(...(added.length > 0 ? added : [parseXml('<w:p/>')]));
      office.put(name, root, `${CONTENT}${where}+xml`);
    }
    return name;
  }

  #reference(slot: Slot, part: string): XmlElement {
    const { office, main } = this.#sources;
    const [where, when] = slot.split('-') as [Where, When];
    const known = office.relations(main).find((each) => !each.external && each.target === part);
    const id = known?.id ?? office.relate(main, where, part);
    const name = `w:${where}Reference`;
    return { name, raw: name, attributes: { 'w:type': when, 'r:id': id }, children: [] };
  }

  /** How far their headers and footers stand from the edge of the paper. */
  #setDistances(section: XmlElement): void {
    const margins = find(section, 'w:pgMar')?.attributes;
    const theirs = find(this.#sources.section, 'w:pgMar')?.attributes;
    for (const where of WHERE) {
      const isTheirs = WHEN.some((when) => this.#theirPart(where, when, 0) !== undefined);
      const distance = theirs?.[`w:${where}`];
      if (isTheirs && margins !== undefined && distance !== undefined) margins[`w:${where}`] = distance;
    }
  }
}

/** Our sections in order with the slots each has, those of the section before included. */
export function ourSections(document: XmlElement, partOf: (id: string) => string | undefined) {
  let slots: Slots = {};
  return descendants(document, 'w:sectPr').map((section) => {
    slots = { ...slots, ...slotsOf(section, partOf) };
    return { section, slots };
  });
}

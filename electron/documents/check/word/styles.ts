import type { WordParts } from './parts.ts';
import { descendants, elements, find, isOn, value } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** Levels at which a property may be set, lowest first; the last that sets it wins. */
export type Cascade = readonly (XmlElement | undefined)[];

type Style = {
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
};

/** Longest chain of basedOn followed: a circle ends here. */
const LONGEST_CHAIN = 40;

export class Styles {
  readonly #byId = new Map<string, Style>();
  readonly #defaultRun: XmlElement | undefined;
  readonly #defaultParagraph: XmlElement | undefined;
  readonly defaultId: string | undefined;
  readonly #theme: Readonly<Record<string, string | undefined>>;

  constructor({ styles, theme }: Pick<WordParts, 'styles' | 'theme'>) {
    for (const each of elements(styles, 'w:style')) {
      this.#byId.set(each.attributes['w:styleId'] ?? '', {
        basedOn: value(find(each, 'w:basedOn')),
        paragraph: find(each, 'w:pPr'),
        run: find(each, 'w:rPr'),
      });
    }
    this.#defaultRun = find(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    this.#defaultParagraph = find(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr');
    this.defaultId = elements(styles, 'w:style').find(
      ({ attributes }) =>
        attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
    )?.attributes['w:styleId'];
    const scheme = descendants(theme, 'a:fontScheme')[0];
    const latin = (which: string): string | undefined => find(scheme, which, 'a:latin')?.attributes.typeface;
    this.#theme = { major: latin('a:majorFont'), minor: latin('a:minorFont') };
  }

  /** A style and what it is based on, the base first. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let next = id;
    while (next !== undefined && chain.length < LONGEST_CHAIN) {
      const style = this.#byId.get(next);
      if (style === undefined) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    return chain;
  }

  /** What decides a paragraph's form; `numbering` is the pPr of its list level. */
  paragraph(properties: XmlElement | undefined, tableStyle: string | undefined, numbering?: XmlElement): Cascade {
    const id = value(find(properties, 'w:pStyle')) ?? this.defaultId;
    const table = this.#chain(tableStyle).map((each) => each.paragraph);
    return [this.#defaultParagraph, ...table, ...this.#chain(id).map((each) => each.paragraph), numbering, properties];
  }

  /** The style's own list, when the paragraph names none. */
  numbering(properties: XmlElement | undefined): XmlElement | undefined {
    const id = value(find(properties, 'w:pStyle')) ?? this.defaultId;
    const levels = [...this.#chain(id).map((each) => each.paragraph), properties];
    return levels.map((each) => find(each, 'w:numPr')).findLast((each) => each !== undefined);
  }

  /** What decides a run's form. Switches of paragraph and character style add up by exclusive or, as Word does. */
  run(paragraph: XmlElement | undefined, properties: XmlElement | undefined, tableStyle: string | undefined): RunForm {
    const id = value(find(paragraph, 'w:pStyle')) ?? this.defaultId;
    const table = this.#chain(tableStyle).map((each) => each.run);
    const ofParagraph = this.#chain(id).map((each) => each.run);
    const ofCharacter = this.#chain(value(find(properties, 'w:rStyle'))).map((each) => each.run);
    return {
      base: [this.#defaultRun, ...table],
      paragraph: ofParagraph,
      character: ofCharacter,
      direct: properties,
    };
  }

  themeFont(name: string): string | undefined {
    return this.#theme[name.startsWith('major') ? 'major' : 'minor'];
  }
}

export type RunForm = {
  readonly base: Cascade;
  readonly paragraph: Cascade;
  readonly character: Cascade;
  readonly direct: XmlElement | undefined;
};

/** All levels of a run, lowest first. */
export function levelsOf({ base, paragraph, character, direct }: RunForm): Cascade {
  return [...base, ...paragraph, ...character, direct];
}

function last(cascade: Cascade, name: string): boolean | undefined {
  return cascade.map((each) => isOn(find(each, name))).findLast((each) => each !== undefined);
}

export function toggled(form: RunForm, name: string): boolean {
  const direct = isOn(find(form.direct, name));
  if (direct !== undefined) return direct;
  if (last(form.base, name) === true) return true;
  return (last(form.paragraph, name) === true) !== (last(form.character, name) === true);
}

/** The attribute of an element as the last level that gives it. */
export function attribute(cascade: Cascade, name: string, ...attributes: readonly string[]): string | undefined {
  for (const each of cascade.toReversed()) {
    const found = find(each, name)?.attributes;
    const given = attributes.map((key) => found?.[key]).find((given) => given !== undefined);
    if (given !== undefined) return given;
  }
  return undefined;
}

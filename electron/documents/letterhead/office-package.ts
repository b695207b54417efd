import { zipSync } from 'fflate';
import type { Package } from '../check/word/open-package.ts';
import { resolved } from '../check/word/parts.ts';
import { elements } from '../check/word/tree.ts';
import { parseXml, writeXml, type XmlElement } from '../check/word/xml.ts';

/** A line of a .rels part. */
export type Relation = {
  readonly id: string;
  /** Last word of its type: «header», «image». */
  readonly kind: string;
  /** Name of the part it leads to; an address when it leads outside. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
};

const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/';
const CONTENT_TYPES = '[Content_Types].xml';
/** Zip knows no year before 1980; the same input gives the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function relationsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A package that is changed part by part; what nobody touched is written byte for byte as it came. */
export class OfficePackage {
  readonly #source: Package;
  readonly #trees = new Map<string, XmlElement>();
  readonly #changed = new Set<string>();
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #contentTypes = new Map<string, string>();

  constructor(source: Package, parsed: ReadonlyMap<string, XmlElement> = new Map()) {
    this.#source = source;
    for (const [name, root] of parsed) this.#trees.set(name, root);
  }

  has(name: string): boolean {
    return this.#trees.has(name) || this.#bytes.has(name) || this.#source.names.includes(name);
  }

  /** The tree of a part; changes in it count only after `change`. @throws ProblemError when it is no XML */
  xml(name: string): XmlElement | undefined {
    const known = this.#trees.get(name);
    if (known !== undefined) return known;
    const text = this.#source.text(name);
    if (text === undefined) return undefined;
    const root = parseXml(text);
    this.#trees.set(name, root);
    return root;
  }

  change(name: string): void {
    this.#changed.add(name);
  }

  /** Adds or replaces a part. */
  put(name: string, content: XmlElement | Uint8Array, contentType: string): void {
    if (content instanceof Uint8Array) this.#bytes.set(name, content);
    else {
      this.#trees.set(name, content);
      this.#changed.add(name);
    }
    this.#contentTypes.set(name, contentType);
  }

  /** A name beside `part` that no other part has. */
  newName(part: string, kind: string): string {
    let name = `${folderOf(part)}${kind}.xml`;
    for (let number = 1; this.has(name); number += 1) name = `${folderOf(part)}${kind}-of-draft-${number}.xml`;
    return name;
  }

  /** `part` empty: the package itself. */
  relations(part: string): Relation[] {
    return elements(this.xml(relationsName(part))).map((element) => {
      const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
      const external = TargetMode === 'External';
      const target = external ? Target : resolved(folderOf(part).replace(/\/$/, ''), Target);
      return { id: Id, kind: Type.replace(/^.*\//, ''), target, external, element };
    });
  }

  /** Adds a relation and answers its id. */
  relate(part: string, type: string, target: string): string {
    const name = relationsName(part);
    const root = this.xml(name) ?? parseXml(`<Relationships xmlns="${PACKAGE_TYPES}relationships"/>`);
    this.#trees.set(name, root);
    this.change(name);
    const known = new Set(elements(root).map((each) => each.attributes.Id));
    let number = known.size + 1;
    while (known.has(`rIdDraft${number}`)) number += 1;
    const attributes = {
      Id: `rIdDraft${number}`,
      Type: type.includes(':') ? type : RELATION_TYPES + type,
      Target: `/${target}`,
    };
    const prefix = root.raw.replace(/Relationships$/, '');
    root.children.push({ name: 'Relationship', raw: `${prefix}Relationship`, attributes, children: [] });
    return attributes.Id;
  }

  keepRelations(part: string, isKept: (relation: Relation) => boolean): void {
    const root = this.xml(relationsName(part));
    if (root === undefined) return;
    const dropped = new Set(this.relations(part).flatMap((each) => (isKept(each) ? [] : [each.element])));
    if (dropped.size === 0) return;
    root.children.splice(
      0,
      root.children.length,
      ...root.children.filter((each) => typeof each === 'string' || !dropped.has(each)),
    );
    this.change(relationsName(part));
  }

  /** A copy of a part with its relations, under a new name. */
  copy(part: string, name: string): XmlElement {
    const root = structuredClone(this.xml(part));
    if (root === undefined) throw new TypeError(`No part ${part}`);
    this.put(name, root, this.#contentTypeOf(part));
    const relations = this.xml(relationsName(part));
    if (relations !== undefined) {
      this.#trees.set(relationsName(name), structuredClone(relations));
      this.change(relationsName(name));
    }
    return root;
  }

  #contentTypeOf(part: string): string {
    const declared = elements(this.xml(CONTENT_TYPES)).find((each) => each.attributes.PartName === `/${part}`);
    return this.#contentTypes.get(part) ?? declared?.attributes.ContentType ?? 'application/xml';
  }

  /** Parts that something leads to, the package's own relations first. */
  reached(): string[] {
    const found = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { external, target } of this.relations(part)) {
        if (external || found.has(target) || !this.has(target)) continue;
        found.add(target);
        waiting.push(target);
      }
    }
    return [...found].sort();
  }

  /** The package as a zip: only parts that are reached, and the types of those alone. */
  zip(): Uint8Array {
    const parts = this.reached();
    const withRelations = ['', ...parts].map(relationsName).filter((each) => elements(this.xml(each)).length > 0);
    const names = [...withRelations.slice(0, 1), ...parts, ...withRelations.slice(1)];
    const types = new TextEncoder().encode(writeXml(this.#typesOf(parts)));
    const files = names.map((name) => [name, this.#written(name)] as const);
    return zipSync({ [CONTENT_TYPES]: types, ...Object.fromEntries(files) }, { mtime: ZIP_DATE });
  }

  #written(name: string): Uint8Array {
    const tree = this.#changed.has(name) ? this.#trees.get(name) : undefined;
    if (tree !== undefined) return new TextEncoder().encode(writeXml(tree));
    return this.#bytes.get(name) ?? this.#source.bytes(name) ?? new Uint8Array();
  }

  #typesOf(parts: readonly string[]): XmlElement {
    const root = structuredClone(this.xml(CONTENT_TYPES) ?? parseXml(`<Types xmlns="${PACKAGE_TYPES}content-types"/>`));
    const prefix = root.raw.replace(/Types$/, '');
    const kept = elements(root).filter(({ name, attributes }) => {
      const part = attributes.PartName?.replace(/^\//, '');
      return name !== 'Override' || (part !== undefined && parts.includes(part) && !this.#contentTypes.has(part));
    });
    const added = [...this.#contentTypes]
      .filter(([name]) => parts.includes(name))
      .map(([name, ContentType]) => ({
        name: 'Override',
        raw: `${prefix}Override`,
        attributes: { PartName: `/${name}`, ContentType },
        children: [],
      }));
    return { ...root, children: [...kept, ...added] };
  }
}

/** An XML element as the readers need it: name with prefix, attributes, children; text only where it is not blank. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

type OpenElement = { name: string; attributes: Record<string, string>; children: XmlNode[] };

const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses a well-formed part of an Office package. Throws on tags that do not match. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '#document', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  for (const [, closing, name, attributes, empty, text] of source.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('XML closes more than it opens');
    if (text !== undefined) parent.children.push(decodeEntities(text));
    if (name === undefined) continue;
    if (closing) close(open, name);
    else openElement(open, parent, { name, attributes: readAttributes(attributes ?? ''), children: [] }, empty === '/');
  }
  const first = root.children.find((each) => typeof each !== 'string');
  if (open.length !== 1 || first === undefined) throw new Error('XML is not closed');
  return first;
}

function openElement(open: OpenElement[], parent: OpenElement, element: OpenElement, empty: boolean): void {
  parent.children.push(element);
  if (!empty) open.push(element);
}

function close(open: OpenElement[], name: string): void {
  if (open.pop()?.name !== name) throw new Error(`XML: </${name}> closes another element`);
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
    name ?? '',
    decodeEntities(double ?? single ?? ''),
  ]);
  return Object.fromEntries(pairs);
}

function decodeEntities(value: string): string {
  return value.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const hexadecimal = name[1] === 'x' || name[1] === 'X';
    return String.fromCodePoint(Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
  });
}

export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const all = (parent?.children ?? []).filter((each) => typeof each !== 'string');
  return name === undefined ? all : all.filter((each) => each.name === name);
}

/** The first element at the end of a path of names. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((element, name) => elements(element, name)[0], parent);
}

/** All elements of a name, at any depth, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((each) =>
    each.name === name ? [each, ...descendants(each, name)] : descendants(each, name),
  );
}

export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

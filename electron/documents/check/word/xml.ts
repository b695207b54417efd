import { ProblemError, problem } from '../../../domain/problem.ts';

/** An element with the prefixes of the transitional namespaces, whatever the file calls them; attributes as written. */
export type XmlElement = {
  readonly name: string;
  /** Name as the file writes it. */
  readonly raw: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
};

export type XmlNode = XmlElement | string;

/** Deeper than any document of Word's; a file that goes on is made to hurt. */
const DEEPEST = 400;
const MOST_NODES = 6_000_000;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
};

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function broken(): ProblemError {
  return new ProblemError([problem('check-file-broken', '')]);
}

function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const hexadecimal = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function encode(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

type Open = { readonly element: XmlElement; readonly prefixes: Readonly<Record<string, string>> };

/** Prefixes as the file declares them, by what this reader calls them. */
function declared(attributes: Readonly<Record<string, string>>, outer: Readonly<Record<string, string>>) {
  let inner = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    const known = PREFIXES[value];
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    inner = { ...inner, [prefix]: known ?? prefix };
  }
  return inner;
}

function canonical(raw: string, prefixes: Readonly<Record<string, string>>): string {
  const colon = raw.indexOf(':');
  const prefix = colon < 0 ? '' : raw.slice(0, colon);
  const local = raw.slice(colon + 1);
  const named = prefixes[prefix] ?? prefix;
  return named === '' ? local : `${named}:${local}`;
}

/** «w:val» keeps its name unless the file calls the namespace otherwise. */
function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE))
    attributes[name ?? ''] = decode(double ?? single ?? '');
  return attributes;
}

/** Where the tag that starts at `start` ends; «>» inside a quoted value does not end it. */
function tagEnd(source: string, start: number): number {
  let quote = '';
  for (let at = start; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  throw broken();
}

class Parser {
  readonly #open: Open[];
  readonly root: XmlElement = { name: '#document', raw: '', attributes: {}, children: [] };
  #nodes = 0;

  constructor() {
    this.#open = [{ element: this.root, prefixes: {} }];
  }

  get depth(): number {
    return this.#open.length;
  }

  text(value: string): void {
    if (value !== '') this.#open.at(-1)?.element.children.push(decode(value));
  }

  tag(content: string): void {
    if (content.startsWith('/')) {
      this.#close(content.slice(1).trim());
      return;
    }
    const empty = content.endsWith('/');
    const body = empty ? content.slice(0, -1) : content;
    const raw = /^[^\s]+/.exec(body)?.[0] ?? '';
    const parent = this.#open.at(-1);
    this.#nodes += 1;
    if (raw === '' || parent === undefined || this.depth > DEEPEST || this.#nodes > MOST_NODES) throw broken();
    const attributes = attributesOf(body.slice(raw.length));
    const prefixes = declared(attributes, parent.prefixes);
    const element = { name: canonical(raw, prefixes), raw, attributes: attributes, children: [] };
    this.#rename(attributes, prefixes);
    parent.element.children.push(element);
    if (!empty) this.#open.push({ element, prefixes });
  }

  /** Only files whose «w» is called otherwise pay for it. */
  #rename(attributes: Record<string, string>, prefixes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) {
      const colon = name.indexOf(':');
      if (colon < 0 || name.startsWith('xmlns')) continue;
      const known = prefixes[name.slice(0, colon)];
      if (known === undefined || known === name.slice(0, colon)) continue;
      attributes[`${known}${name.slice(colon)}`] ??= value;
    }
  }

  #close(raw: string): void {
    if (this.#open.length < 2 || this.#open.pop()?.element.raw !== raw) throw broken();
  }
}

/**
 * Parses a part of an Office package, whole. A document type is refused before anything in it is read, so that no entity is ever
 * expanded. @throws ProblemError `check-file-broken`, `check-file-hostile`
 */
export function parseXml(source: string): XmlElement {
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) throw new ProblemError([problem('check-file-hostile', '')]);
  const parser = new Parser();
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    parser.text(source.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    at = afterMarkup(source, open, parser);
  }
  const first = parser.root.children.find((each) => typeof each !== 'string');
  if (parser.depth !== 1 || first === undefined) throw broken();
  return first;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

function afterMarkup(source: string, open: number, parser: Parser): number {
  for (const [start, end] of SKIPPED) {
    if (!source.startsWith(start, open)) continue;
    const close = source.indexOf(end, open);
    if (close < 0) throw broken();
    return close + end.length;
  }
  if (source.startsWith('<![CDATA[', open)) {
    const close = source.indexOf(']]>', open);
    if (close < 0) throw broken();
    parser.text(encode(source.slice(open + 9, close)));
    return close + 3;
  }
  const close = tagEnd(source, open + 1);
  parser.tag(source.slice(open + 1, close));
  return close + 1;
}

/** The part as text again; comments and the original white space between attributes are not kept. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written(node: XmlNode): string {
  if (typeof node === 'string') return encode(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${encode(value)}"`);
  const open = `${node.raw}${attributes.join('')}`;
  return node.children.length === 0 ? `<${open}/>` : `<${open}>${node.children.map(written).join('')}</${node.raw}>`;
}

import { unzipSync, zipSync } from 'fflate';
import { descendants, elements, find } from '../../../electron/documents/check/word/tree.ts';
import { parseXml, writeXml, type XmlElement, type XmlNode } from '../../../electron/documents/check/word/xml.ts';

const PART = 'word/document.xml';

/** A paragraph of an open file, and where it hangs. */
export type Standing = {
  readonly element: XmlElement;
  readonly parent: XmlElement;
  readonly mark: string;
  readonly text: string;
};

/** A Word file opened to be edited as a person would, paragraph by paragraph. */
export class WordFile {
  readonly root: XmlElement;
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    this.root = parseXml(this.text(PART));
  }

  text(part: string): string {
    return new TextDecoder().decode(this.#parts[part]);
  }

  put(part: string, text: string): void {
    this.#parts[part] = new TextEncoder().encode(text);
  }

  saved(): Uint8Array {
    this.put(PART, writeXml(this.root));
    return zipSync(this.#parts);
  }

  get body(): XmlElement {
    const body = find(this.root, 'w:body');
    if (body === undefined) throw new Error('no body');
    return body;
  }

  /** Paragraphs that carry an id, in order. */
  paragraphs(): readonly Standing[] {
    const found: Standing[] = [];
    const walk = (parent: XmlElement): void => {
      for (const element of elements(parent)) {
        const mark = markOf(element);
        if (element.name === 'w:p' && mark !== null) found.push({ element, parent, mark, text: textOf(element) });
        else if (element.name !== 'w:p') walk(element);
      }
    };
    walk(this.body);
    return found;
  }

  /** The row that holds the paragraph, and its table; null outside of tables. */
  rowOf({ parent }: Pick<Standing, 'parent'>): { readonly row: XmlElement; readonly table: XmlElement } | null {
    if (parent.name !== 'w:tc') return null;
    for (const table of descendants(this.body, 'w:tbl')) {
      const row = elements(table, 'w:tr').find((each) => elements(each, 'w:tc').includes(parent));
      if (row !== undefined) return { row, table };
    }
    return null;
  }
}

export function markOf(paragraph: XmlElement): string | null {
  const names = elements(paragraph, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
  return names.find((each) => each.startsWith('_kl_')) ?? null;
}

/** Every letter that stands in the paragraph and was not deleted. */
export function textOf(paragraph: XmlElement): string {
  return descendants(paragraph, 'w:t')
    .map((each) => each.children.join(''))
    .join('');
}

export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, raw: name, attributes, children };
}

export function run(text: string, properties?: XmlElement): XmlElement {
  return element('w:r', {}, [...(properties === undefined ? [] : [properties]), textElement('w:t', text)]);
}

export function textElement(name: 'w:t' | 'w:delText', text: string): XmlElement {
  return element(name, { 'xml:space': 'preserve' }, [text]);
}

/** A paragraph like another, with other words and without its id. */
export function like(paragraph: XmlElement, text: string): XmlElement {
  const properties = find(paragraph, 'w:pPr');
  return element('w:p', {}, [...(properties === undefined ? [] : [structuredClone(properties)]), run(text)]);
}

/** Other words in the paragraph's first form; its id stays. */
export function retype(paragraph: XmlElement, text: string): void {
  const first = elements(paragraph, 'w:r')[0];
  const properties = find(first, 'w:rPr');
  const kept = paragraph.children.filter((each) => typeof each !== 'string' && each.name !== 'w:r');
  paragraph.children.splice(0, paragraph.children.length, ...kept, run(text, properties));
}

export function placeIn(parent: XmlElement, child: XmlElement): number {
  return parent.children.indexOf(child);
}

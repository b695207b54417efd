import { elements, find, textOf } from '../check/word/tree.ts';
import type { XmlElement, XmlNode } from '../check/word/xml.ts';
import { wordDiff } from '../model/word-diff.ts';

export type ChangeKind = 'ins' | 'del';

function element(raw: string, attributes: Record<string, string>, children: XmlNode[]): XmlElement {
  return { name: raw, raw, attributes, children };
}

/** Marks of tracked changes, all by one author at one time: the time is handed in, never the clock's. */
export class Tracker {
  readonly #author: string;
  readonly #date: string;
  #count = 0;

  /** Above every bookmark's number: Word wants all of them apart. */
  static readonly FIRST_ID = 1_000_000;

  constructor(author: string, date: string) {
    this.#author = author;
    this.#date = date;
  }

  mark(kind: ChangeKind, children: XmlNode[] = []): XmlElement {
    this.#count += 1;
    const id = String(Tracker.FIRST_ID + this.#count);
    return element(`w:${kind}`, { 'w:id': id, 'w:author': this.#author, 'w:date': this.#date }, children);
  }

  /** The whole paragraph came or went, its end included. */
  paragraph(paragraph: XmlElement, kind: ChangeKind): void {
    const runs = elements(paragraph, 'w:r').map((each) => (kind === 'del' ? deletedRun(each) : each));
    const kept = paragraph.children.filter((each) => typeof each !== 'string' && each.name !== 'w:r');
    const wrapped = runs.length === 0 ? [] : [this.mark(kind, runs)];
    paragraph.children.splice(0, paragraph.children.length, ...kept, ...wrapped);
    this.#paragraphEnd(paragraph, kind);
  }

  row(row: XmlElement, kind: ChangeKind): void {
    let properties = find(row, 'w:trPr');
    if (properties === undefined) {
      properties = element('w:trPr', {}, []);
      row.children.unshift(properties);
    }
    properties.children.push(this.mark(kind));
    for (const cell of elements(row, 'w:tc')) for (const each of elements(cell, 'w:p')) this.paragraph(each, kind);
  }

  /** `paragraph` says the new words; those that went are put between them, in the form they had. */
  rewritten(paragraph: XmlElement, old: XmlElement): void {
    const [before, after] = [signsOf(old), signsOf(paragraph)];
    const textIn = (signs: readonly Sign[]) => signs.map((each) => each.sign).join('');
    let [from, to] = [0, 0];
    const pieces = wordDiff(textIn(before), textIn(after)).flatMap(({ type, text }): XmlElement[] => {
      const signs = type === 'gone' ? before.slice(from, from + text.length) : after.slice(to, to + text.length);
      if (type !== 'new') from += text.length;
      if (type !== 'gone') to += text.length;
      if (type === 'same') return runsOf(signs);
      return type === 'gone' ? [this.mark('del', runsOf(signs).map(deletedRun))] : [this.mark('ins', runsOf(signs))];
    });
    const kept = paragraph.children.filter((each) => typeof each !== 'string' && each.name !== 'w:r');
    paragraph.children.splice(0, paragraph.children.length, ...kept, ...pieces);
  }

  #paragraphEnd(paragraph: XmlElement, kind: ChangeKind): void {
    let properties = find(paragraph, 'w:pPr');
    if (properties === undefined) {
      properties = element('w:pPr', {}, []);
      paragraph.children.unshift(properties);
    }
    const mark = element('w:rPr', {}, [this.mark(kind)]);
    // The form of the paragraph's end stands last but for the section's (ECMA-376, 17.3.1.26).
    const section = properties.children.findIndex((each) => typeof each !== 'string' && each.name === 'w:sectPr');
    properties.children.splice(section < 0 ? properties.children.length : section, 0, mark);
  }
}

type Sign = { readonly sign: string; readonly form: XmlElement | undefined };

function signsOf(paragraph: XmlElement): readonly Sign[] {
  return elements(paragraph, 'w:r').flatMap((run) => {
    const form = find(run, 'w:rPr');
    return elements(run, 'w:t')
      .map(textOf)
      .join('')
      .split('')
      .map((sign) => ({ sign, form }));
  });
}

function runsOf(signs: readonly Sign[]): XmlElement[] {
  const pieces: { text: string; readonly form: XmlElement | undefined }[] = [];
  for (const { sign, form } of signs) {
    const last = pieces.at(-1);
    if (last !== undefined && last.form === form) last.text += sign;
    else pieces.push({ text: sign, form });
  }
  return pieces.map(({ text, form }) =>
    element('w:r', {}, [
      ...(form === undefined ? [] : [structuredClone(form)]),
      element('w:t', { 'xml:space': 'preserve' }, [text]),
    ]),
  );
}

/** Deleted words stand in an element of their own, or Word would show them as text. */
function deletedRun(run: XmlElement): XmlElement {
  const children = run.children.map((each) =>
    typeof each !== 'string' && each.name === 'w:t'
      ? element('w:delText', { 'xml:space': 'preserve' }, each.children)
      : each,
  );
  return { ...run, children };
}

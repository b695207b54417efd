import { MOTTO } from '../layout/words.ts';
import type { Paragraph } from '../read-document.ts';
import type { RuleId } from '../rule-list.ts';
import { dateParts, dayWritten, monthWritten } from '../rules/place-date.ts';
import type { Mending } from './mend.ts';
import { elements } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** The w:t of a paragraph that are shown: not those of text boxes in it, nor deleted ones. */
function textsOf(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === 'w:t') return [each];
    if (['w:txbxContent', 'w:del', 'w:moveFrom', 'mc:Fallback'].includes(each.name)) return [];
    return textsOf(each);
  });
}

function content(node: XmlElement): string {
  return node.children.filter((each) => typeof each === 'string').join('');
}

/** Replaces characters from `start` up to `end` of the paragraph's text, wherever runs split it; the new text takes the first's form. */
function replace(texts: readonly XmlElement[], start: number, end: number, by: string): void {
  let at = 0;
  let isPlaced = false;
  for (const node of texts) {
    const text = content(node);
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length;
    if (from > text.length || to < 0 || (from === text.length && start !== end)) continue;
    if (from > to || (isPlaced && from === to)) continue;
    const changed = text.slice(0, from) + (isPlaced ? '' : by) + text.slice(to);
    isPlaced = true;
    node.children.splice(0, node.children.length, changed);
    if (/^\s|\s$/.test(changed)) node.attributes['xml:space'] = 'preserve';
  }
}

/** Replaces the part of the paragraph that `pattern` finds; only its first group where there is one. */
function replaceIn(element: XmlElement | undefined, pattern: RegExp, by: (found: string) => string): boolean {
  if (element === undefined) return false;
  const texts = textsOf(element);
  const found = pattern.exec(texts.map(content).join(''));
  if (found === null) return false;
  const part = found[1] ?? found[0];
  const start = found.index + found[0].indexOf(part);
  replace(texts, start, start + part.length, by(part));
  return true;
}

function elementOf({ read }: Mending, at: Paragraph | null | undefined): XmlElement | undefined {
  return at == null ? undefined : read.paragraphs.get(at.number);
}

function mendMotto(mending: Mending): boolean {
  const element = elementOf(mending, mending.boxes.header.motto);
  return replaceIn(element, /Độc\s*lập.*?Hạnh\s*phúc/iu, () => MOTTO);
}

function mendDate(mending: Mending): boolean {
  const at = mending.boxes.header.placeAndDate;
  const parts = at === null ? null : dateParts(at.text);
  if (parts === null) return false;
  const element = elementOf(mending, at);
  const number = (text: string, write: (value: number) => string): string =>
    /^\d+$/.test(text) ? write(Number(text)) : text;
  replaceIn(element, /ngày\s*(\d+)/iu, (text) => number(text, dayWritten));
  replaceIn(element, /tháng\s*(\d+)/iu, (text) => number(text, monthWritten));
  return true;
}

/** «…thực hiện.» and «…thực hiện» alike get «./.»; nothing else of the sentence changes. */
function mendEnding(mending: Mending): boolean {
  const element = elementOf(mending, mending.boxes.body.at(-1));
  return replaceIn(element, /[.;,/\s]*$/u, () => './.');
}

/** Marks and figures of fixed form; words stay. */
export function mendTexts(mending: Mending): RuleId[] {
  const { has } = mending;
  const mended: RuleId[] = [];
  if (has('motto-dash') && mendMotto(mending)) mended.push('motto-dash');
  const ofDate = (['date-leading-zero', 'date-surplus-zero'] as const).filter(has);
  if (ofDate.length > 0 && mendDate(mending)) mended.push(...ofDate);
  if (has('ending-mark') && mendEnding(mending)) mended.push('ending-mark');
  return mended;
}

import { descendants, elements } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';

/** Far above the lists of any document; lists of the old file get numbers of their own in the new one. */
const OFFSET = 100_000;
/** Lists of one `w:nsid` are one list to Word. */
const NSID_OFFSET = 0x01000000;

function raised(attributes: Record<string, string>, name: string): void {
  attributes[name] = String(Number(attributes[name] ?? 0) + OFFSET);
}

/** Puts the lists of the old file into the new one's numbering, so that paragraphs that went keep their numbers. */
export function mergeNumbering(now: XmlElement, old: XmlElement): void {
  const definitions = elements(structuredClone(old), 'w:abstractNum');
  for (const each of definitions) {
    raised(each.attributes, 'w:abstractNumId');
    for (const { attributes } of elements(each, 'w:nsid'))
      attributes['w:val'] = (Number.parseInt(attributes['w:val'] ?? '0', 16) + NSID_OFFSET).toString(16).toUpperCase();
  }
  const lists = elements(structuredClone(old), 'w:num');
  for (const each of lists) {
    raised(each.attributes, 'w:numId');
    for (const { attributes } of elements(each, 'w:abstractNumId')) raised(attributes, 'w:val');
  }
  // Definitions stand before the lists that use them.
  const firstList = now.children.findIndex((each) => typeof each !== 'string' && each.name === 'w:num');
  now.children.splice(firstList < 0 ? now.children.length : firstList, 0, ...definitions);
  now.children.push(...lists);
}

/** A paragraph of the old file with its list's number in the new one, and without ids: they belong to the new paragraphs. */
export function transplanted(paragraphs: XmlElement): XmlElement {
  const copy = structuredClone(paragraphs);
  for (const { attributes } of descendants(copy, 'w:numId'))
    if (attributes['w:val'] !== '0') raised(attributes, 'w:val');
  for (const each of [copy, ...descendants(copy, 'w:p')]) {
    const kept = each.children.filter((child) => typeof child === 'string' || !child.name.startsWith('w:bookmark'));
    each.children.splice(0, each.children.length, ...kept);
  }
  return copy;
}

import { descendants, elements, find } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';

function highest(elementsOfKind: readonly XmlElement[], attribute: string): number {
  return Math.max(-1, ...elementsOfKind.map((each) => Number(each.attributes[attribute] ?? 0)).filter(Number.isFinite));
}

/** Lists of one `w:nsid` are merged by Word when text is pasted: ours get numbers that none of theirs has. */
function freshNumbers(ours: readonly XmlElement[], theirs: readonly XmlElement[]): void {
  const known = new Set(theirs.map((each) => find(each, 'w:nsid')?.attributes['w:val']?.toUpperCase()));
  for (const each of ours) {
    const own = find(each, 'w:nsid')?.attributes;
    if (own === undefined) continue;
    let number = Number.parseInt(own['w:val'] ?? '0', 16);
    while (known.has(number.toString(16).toUpperCase().padStart(8, '0'))) number += 0x1000;
    own['w:val'] = number.toString(16).toUpperCase().padStart(8, '0');
  }
}

/**
 * Puts our list definitions and lists behind theirs, which keep their numbers.
 * @returns what is to be added to the numbers of our lists
 */
export function mergeNumbering(theirs: XmlElement, ours: XmlElement): number {
  const definitions = elements(structuredClone(ours), 'w:abstractNum');
  const lists = elements(structuredClone(ours), 'w:num');
  const known = elements(theirs, 'w:abstractNum');
  const [byDefinition, byList] = [
    highest(known, 'w:abstractNumId') + 1,
    Math.max(0, highest(elements(theirs, 'w:num'), 'w:numId')),
  ];
  freshNumbers(definitions, known);
  for (const { attributes } of definitions)
    attributes['w:abstractNumId'] = String(Number(attributes['w:abstractNumId']) + byDefinition);
  for (const each of lists) {
    each.attributes['w:numId'] = String(Number(each.attributes['w:numId']) + byList);
    const definition = find(each, 'w:abstractNumId')?.attributes;
    if (definition !== undefined) definition['w:val'] = String(Number(definition['w:val']) + byDefinition);
  }
  const place = (before: readonly string[]): number => {
    const at = theirs.children.findIndex((each) => typeof each !== 'string' && before.includes(each.name));
    return at < 0 ? theirs.children.length : at;
  };
  theirs.children.splice(place(['w:num', 'w:numIdMacAtCleanup']), 0, ...definitions);
  theirs.children.splice(place(['w:numIdMacAtCleanup']), 0, ...lists);
  return byList;
}

/** Makes our text name its lists by their new numbers. */
export function renumber(root: XmlElement, by: number): void {
  for (const { attributes } of descendants(root, 'w:numId')) {
    const number = Number(attributes['w:val']);
    // 0 takes a paragraph out of every list.
    if (number > 0) attributes['w:val'] = String(number + by);
  }
}

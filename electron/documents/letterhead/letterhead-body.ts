import { descendants, elements, find, textOf, value } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';
import { foldedName } from './style-names.ts';

/** Where our text goes in the body of the letterhead: the child of w:body it takes the place of. */
export type Place =
  | { readonly type: 'found'; readonly at: number }
  /** Inside a table, where a whole document cannot stand. */
  | { readonly type: 'inside' }
  | { readonly type: 'none' };

const NAMES: ReadonlySet<string> = new Set(['noidung', 'ketluan']);
const MARK = '[NỘI DUNG]';
/** Marks of ranges whose other end or whose text stays behind in the letterhead. */
const LOOSE: ReadonlySet<string> = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:sectPr',
]);

function isNamed(element: XmlElement): boolean {
  if (element.name === 'w:bookmarkStart') return NAMES.has(foldedName(element.attributes['w:name'] ?? ''));
  if (element.name === 'w:p')
    return descendants(element, 'w:t').map(textOf).join('').normalize('NFC').trim().toLocaleUpperCase('vi') === MARK;
  if (element.name !== 'w:sdt') return false;
  const properties = find(element, 'w:sdtPr');
  return ['w:tag', 'w:alias'].some((each) => NAMES.has(foldedName(value(find(properties, each)) ?? '')));
}

function holdsPlace(element: XmlElement): boolean {
  return isNamed(element) || elements(element).some(holdsPlace);
}

/** A bookmark or content control «noi-dung» or «ket-luan», or a paragraph «[NỘI DUNG]»; the first one counts. */
export function placeIn(body: XmlElement | undefined): Place {
  const at = (body?.children ?? []).findIndex((each) => typeof each !== 'string' && holdsPlace(each));
  if (at < 0) return { type: 'none' };
  const block = body?.children[at];
  return typeof block !== 'string' && block?.name !== 'w:tbl' ? { type: 'found', at } : { type: 'inside' };
}

/** Takes out of their body what leads to parts or ranges that are left behind. */
function tidy(element: XmlElement): void {
  const kept = element.children.filter((each) => typeof each === 'string' || !LOOSE.has(each.name));
  element.children.splice(0, element.children.length, ...kept);
  for (const each of elements(element)) {
    if (each.name === 'w:r' && find(each, 'w:commentReference') !== undefined) each.children.splice(0);
    tidy(each);
  }
}

/** The names spaces and the list of those to be passed over, of both. @returns false when one prefix means two things */
function joinNamespaces(theirs: XmlElement, ours: XmlElement): boolean {
  for (const [name, meaning] of Object.entries(ours.attributes)) {
    if (!name.startsWith('xmlns')) continue;
    if ((theirs.attributes[name] ?? meaning) !== meaning) return false;
    theirs.attributes[name] = meaning;
  }
  const passed = [theirs, ours].flatMap((each) => (each.attributes['mc:Ignorable'] ?? '').split(/\s+/));
  const ignorable = [...new Set(passed)].filter((each) => each !== '').join(' ');
  if (ignorable !== '') theirs.attributes['mc:Ignorable'] = ignorable;
  return true;
}

/** A paragraph of no height between two tables, which Word would join. */
function parting(after: XmlElement | undefined, spacer: XmlElement | undefined): XmlElement[] {
  return after?.name === 'w:tbl' && spacer !== undefined ? [structuredClone(spacer)] : [];
}

/**
 * Our text in the place it has in their body, under their root element; the last section is ours.
 * @param leftOut blocks of theirs that are not taken over
 * @returns null when the two cannot stand in one part
 */
export function intoBody(
  theirs: XmlElement,
  ours: XmlElement,
  at: number,
  leftOut: ReadonlySet<XmlElement>,
): XmlElement | null {
  if (!joinNamespaces(theirs, ours)) return null;
  const [body, text] = [find(theirs, 'w:body'), find(ours, 'w:body')];
  if (body === undefined || text === undefined) return null;
  const isTaken = (each: XmlElement | string): each is XmlElement =>
    typeof each !== 'string' && each.name !== 'w:sectPr' && !leftOut.has(each);
  const before = body.children.slice(0, at).filter(isTaken);
  const after = body.children.slice(at + 1).filter(isTaken);
  const section = elements(text, 'w:sectPr').at(-1);
  const blocks = elements(text).filter((each) => each !== section);
  for (const each of [...before, ...after]) tidy(each);
  const all = [...before, ...parting(before.at(-1), blocks.at(-1)), ...blocks, ...after];
  const end = section === undefined ? [] : [section];
  body.children.splice(0, body.children.length, ...all, ...parting(all.at(-1), blocks.at(-1)), ...end);
  return theirs;
}

/** Whether a header or footer holds changes that nobody accepted or refused yet. */
export function holdsTrackedChanges(margins: ReadonlyMap<string, { readonly root: XmlElement }>): boolean {
  return [...margins.values()].some(({ root }) =>
    ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((each) => descendants(root, each).length > 0),
  );
}

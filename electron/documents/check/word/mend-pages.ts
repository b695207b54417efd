import { MARGIN_LIMITS, PAGE_SIDES } from '../../../domain/page-margins.ts';
import type { RuleId } from '../rule-list.ts';
import type { Mending } from './mend.ts';
import { find } from './tree.ts';
import type { XmlElement } from './xml.ts';

const MM = 1440 / 25.4;
const A4 = { short: Math.round(210 * MM), long: Math.round(297 * MM) };

/** The element of a name in another, made where there is none; `before` keeps the order the schema wants. */
export function child(parent: XmlElement, name: string, before: readonly string[] = []): XmlElement {
  const known = find(parent, name);
  if (known !== undefined) return known;
  const made: XmlElement = { name, raw: rawName(parent, name), attributes: {}, children: [] };
  const at = parent.children.findIndex((each) => typeof each !== 'string' && before.includes(each.name));
  parent.children.splice(at < 0 ? parent.children.length : at, 0, made);
  return made;
}

/** As the file writes the prefix: nearly always «w:». */
function rawName(parent: XmlElement, name: string): string {
  const colon = parent.raw.indexOf(':');
  return `${colon < 0 ? '' : parent.raw.slice(0, colon + 1)}${name.replace(/^.*:/, '')}`;
}

const AFTER_SIZE = [
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:titlePg',
  'w:docGrid',
];

function mendSize(properties: XmlElement, index: number, { read }: Mending): void {
  const section = read.document.sections[index];
  if (section === undefined) return;
  const isLandscape = section.width > section.height;
  const [width, height] = isLandscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const { attributes } = child(properties, 'w:pgSz', AFTER_SIZE);
  attributes['w:w'] = String(width);
  attributes['w:h'] = String(height);
  delete attributes['w:code'];
}

/** Into the range, at its nearer end. */
function mendMargins(properties: XmlElement, index: number, { read }: Mending): void {
  const section = read.document.sections[index];
  const { attributes } = child(properties, 'w:pgMar', AFTER_SIZE.slice(1));
  for (const side of PAGE_SIDES) {
    const [least, most] = MARGIN_LIMITS[side];
    const found = section?.[side] ?? 0;
    if (found >= least - 0.6 && found <= most + 0.6) continue;
    attributes[`w:${side}`] = String(Math.round((found < least ? least : most) * MM));
    if (side === 'left') attributes['w:gutter'] = '0';
  }
  for (const [name, usual] of [
    ['header', '567'],
    ['footer', '567'],
    ['gutter', '0'],
  ] as const)
    attributes[`w:${name}`] ??= usual;
}

/** Paper and margins of every section. */
export function mendPages(mending: Mending): RuleId[] {
  const { read, has } = mending;
  for (const [index, each] of read.sections.entries()) {
    if (has('page-size')) mendSize(each, index, mending);
    if (has('page-margin')) mendMargins(each, index, mending);
  }
  return (['page-size', 'page-margin'] as const).filter(has);
}

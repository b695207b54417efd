import { elements } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';
import type { Draft } from './draft-parts.ts';
import type { OfficePackage } from './office-package.ts';

/** Not the thumbnail, a picture of the letterhead; not a signature, which our text makes void. */
const KEPT: ReadonlySet<string> = new Set([
  'core-properties',
  'custom-properties',
  'extended-properties',
  'officeDocument',
]);
const CORE = {
  part: 'docProps/core.xml',
  relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  content: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;
const CUSTOM = {
  part: 'docProps/custom.xml',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  content: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;
/** 0 and 1 are taken by the format. */
const FIRST_ID = 2;

function put(
  office: OfficePackage,
  { part, relation, content }: typeof CORE | typeof CUSTOM,
  made: XmlElement | Uint8Array,
): void {
  const known = office.relations('').find((each) => relation.endsWith(`/${each.kind}`));
  office.put(known?.target ?? part, made, content);
  if (known === undefined) office.relate('', relation, part);
}

/** Properties of both under one root, numbered anew; of one name, ours counts. */
function joined(theirs: XmlElement | undefined, ours: XmlElement): XmlElement {
  if (theirs === undefined || theirs.raw !== ours.raw) return ours;
  const names = new Set(elements(ours).map((each) => each.attributes.name));
  const all = [...elements(theirs).filter((each) => !names.has(each.attributes.name)), ...elements(ours)];
  const children = all.map((each, index) => ({
    ...each,
    attributes: { ...each.attributes, pid: String(index + FIRST_ID) },
  }));
  return { ...theirs, attributes: { ...ours.attributes, ...theirs.attributes }, children };
}

/** Title, author and dates are the draft's; properties of the office's own stay beside ours. */
export function putProperties(office: OfficePackage, { core, custom }: Draft): void {
  office.keepRelations('', (each) => !each.external && KEPT.has(each.kind));
  if (core !== undefined) put(office, CORE, core);
  if (custom === undefined || elements(custom).length === 0) return;
  const known = office.relations('').find((each) => each.kind === 'custom-properties');
  put(office, CUSTOM, joined(known === undefined ? undefined : office.xml(known.target), custom));
}

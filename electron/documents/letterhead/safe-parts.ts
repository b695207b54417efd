import { elements, find, textOf } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';
import type { OfficePackage, Relation } from './office-package.ts';

/** What was taken out of a letterhead because it reaches outside or runs something. */
export type TakenOut = { readonly outside: number; readonly embedded: number };

/** Kinds of relations that carry another program's object or code into the file, or bind it to another file. */
const FOREIGN: ReadonlySet<string> = new Set([
  'aFChunk',
  'activeXControlBinary',
  'attachedTemplate',
  'control',
  'frame',
  'mailMergeHeaderSource',
  'mailMergeSource',
  'oleObject',
  'package',
  'recipientData',
  'subDocument',
  'vbaProject',
  'wordVbaData',
]);
/** Nothing is fetched by a link to click on; everything else outside the file Word would fetch by itself. */
const LINK = /^(?:https?|mailto|tel):/i;
/** Fields that fetch from files, addresses or other programs. */
const FETCHING = /(?:^|\s)(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|LINK|DDE|DDEAUTO|IMPORT|DATABASE|RD)(?=\s|$)/i;
/** Elements that may lose a child and still be whole. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:body',
  'w:ftr',
  'w:hdr',
  'w:hyperlink',
  'w:ins',
  'w:p',
  'w:r',
  'w:sdtContent',
  'w:settings',
  'w:smartTag',
  'w:tc',
  'w:txbxContent',
]);

/** Reads over all parts that are reached and takes out what fetches, runs or is not there. */
export function takeOutForeign(office: OfficePackage): TakenOut {
  let [outside, embedded] = [0, 0];
  for (const part of ['', ...office.reached()]) {
    const dropped = office.relations(part).filter((each) => !isKept(each, office));
    outside += dropped.filter((each) => each.external || !FOREIGN.has(each.kind)).length;
    embedded += dropped.filter((each) => !each.external && FOREIGN.has(each.kind)).length;
    if (dropped.length > 0) {
      const ids = new Set(dropped.map((each) => each.id));
      office.keepRelations(part, (each) => !ids.has(each.id));
      const root = part === '' ? undefined : office.xml(part);
      if (root !== undefined) takeOutReferring(root, ids);
      if (part !== '') office.change(part);
    }
    outside += quieten(office, part);
  }
  return { outside, embedded };
}

function isKept({ kind, external, target }: Relation, office: OfficePackage): boolean {
  if (external) return kind === 'hyperlink' && LINK.test(target);
  // Nothing is lost with an empty relation of Word's own («NULL» for a picture that was deleted).
  return !FOREIGN.has(kind) && office.has(target);
}

function refers({ attributes }: XmlElement, ids: ReadonlySet<string>): boolean {
  return Object.entries(attributes).some(([name, value]) => /^(?:r:|o:relid$)/.test(name) && ids.has(value));
}

/** Text stays without its link, a picture that is in the file without its address; nothing else can stand without what it names. */
function canStandAlone({ name, attributes }: XmlElement, ids: ReadonlySet<string>): boolean {
  const own = attributes['r:embed'];
  return name === 'w:hyperlink' || (name === 'a:blip' && own !== undefined && !ids.has(own));
}

function forgetLink({ attributes }: XmlElement, ids: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(attributes)) if (ids.has(value)) delete attributes[name];
}

function mayLose(element: XmlElement, fallen: readonly XmlElement[]): boolean {
  return HOLDERS.has(element.name) || fallen.every((each) => each.name.startsWith('a:hlink'));
}

/** Takes out elements that name one of the relations, with what cannot stand without them. */
function takeOutReferring(root: XmlElement, ids: ReadonlySet<string>): void {
  const falls = (element: XmlElement): boolean => {
    if (refers(element, ids)) {
      if (!canStandAlone(element, ids)) return true;
      forgetLink(element, ids);
    }
    const fallen = elements(element).filter(falls);
    if (fallen.length > 0 && element !== root && !mayLose(element, fallen)) return true;
    for (const each of fallen) element.children.splice(element.children.indexOf(each), 1);
    return false;
  };
  falls(root);
}

/** Empties fields that fetch, and addresses written into drawings of the old kind. Answers how many there were. */
function quieten(office: OfficePackage, part: string): number {
  if (!/(?:document|header|footer|notes)[^/]*\.xml$/i.test(part)) return 0;
  const root = office.xml(part);
  let found = 0;
  const walk = (element: XmlElement): void => {
    if (element.name === 'w:p') found += quietFields(element);
    if (element.raw.startsWith('v:')) found += quietAddresses(element);
    for (const each of elements(element)) walk(each);
  };
  if (root !== undefined) walk(root);
  if (found > 0) office.change(part);
  return found;
}

function quietAddresses({ attributes }: XmlElement): number {
  const names = ['src', 'href', 'o:href', 'r:href'].filter((name) => attributes[name] !== undefined);
  for (const name of names) delete attributes[name];
  return names.length;
}

/** The instruction of one field may be spread over several runs. */
function quietFields(paragraph: XmlElement): number {
  const runs = elements(paragraph).flatMap((each) => [each, ...elements(each)]);
  const texts = runs.flatMap((each) => elements(each, 'w:instrText'));
  const simple = runs.filter((each) => each.name === 'w:fldSimple' && FETCHING.test(each.attributes['w:instr'] ?? ''));
  for (const each of simple) each.attributes['w:instr'] = '';
  if (!FETCHING.test([...new Set(texts)].map(textOf).join(''))) return simple.length;
  for (const each of texts) each.children.splice(0, each.children.length);
  return simple.length + 1;
}

/** Word asks for a password before anything in it may be changed. */
export function isProtected(settings: XmlElement | undefined): boolean {
  const protection = find(settings, 'w:documentProtection');
  return protection !== undefined && !['0', 'false', 'off'].includes(protection.attributes['w:enforcement'] ?? '0');
}

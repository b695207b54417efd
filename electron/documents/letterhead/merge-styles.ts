import { elements, find, value } from '../check/word/tree.ts';
import { parseXml, type XmlElement } from '../check/word/xml.ts';
import { RULE_STYLE } from '../word/styles.ts';
import { escapeXml, WORD_NAMESPACE } from '../word/xml.ts';
import { paragraphStyles } from './match-styles.ts';
import { foldedName } from './style-names.ts';

const WORD = `xmlns:w="${WORD_NAMESPACE}"`;
/** The name under which our own styles stand together in the office's file. */
const OWN = 'Kết Luận';
const OWN_ID = 'KetLuan';
const FONT = 'Times New Roman';

/** LibreOffice takes the mere mention of automatic spacing for it, and sets the points of a list tight: only where it must be undone. */
function withoutAutomatic(theirs: XmlElement): string {
  const spacing = find(theirs, 'w:docDefaults', 'w:pPrDefault', 'w:pPr', 'w:spacing')?.attributes ?? {};
  const given = ['w:beforeAutospacing', 'w:afterAutospacing'].filter((each) => spacing[each] !== undefined);
  return given.map((each) => ` ${each}="0"`).join('');
}

/** All that a file's defaults may say and our styles do not: set, so that our paragraphs look the same in any file. */
function baseStyle(id: string, name: string, language: string, spacing: string): XmlElement {
  return parseXml(
    `<w:style ${WORD} w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/>` +
      '<w:pPr><w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:pageBreakBefore w:val="0"/><w:widowControl/>' +
      '<w:suppressLineNumbers w:val="0"/><w:suppressAutoHyphens/>' +
      `<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"${spacing}/>` +
      '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:contextualSpacing w:val="0"/><w:jc w:val="left"/></w:pPr>' +
      `<w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>` +
      '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/><w:caps w:val="0"/><w:smallCaps w:val="0"/>' +
      '<w:strike w:val="0"/><w:vanish w:val="0"/><w:color w:val="000000"/><w:spacing w:val="0"/><w:w w:val="100"/>' +
      '<w:kern w:val="0"/><w:position w:val="0"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:u w:val="none"/>' +
      `<w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr></w:style>`,
  );
}

/** Our tables without what their file gives every table. */
function tableStyle(id: string, name: string): XmlElement {
  return parseXml(
    `<w:style ${WORD} w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/>` +
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>' +
      '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  );
}

/** Names and ids that no style of the file has yet. */
class FreeNames {
  readonly #ids: Set<string>;
  readonly #names: Set<string>;

  constructor(root: XmlElement) {
    const all = elements(root, 'w:style');
    this.#ids = new Set(all.map((each) => each.attributes['w:styleId']?.toLowerCase() ?? ''));
    this.#names = new Set(all.flatMap((each) => [foldedName(value(find(each, 'w:name')) ?? '')]));
    for (const { folded } of paragraphStyles(root)) for (const each of folded) this.#names.add(each);
  }

  id(wanted: string): string {
    let id = wanted;
    for (let number = 1; this.#ids.has(id.toLowerCase()); number += 1)
      id = `${OWN_ID}${wanted}${number === 1 ? '' : number}`;
    this.#ids.add(id.toLowerCase());
    return id;
  }

  name(wanted: string): string {
    let name = wanted;
    for (let number = 1; this.#names.has(foldedName(name)); number += 1)
      name = `${wanted} (${OWN}${number === 1 ? '' : ` ${number}`})`;
    this.#names.add(foldedName(name));
    return name;
  }
}

export type AddedStyles = {
  /** Our id to the one it has in their file, for styles matched and added. */
  readonly ids: ReadonlyMap<string, string>;
  readonly table: string;
  /** Names of those added that a person may use. */
  readonly names: readonly string[];
};

/**
 * Adds those of our styles that have no match, on a base of their own, without touching a style of theirs.
 * @param wanted our ids
 */
export function addStyles(
  theirs: XmlElement,
  ours: XmlElement,
  wanted: ReadonlySet<string>,
  matched: ReadonlyMap<string, string>,
): AddedStyles {
  const free = new FreeNames(theirs);
  const added = elements(ours, 'w:style').filter((each) => {
    const id = each.attributes['w:styleId'] ?? '';
    return wanted.has(id) && !matched.has(id);
  });
  const ids = new Map(matched);
  for (const { attributes } of added) ids.set(attributes['w:styleId'] ?? '', free.id(attributes['w:styleId'] ?? ''));
  const language = find(ours, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'] ?? 'vi-VN';
  const [base, table] = [free.id(OWN_ID), free.id(`${OWN_ID}Table`)];
  theirs.children.push(
    baseStyle(base, escapeXml(free.name(OWN)), escapeXml(language), withoutAutomatic(theirs)),
    tableStyle(table, escapeXml(free.name(`${OWN} – bảng`))),
  );
  const names = added.flatMap((each) => {
    const copy = structuredClone(each);
    copy.attributes['w:styleId'] = ids.get(each.attributes['w:styleId'] ?? '') ?? '';
    delete copy.attributes['w:default'];
    for (const part of elements(copy)) point(part, ids, base, free);
    theirs.children.push(copy);
    return each.attributes['w:styleId'] === RULE_STYLE ? [] : [value(find(each, 'w:name')) ?? ''];
  });
  return { ids, table, names };
}

/** What names a style in the definition of another. */
function point(
  { name, attributes }: XmlElement,
  ids: ReadonlyMap<string, string>,
  base: string,
  free: FreeNames,
): void {
  const given = attributes['w:val'] ?? '';
  if (name === 'w:name') attributes['w:val'] = free.name(given);
  if (name === 'w:basedOn') attributes['w:val'] = ids.get(given) ?? base;
  if (name === 'w:next') attributes['w:val'] = ids.get(given) ?? base;
}

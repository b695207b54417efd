import type { RuleId } from '../rule-list.ts';
import type { Mending } from './mend.ts';
import { child } from './mend-pages.ts';
import { setSize } from './mend-sizes.ts';
import { descendants, elements, find, textOf } from './tree.ts';
import { parseXml, type XmlElement } from './xml.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const ID = 'rIdPageNumberTop';
const NAME = 'header-page-number.xml';

const NUMBER =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>' +
  ['begin', '', 'end']
    .map((kind) => {
      const inner =
        kind === '' ? '<w:instrText xml:space="preserve"> PAGE </w:instrText>' : `<w:fldChar w:fldCharType="${kind}"/>`;
      const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
      return `<w:r><w:rPr>${fonts}<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>${inner}</w:r>`;
    })
    .join('') +
  '</w:p>';

function headerRoot(): XmlElement {
  return parseXml(`<w:hdr xmlns:w="${WORD}">${NUMBER}</w:hdr>`);
}

/** Whether a field in it shows the number of the page. */
export function showsPage(paragraph: XmlElement): boolean {
  const instructions = [
    ...descendants(paragraph, 'w:instrText').map(textOf),
    ...descendants(paragraph, 'w:fldSimple').map((each) => each.attributes['w:instr'] ?? ''),
  ];
  return instructions.some((each) => /(?:^|\s)PAGE(?:\s|$)/i.test(each));
}

/** Empties the paragraphs that show the number; a footer must keep one paragraph. */
function takeOut(root: XmlElement): void {
  for (const each of descendants(root, 'w:p')) {
    if (!showsPage(each) || descendants(each, 'w:txbxContent').length > 0) continue;
    const kept = elements(each, 'w:pPr');
    each.children.splice(0, each.children.length, ...kept);
  }
}

function addHeader({ read, parts }: Mending): void {
  const folder = read.parts.documentName.replace(/[^/]*$/, '');
  const file = read.parts.documentName.slice(folder.length);
  const relations = `${folder}_rels/${file}.rels`;
  const list = partOf(read.source.text(relations));
  const types = partOf(read.source.text('[Content_Types].xml'));
  if (list === null || types === null) return;
  append(list, 'Relationship', { Id: ID, Type: RELATION, Target: NAME });
  append(types, 'Override', { PartName: `/${folder}${NAME}`, ContentType: CONTENT });
  parts.set(relations, list).set('[Content_Types].xml', types).set(`${folder}${NAME}`, headerRoot());
}

function partOf(text: string | undefined): XmlElement | null {
  return text === undefined ? null : parseXml(text);
}

function append(parent: XmlElement, name: string, attributes: Record<string, string>): void {
  const colon = parent.raw.indexOf(':');
  parent.children.push({
    name,
    raw: `${colon < 0 ? '' : parent.raw.slice(0, colon + 1)}${name}`,
    attributes,
    children: [],
  });
}

/** Names the new header in a section that has none, or puts the number into the one it has. */
function intoSection(mending: Mending, properties: XmlElement): void {
  const { read, parts } = mending;
  const reference = elements(properties, 'w:headerReference').find(
    (each) => (each.attributes['w:type'] ?? 'default') === 'default',
  );
  const known = read.parts.margins.get(reference?.attributes['r:id'] ?? '');
  if (reference === undefined || known === undefined) {
    const document = read.parts.document.attributes;
    document['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const raw = properties.raw.replace(/sectPr$/, 'headerReference');
    properties.children.unshift({
      name: 'w:headerReference',
      raw,
      attributes: { 'w:type': 'default', 'r:id': ID },
      children: [],
    });
  } else if (!descendants(known.root, 'w:p').some(showsPage)) {
    known.root.children.push(...headerRoot().children);
    parts.set(known.name, known.root);
  }
}

function hideOnFirst(properties: XmlElement): void {
  const title = child(properties, 'w:titlePg', [
    'w:textDirection',
    'w:bidi',
    'w:rtlGutter',
    'w:docGrid',
    'w:printerSettings',
  ]);
  delete title.attributes['w:val'];
}

function mendSize({ read, parts }: Mending): void {
  for (const { name, root } of read.parts.margins.values()) {
    for (const paragraph of descendants(root, 'w:p').filter(showsPage)) {
      for (const run of descendants(paragraph, 'w:r')) setSize(run, 13);
      parts.set(name, root);
    }
  }
}

function centre({ read, parts }: Mending): void {
  for (const { name, root } of read.parts.margins.values()) {
    for (const paragraph of descendants(root, 'w:p').filter(showsPage)) {
      const first = paragraph.children[0];
      const properties = child(
        paragraph,
        'w:pPr',
        typeof first === 'string' || first === undefined ? [] : [first.name],
      );
      const after = [
        'w:textDirection',
        'w:textAlignment',
        'w:outlineLvl',
        'w:divId',
        'w:rPr',
        'w:sectPr',
        'w:pPrChange',
      ];
      child(properties, 'w:jc', after).attributes['w:val'] = 'center';
      parts.set(name, root);
    }
  }
}

/** Takes the number out of the footers and puts it into the header of every section. */
function moveUp(mending: Mending): void {
  const { read, parts } = mending;
  for (const { name, root } of read.parts.margins.values()) {
    if (root.name !== 'w:ftr' || !descendants(root, 'w:p').some(showsPage)) continue;
    takeOut(root);
    parts.set(name, root);
  }
  if (read.sections.some((each) => find(each, 'w:headerReference') === undefined)) addHeader(mending);
  for (const each of read.sections) intoSection(mending, each);
}

/** The number of the page: to the top, in the middle, not on page 1, 13 pt. */
export function mendPageNumbers(mending: Mending): RuleId[] {
  const { read, report, has } = mending;
  const moved = (['page-number-foot', 'page-number-missing'] as const).filter(has);
  const isSizeWrong = report.findings.some((each) => each.rule === 'page-number-style' && each.aspect === 'size');
  if (moved.length > 0) moveUp(mending);
  if (moved.length > 0 || has('page-number-first')) {
    for (const each of read.sections) hideOnFirst(each);
  }
  if (has('page-number-centre')) centre(mending);
  if (isSizeWrong) mendSize(mending);
  const others = (['page-number-first', 'page-number-centre'] as const).filter(has);
  return [...moved, ...others, ...(isSizeWrong ? (['page-number-style'] as const) : [])];
}

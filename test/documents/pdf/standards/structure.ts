import type { PageContent } from './content.ts';
import { LANGUAGE } from './document-parts.ts';
import { arrayAt, catalogOf, dictionaryAt, type Fault, type PdfObjects, pdfA, pdfUA, stringOf } from './pdf-objects.ts';
import { allOf, attribute, type ContentReference, type StructureElement, structureOf } from './structure-elements.ts';
import { tableFaults } from './tables.ts';

/** The structure tree (ISO 19005-2, 6.7; ISO 14289-1, 7.1 to 7.6). */
export function structureFaults(file: PdfObjects, pages: readonly PageContent[]): readonly Fault[] {
  const roots = structureOf(file);
  const [document] = roots;
  if (document?.tag !== 'Document' || roots.length !== 1) return [pdfA('6.7.3.3', 'no tree with one Document')];
  const elements = allOf(document);
  return [
    ...elements.flatMap((each) => [...elementFaults(file, each), ...placeFaults(each), ...listFaults(file, each)]),
    ...linkFaults(file, elements, pages),
    ...headingFaults(elements),
    ...elements.filter((each) => each.tag === 'Figure').flatMap((each) => figureFaults(file, each)),
    ...elements.filter((each) => each.tag === 'Table').flatMap((each) => tableFaults(file, each)),
  ];
}

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

function elementFaults(file: PdfObjects, element: StructureElement): readonly Fault[] {
  const { tag, dict, parent } = element;
  const faults: Fault[] = [];
  const roles = dictionaryAt(file, dictionaryAt(file, catalogOf(file)['/StructTreeRoot'])['/RoleMap']);
  if (!STANDARD.has(tag) && !(`/${tag}` in roles)) faults.push(pdfA('6.7.3.4', `${tag} is no standard type`));
  if (STANDARD.has(tag) && `/${tag}` in roles) faults.push(pdfUA('7.1', `${tag} is mapped to something else`));
  if (dict['/P'] !== (parent?.reference ?? catalogOf(file)['/StructTreeRoot']))
    faults.push(pdfA('6.7.3.3', `${tag} does not know its parent`));
  return [...faults, ...textFaults(element)];
}

/** Language, description and replacement of one element. */
function textFaults({ tag, dict }: StructureElement): readonly Fault[] {
  const faults: Fault[] = [];
  const language = dict['/Lang'];
  if (language !== undefined && !LANGUAGE.test(stringOf(language) ?? ''))
    faults.push(pdfA('6.7.4', `language of ${tag}`));
  for (const key of ['/Alt', '/ActualText']) {
    if (key in dict && (stringOf(dict[key]) ?? '') === '') faults.push(pdfA('6.7.5', `${key} of ${tag} is empty`));
  }
  if (tag === 'Figure' && !('/Alt' in dict)) faults.push(pdfUA('7.3', 'a figure without a description'));
  return faults;
}

/** Where a figure stands on its page (ISO 32000-1, table 343), which a reader needs to show it. */
function figureFaults(file: PdfObjects, element: StructureElement): readonly Fault[] {
  const [left = 0, foot = 0, right = 0, top = 0] = arrayAt(file, attribute(file, element, '/Layout', '/BBox')).map(
    Number,
  );
  return left < right && foot < top ? [] : [pdfUA('7.3', 'a figure without a place')];
}

/** Where each type may stand (ISO 14289-1, 7.2; ISO 32000-1, tables 333 to 340). */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};
const BLOCKS = new Set(['Document', 'Sect', 'Div', 'L', 'LI', 'Table', 'TR']);

function placeFaults({ tag, parent, children, content }: StructureElement): readonly Fault[] {
  const faults: Fault[] = [];
  if (PARENTS[tag]?.includes(parent?.tag ?? '') === false) faults.push(pdfUA('7.2', `${tag} in ${parent?.tag}`));
  const wrong = children.find((each) => CHILDREN[tag]?.includes(each.tag) === false);
  if (wrong !== undefined) faults.push(pdfUA('7.2', `${wrong.tag} in ${tag}`));
  if (BLOCKS.has(tag) && content.length > 0) faults.push(pdfUA('7.2', `text right in ${tag}`));
  if (/^H\d$/.test(tag) && children.some((each) => each.tag !== 'Span')) faults.push(pdfUA('7.4', `a block in ${tag}`));
  return faults;
}

/** A list with labels says how they are numbered (ISO 14289-1, 7.6). */
function listFaults(file: PdfObjects, element: StructureElement): readonly Fault[] {
  if (element.tag !== 'L' || !element.children.some((each) => each.children.some(({ tag }) => tag === 'Lbl')))
    return [];
  const numbering = attribute(file, element, '/List', '/ListNumbering');
  return typeof numbering === 'string' ? [] : [pdfUA('7.6', 'a list with labels that does not say its numbering')];
}

/** Marked content, elements and parent tree tell the same story (ISO 32000-1, 14.7.4.4). */
function linkFaults(
  file: PdfObjects,
  elements: readonly StructureElement[],
  pages: readonly PageContent[],
): readonly Fault[] {
  const owners = new Map<string, StructureElement>();
  const taken = elements.flatMap((element) => element.content.map((each) => ({ element, key: contentKey(each) })));
  for (const { element, key } of taken) owners.set(key, element);
  const faults = owners.size === taken.length ? [] : [pdfA('6.7.3.3', 'content in two elements')];
  const tree = parentTree(file);
  for (const { page, marked } of pages) {
    const parents = arrayAt(file, tree.get(Number(dictionaryAt(file, page)['/StructParents'] ?? -1)) ?? null);
    if (parents.length !== marked.size) faults.push(pdfA('6.7.3.3', `the parent tree lacks content of page ${page}`));
    for (const [id, tag] of marked) {
      const key = contentKey({ page, id });
      const owner = owners.get(key);
      owners.delete(key);
      const isRight = owner !== undefined && owner.reference === parents[id] && owner.tag === tag;
      if (!isRight) faults.push(pdfA('6.7.3.3', `content ${key} is not where the tree says`));
    }
  }
  if (owners.size > 0) faults.push(pdfA('6.7.3.3', 'an element holds content that no page has'));
  return faults;
}

function contentKey({ page, id }: ContentReference): string {
  return `${page} ${id}`;
}

function parentTree(file: PdfObjects) {
  const numbers = arrayAt(
    file,
    dictionaryAt(file, dictionaryAt(file, catalogOf(file)['/StructTreeRoot'])['/ParentTree'])['/Nums'],
  );
  return new Map(
    numbers.flatMap((each, index) => (index % 2 === 0 ? [[Number(each), numbers[index + 1] ?? null] as const] : [])),
  );
}

/** The first heading is H1 and none skips a level on the way down (ISO 14289-1, 7.4.2). */
function headingFaults(elements: readonly StructureElement[]): readonly Fault[] {
  let level = 0;
  return elements.flatMap(({ tag }) => {
    if (tag === 'H') return [pdfUA('7.4.4', 'H beside numbered headings')];
    const next = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (next === 0) return [];
    const isSkip = next > level + 1;
    level = next;
    return isSkip ? [pdfUA('7.4.2', `${tag} skips a level`)] : [];
  });
}

import { openPackage, type Package } from '../check/word/open-package.ts';
import { type WordParts, wordParts } from '../check/word/parts.ts';
import { descendants, elements, value } from '../check/word/tree.ts';
import { parseXml, type XmlElement } from '../check/word/xml.ts';
import type { StyleName } from '../model/styles.ts';
import { styleId } from '../word/styles.ts';
import { renumber } from './merge-numbering.ts';
import type { AddedStyles } from './merge-styles.ts';
import { STYLE_NAMES } from './style-names.ts';

/** Our draft, opened again; its trees are changed on their way into the letterhead. */
export type Draft = {
  readonly parts: WordParts;
  /** What shows text: the document, its headers and footers. */
  readonly texts: readonly XmlElement[];
  /** Charts by the ids under which the document names them. */
  readonly charts: ReadonlyMap<string, XmlElement>;
  /** Title, author and dates of the draft. */
  readonly core: Uint8Array | undefined;
  /** Properties of our own. */
  readonly custom: XmlElement | undefined;
};

export function openDraft(bytes: Uint8Array): Draft {
  const source = openPackage(bytes);
  const parts = wordParts(source);
  const texts = [parts.document, ...[...parts.margins.values()].map((each) => each.root)];
  const custom = source.text('docProps/custom.xml');
  return {
    parts,
    texts,
    charts: chartsOf(source),
    core: source.bytes('docProps/core.xml'),
    custom: custom === undefined ? undefined : parseXml(custom),
  };
}

function chartsOf(source: Package): Draft['charts'] {
  const relations = source.text('word/_rels/document.xml.rels');
  if (relations === undefined) return new Map();
  return new Map(
    elements(parseXml(relations)).flatMap(({ attributes: { Id = '', Type = '', Target = '' } }) => {
      const chart = Type.endsWith('/chart') ? source.text(`word/${Target}`) : undefined;
      return chart === undefined ? [] : [[Id, withoutWorkbook(parseXml(chart))] as const];
    }),
  );
}

/** Nothing of another program goes into the office's file: the chart keeps its figures and loses the workbook they are edited in. */
function withoutWorkbook(chart: XmlElement): XmlElement {
  const children = chart.children.filter((each) => typeof each === 'string' || each.name !== 'c:externalData');
  return { ...chart, children };
}

/** Ids of the styles the draft uses, and of all a clerk may need who goes on writing. */
export function stylesOf({ texts }: Draft): ReadonlySet<string> {
  const named = texts.flatMap((root) => descendants(root, 'w:pStyle').map((each) => value(each) ?? ''));
  return new Set([...named, ...Object.keys(STYLE_NAMES).map((each) => styleId(each as StyleName))]);
}

/** Names styles and lists as they are called in the letterhead. */
export function rename({ texts }: Draft, styles: AddedStyles, lists: number): void {
  for (const root of texts) {
    for (const { attributes } of descendants(root, 'w:pStyle')) {
      const id = attributes['w:val'] ?? '';
      attributes['w:val'] = styles.ids.get(id) ?? id;
    }
    for (const { children } of descendants(root, 'w:tblPr')) {
      const attributes = { 'w:val': styles.table };
      children.unshift({ name: 'w:tblStyle', raw: 'w:tblStyle', attributes, children: [] });
    }
    renumber(root, lists);
  }
}

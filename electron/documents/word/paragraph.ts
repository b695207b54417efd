import type { TableColumn } from '../model/block.ts';
import { BLANK, type Inline, type Inlines } from '../model/inline.ts';
import { pt, ptToTwips } from '../model/length.ts';
import type { StyleName, Styles } from '../model/styles.ts';
import { LOCALES, styleId } from './styles.ts';
import { escapeXml } from './xml.ts';

/** What a paragraph has beyond its style; the writer keeps the order that the schema wants. */
export type ParagraphExtras = {
  readonly keepWithNext?: boolean;
  /** `<w:numPr>` of real numbering. */
  readonly numbering?: string;
  /** Twips. */
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly align?: TableColumn['align'];
  /** Depth among the headings, from 0, where the style does not say it. */
  readonly outline?: number;
  /** Twips. */
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number };
};

/** Ascent of Times New Roman as part of the size. */
const ASCENT = 0.891;

/** Space before a paragraph, twips, that sets it on one baseline with a larger first line in the cell beside it. */
export function spaceToBaseline(styles: Styles, style: StyleName, beside: StyleName, spaceBefore: number): number {
  return spaceBefore + ptToTwips(pt(Math.max(0, styles[beside].size - styles[style].size) * ASCENT));
}

const JUSTIFICATION = {
  left: 'left',
  centre: 'center',
  right: 'right',
  justify: 'both',
} as const;

/** One `<w:p>` in a named style. */
export function paragraph(style: StyleName, runs: string, extras: ParagraphExtras = {}): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/>${properties(extras)}</w:pPr>${runs}</w:p>`;
}

function properties(extras: ParagraphExtras): string {
  const { indent, align } = extras;
  return [
    extras.keepWithNext ? '<w:keepNext/>' : '',
    extras.numbering ?? '',
    spacing(extras),
    indent
      ? `<w:ind w:left="${indent.left}" w:right="${indent.right ?? 0}" w:${indent.hanging ? `hanging="${indent.hanging}"` : 'firstLine="0"'}/>`
      : '',
    align ? `<w:jc w:val="${JUSTIFICATION[align]}"/>` : '',
    extras.outline === undefined ? '' : `<w:outlineLvl w:val="${extras.outline}"/>`,
  ].join('');
}

function spacing({ spaceBefore, spaceAfter }: ParagraphExtras): string {
  if (spaceBefore === undefined && spaceAfter === undefined) return '';
  const before = spaceBefore === undefined ? '' : ` w:before="${spaceBefore}"`;
  const after = spaceAfter === undefined ? '' : ` w:after="${spaceAfter}"`;
  return `<w:spacing${before}${after}/>`;
}

export function runs(inlines: Inlines): string {
  return inlines.map(run).join('');
}

export function textRun(value: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(value)}</w:t></w:r>`;
}

function run(inline: Inline): string {
  const value = inline.type === 'blank' ? BLANK : inline.text;
  const lang = inline.type === 'text' && inline.lang !== undefined ? `<w:lang w:val="${LOCALES[inline.lang]}"/>` : '';
  const marks = `${inline.bold ? '<w:b/><w:bCs/>' : ''}${inline.italic ? '<w:i/><w:iCs/>' : ''}${lang}`;
  if (marks === '') return textRun(value);
  return `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escapeXml(value)}</w:t></w:r>`;
}

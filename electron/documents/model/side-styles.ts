import { mm, pt } from './length.ts';
import type { FullWidthStyleName, ParagraphStyle } from './styles.ts';

/** Which of the two columns of a document in two languages side by side: the original on the left, its translation on the right. */
export type Side = 'original' | 'translated';

/** What stands in both columns beside one another. */
const IN_BOTH = [
  'type-name',
  'subject',
  'addressee',
  'body',
  'legal-ground',
  'centred',
  'table-note',
  'division',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'item',
] as const satisfies readonly FullWidthStyleName[];

/** What of the translation stands alone: its header lines, closing, column headers and titles of appendices. */
const TRANSLATED_ONLY = [
  'translation-notice',
  'parent-agency',
  'issuing-agency',
  'document-number',
  'place-and-date',
  'letter-subject',
  'table-header',
  'recipients-heading',
  'recipients',
  'signing-title',
  'signing-name',
  'appendix-label',
  'appendix-title',
  'appendix-reference',
] as const satisfies readonly FullWidthStyleName[];

type InBoth = (typeof IN_BOTH)[number];
type TranslatedOnly = (typeof TRANSLATED_ONLY)[number];
export type SideStyleName = `${Side}-${InBoth}` | `translated-${TranslatedOnly}`;

/** Annex I of Decree 30/2020 allows 13 or 14 pt (V) and 10 or 12.7 mm (II.6.e): the smaller of both in a column half as wide. */
const SIZE = pt(13);
const INDENT = mm(10);
/** The translation is no official text: its header and closing are smaller than the original's. */
const SMALL = pt(12);
const SMALLEST = pt(11);

function inColumn(style: ParagraphStyle): ParagraphStyle {
  const firstLineIndent = style.firstLineIndent === 0 ? style.firstLineIndent : INDENT;
  return { ...style, size: pt(Math.min(style.size, SIZE)), firstLineIndent };
}

/** English words are longer and are not hyphenated: justified in so narrow a column they would stand far apart. */
function ragged(style: ParagraphStyle): ParagraphStyle {
  return style.align === 'justify' ? { ...style, align: 'left' } : style;
}

/** Bold headings of one or two lines look torn when they are justified. */
function original(name: InBoth, style: ParagraphStyle): ParagraphStyle {
  return name === 'heading-1' || name === 'heading-2' ? ragged(style) : style;
}

function small(name: TranslatedOnly, style: ParagraphStyle): ParagraphStyle {
  if (name === 'translation-notice') return { ...style, spaceBefore: pt(12) };
  if (name === 'table-header') return { ...style, bold: false, italic: true };
  if (name.startsWith('appendix')) return { ...style, size: SIZE, bold: false, italic: true };
  const size = name.startsWith('recipients') ? SMALLEST : SMALL;
  return { ...style, size: pt(Math.min(style.size, size)) };
}

/** Styles of both columns, from those of a document over the full width. */
export function sideStyles(
  styles: Readonly<Record<FullWidthStyleName, ParagraphStyle>>,
): Readonly<Record<SideStyleName, ParagraphStyle>> {
  const both = IN_BOTH.flatMap((name) => {
    const style = inColumn(styles[name]);
    return [
      [`original-${name}`, original(name, style)],
      [`translated-${name}`, ragged(style)],
    ] as const;
  });
  const alone = TRANSLATED_ONLY.map((name) => [`translated-${name}`, small(name, styles[name])] as const);
  return Object.fromEntries([...both, ...alone]) as Record<SideStyleName, ParagraphStyle>;
}

/** The style of a paragraph where it stands in a column. */
export function sideStyle<Name extends InBoth>(side: Side, name: Name): `${Side}-${Name}` {
  return `${side}-${name}`;
}

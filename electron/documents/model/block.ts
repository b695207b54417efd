import type { ChartBlock } from './chart.ts';
import type { Inlines } from './inline.ts';
import type { Mm } from './length.ts';
import type { ParagraphStyleName } from './styles.ts';

/**
 * How a heading or item is numbered.
 * `roman` I. II. · `arabic` 1. 2. · `nested` 1.1. 1.2. (under an arabic level) · `letter` a) b) c) d) đ) e) g)
 * (Decree 30/2020, Annex I, II.6: the Vietnamese alphabet, no f, j, w, z) · `article` Điều 1. Điều 2. · `dash` - ·
 * `part` Phần I · `chapter` Chương I · `section` Mục 1, each in the middle with its title on the line below
 */
export type NumberingScheme =
  | 'part'
  | 'chapter'
  | 'section'
  | 'roman'
  | 'arabic'
  | 'nested'
  | 'letter'
  | 'article'
  | 'dash';

export type Numbering = {
  readonly scheme: NumberingScheme;
  /** 1-based place in its list. */
  readonly index: number;
  /** All blocks with the same list id count on; a new id starts again at 1. */
  readonly listId: string;
  /** Index of the arabic parent heading, for `nested`. */
  readonly parentIndex?: number;
  /** The finished label: «I.», «2.», «1.2.», «đ)», «-». Writers that number by themselves must arrive at the same. */
  readonly label: string;
};

/** A section heading of the body, level 1 (outermost) to 4. */
export type HeadingBlock = {
  readonly type: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly numbering: Numbering | null;
  readonly inlines: Inlines;
};

/** Whether the label stands on a line of its own above the title: Phần, Chương, Mục (Annex I, II.6.đ). */
export function isDivision(numbering: Numbering | null): boolean {
  return numbering?.scheme === 'part' || numbering?.scheme === 'chapter' || numbering?.scheme === 'section';
}

/** Style of a heading by its level; a division has its own, and an article is bold however deep it stands. */
export function headingStyle({ level, numbering }: HeadingBlock): 'division' | `heading-${HeadingBlock['level']}` {
  if (isDivision(numbering)) return 'division';
  return numbering?.scheme === 'article' && level > 2 ? 'heading-2' : `heading-${level}`;
}

export type ParagraphBlock = {
  readonly type: 'paragraph';
  readonly id: string;
  readonly style: ParagraphStyleName;
  readonly inlines: Inlines;
  readonly keepWithNext?: boolean;
};

/** A numbered or dashed paragraph of running text (not a heading). */
export type ItemBlock = {
  readonly type: 'item';
  readonly id: string;
  readonly numbering: Numbering;
  readonly inlines: Inlines;
  readonly keepWithNext?: boolean;
};

export type TableColumn = {
  readonly header: Inlines;
  readonly width: Mm;
  readonly align: 'left' | 'centre' | 'right' | 'justify';
  /** The header in the other language, under the original, where a document stands in both side by side. */
  readonly translatedHeader?: Inlines;
};

/** A cell holds one or more paragraphs. */
export type TableCell = readonly Inlines[];

/** `id` is that of what the row tells of, so that it is known again in the next draft. */
export type TableRow =
  | { readonly type: 'cells'; readonly id?: string; readonly cells: readonly TableCell[] }
  /** A bold row across all columns that opens a group. */
  | { readonly type: 'group'; readonly id?: string; readonly title: Inlines }
  /** A bold row of sums; its title spans the columns that `cells` leave on the left. Never begins a page. */
  | { readonly type: 'total'; readonly id?: string; readonly title: Inlines; readonly cells: readonly TableCell[] };

/** The header row repeats on every page. Column widths sum to the text width of the page. */
export type TableBlock = {
  readonly type: 'table';
  readonly id: string;
  /** Said to screen readers and put into the tagged PDF. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

export type TextBlock = HeadingBlock | ParagraphBlock | ItemBlock;

/** What stands in one language. */
export type SingleBlock = TextBlock | TableBlock | ChartBlock;

/**
 * The same passage in two languages beside one another; both begin level and the next pair begins below the longer one. A
 * side is empty where the other language has a paragraph more. Tables are never in a pair: each of their cells holds the
 * original and, under it in italics, the translation. Neither are charts: their names are given in both languages.
 */
export type PairBlock = {
  readonly type: 'pair';
  readonly id: string;
  readonly original: readonly TextBlock[];
  readonly translation: readonly TextBlock[];
};

export type Block = SingleBlock | PairBlock;

/** Running text over the full width: neither a table, a chart nor a pair. */
export function isTextBlock(block: Block): block is TextBlock {
  return block.type === 'heading' || block.type === 'paragraph' || block.type === 'item';
}

/** The blocks of a body, those of pairs one by one. */
export function singleBlocks(body: readonly Block[]): readonly SingleBlock[] {
  return body.flatMap((each) => (each.type === 'pair' ? [...each.original, ...each.translation] : [each]));
}

/** Whether a block is the note of the table above it, which goes with the table's last row. */
export function isTableNote(block: Block | undefined): boolean {
  const first = block?.type === 'pair' ? block.original[0] : block;
  return first?.type === 'paragraph' && first.style === 'table-note';
}

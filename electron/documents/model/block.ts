import type { Inlines } from './inline.ts';
import type { Mm } from './length.ts';
import type { ParagraphStyleName } from './styles.ts';

/**
 * How a heading or item is numbered.
 * `roman` I. II. · `arabic` 1. 2. · `nested` 1.1. 1.2. (under an arabic level) · `letter` a) b) c) d) đ) e) g)
 * (Decree 30/2020, Annex I, II.6: the Vietnamese alphabet, no f, j, w, z) · `article` Điều 1. Điều 2. · `dash` -
 */
export type NumberingScheme = 'roman' | 'arabic' | 'nested' | 'letter' | 'article' | 'dash';

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
};

/** A cell holds one or more paragraphs. */
export type TableCell = readonly Inlines[];

/** `id` is that of what the row tells of, so that it is known again in the next draft. */
export type TableRow =
  | { readonly type: 'cells'; readonly id?: string; readonly cells: readonly TableCell[] }
  /** A bold row across all columns that opens a group. */
  | { readonly type: 'group'; readonly id?: string; readonly title: Inlines };

/** The header row repeats on every page. Column widths sum to the text width of the page. */
export type TableBlock = {
  readonly type: 'table';
  readonly id: string;
  /** Said to screen readers and put into the tagged PDF. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock;

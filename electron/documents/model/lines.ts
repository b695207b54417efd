import type { TableRow, TextBlock } from './block.ts';
import type { Inlines } from './inline.ts';
import type { Side } from './side-styles.ts';

/** What a line is, for those who show or change it. */
export type LineForm = 'box' | 'paragraph' | 'heading' | 'item' | 'cell';

/** One paragraph of a document: header box, block, paragraph of a cell, line of the closing, title of an appendix. */
export type DocumentLine = {
  /** Stays with the paragraph from draft to draft as far as its template block and its finding do. */
  readonly id: string;
  readonly area: 'header' | 'body' | 'closing' | 'appendix';
  readonly form: LineForm;
  /** Label that stands before the text: «2.», «đ)», «Kính gửi:»; empty where there is none. */
  readonly label: string;
  readonly inlines: Inlines;
  /** True where further lines may stand beside this one: not in a box that holds one text. */
  readonly isOneOfSeveral: boolean;
  /** The row of a table of the body. */
  readonly rowId: string | null;
  /** The column of a document side by side; null over the full width and in tables. */
  readonly side: Side | null;
};

/** What stands in place of a line: none, the same, or several, of which those with `further` are put in beside it. */
export type NewLine = {
  readonly inlines: Inlines;
  readonly further?: {
    readonly id: string;
    /** What kind of block it is; a block moved here stays what it was. */
    readonly as: 'paragraph' | 'item' | 'heading' | TextBlock;
  };
};
export type RewriteLine = (line: DocumentLine) => readonly NewLine[];

/** Ids of lines that have no block of their own. */
export const lineId = {
  header: (name: string, place = 0) => `header:${name}${place === 0 ? '' : `:${place}`}`,
  closing: (name: string, place = 0) => `closing:${name}${place === 0 ? '' : `:${place}`}`,
  appendix: (appendixId: string, name: string) => `${appendixId}:${name}`,
  column: (tableId: string, column: number) => `${tableId}:head:${column + 1}`,
  translatedColumn: (tableId: string, column: number) => `${tableId}:head:${column + 1}:en`,
  cell: (rowId: string, column: number, place: number) => `${rowId}:${column + 1}:${place + 1}`,
} as const;

const TRANSLATED = 'en:';

/** The id of a line or block of the translation that the original has too. */
export function translatedId(id: string): string {
  return TRANSLATED + id;
}

export function isTranslatedId(id: string): boolean {
  return id.startsWith(TRANSLATED);
}

/** The id of a row: that of its record, or its place. */
export function rowIdOf(tableId: string, row: TableRow, index: number): string {
  return `${tableId}:${row.id ?? index + 1}`;
}

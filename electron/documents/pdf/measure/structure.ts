/**
 * Structure types of a tagged PDF that the documents use: standard ones only (ISO 32000-1, 14.8.4), so that no role map
 * is needed (ISO 14289-1, 7.1).
 */
export type StructureTag =
  | 'Document'
  | 'Sect'
  | 'Div'
  | HeadingTag
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

export type HeadingTag = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6';

/** Values of ListNumbering (ISO 32000-1, table 347). */
export type ListNumbering = 'UpperRoman' | 'Decimal' | 'LowerAlpha' | 'Disc';

/** A place in the logical structure; the file's tree arises from the parents of what is drawn, in drawing order. */
export type StructureNode = {
  readonly tag: StructureTag;
  readonly parent: StructureNode | null;
  /** Where it differs from what stands around it. */
  readonly lang?: 'vi' | 'en';
  /** A missing fact: a screen reader says that something is to be filled in, not six dots. */
  readonly blank?: true;
  /** Of a list with labels. */
  readonly listNumbering?: ListNumbering;
  /** Of a table: said to screen readers. */
  readonly summary?: string;
  /** Of a figure: said in its place. */
  readonly alt?: string;
  /** Of a TH. */
  readonly scope?: 'Column' | 'Row';
  /** Of a cell that spans more than one column. */
  readonly columnSpan?: number;
  /** The header cells of a cell, where scope alone does not tell them: groups of rows. */
  readonly headers?: readonly StructureNode[];
};

export function node(
  tag: StructureTag,
  parent: StructureNode | null,
  attributes: Omit<StructureNode, 'tag' | 'parent'> = {},
): StructureNode {
  return { tag, parent, ...attributes };
}

/** Standard structure types of a tagged PDF that the documents use (ISO 32000-1, 14.8.4). */
export type StructureTag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

/** A place in the logical structure; the file's tree arises from the parents of what is drawn, in drawing order. */
export type StructureNode = {
  readonly tag: StructureTag;
  readonly parent: StructureNode | null;
  /** Of a table: said to screen readers. */
  readonly summary?: string;
  /** Of a TH. */
  readonly scope?: 'Column' | 'Row';
  /** Of a cell that spans more than one column. */
  readonly columnSpan?: number;
};

export function node(
  tag: StructureTag,
  parent: StructureNode | null,
  attributes: Omit<StructureNode, 'tag' | 'parent'> = {},
): StructureNode {
  return { tag, parent, ...attributes };
}

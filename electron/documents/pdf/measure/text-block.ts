import { headingStyle, isDivision, type TextBlock } from '../../model/block.ts';
import { plainText } from '../../model/inline.ts';
import { type Side, sideStyle } from '../../model/side-styles.ts';
import type { HeadingLevels } from './heading-levels.ts';
import type { ListNodes } from './list-nodes.ts';
import { measureParagraph, type ParagraphSource } from './paragraph.ts';
import type { SideParagraph } from './part.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Where running text stands: its element, its width in points and its column, null over the full width. */
export type TextPlace = {
  readonly book: WordBook;
  readonly root: StructureNode;
  readonly width: number;
  readonly side: Side | null;
};

export type OpenNodes = { readonly lists: ListNodes; readonly levels: HeadingLevels };

/** A heading, paragraph or item in lines; null where there is nothing to show. */
export function measureTextBlock(block: TextBlock, place: TextPlace, open: OpenNodes): SideParagraph | null {
  if (block.type !== 'item') open.lists.end();
  const source = sourceOf(block, place, open);
  if (source === null) return null;
  const keeps =
    place.book.styles[source.style].keepWithNext || (block.type !== 'heading' && block.keepWithNext === true);
  return {
    paragraph: measureParagraph(place.book, source),
    indent: 0,
    hold: keeps ? 'next' : 'none',
    whole: block.type === 'heading',
  };
}

type InBoth = Parameters<typeof sideStyle>[1];

function sourceOf(
  block: TextBlock,
  { root, width, side }: TextPlace,
  { lists, levels }: OpenNodes,
): ParagraphSource | null {
  const base = { inlines: block.inlines, width, where: block.id };
  const styled = (name: InBoth) => (side === null ? name : sideStyle(side, name));
  switch (block.type) {
    case 'heading': {
      const label = block.numbering?.label;
      const title = label === undefined ? plainText(block.inlines) : `${label} ${plainText(block.inlines)}`;
      // The outline is that of the original: in both languages it would name everything twice.
      const bookmark = side === 'translated' ? undefined : { level: block.level, title };
      const heading = { style: styled(headingStyle(block)), node: node(levels.next(block.level), root) };
      return { ...base, ...heading, label, labelApart: isDivision(block.numbering), bookmark };
    }
    case 'paragraph':
      if (plainText(block.inlines).trim() === '') return null;
      return { ...base, style: styled(block.style), node: node('P', root) };
    case 'item': {
      const { label, listId, scheme } = block.numbering;
      const item = lists.item(listId, scheme);
      return { ...base, style: styled('item'), node: item.body, label, labelNode: item.label };
    }
    default:
      return neverBlock(block);
  }
}

function neverBlock(block: never): never {
  throw new Error(`unknown block ${JSON.stringify(block)}`);
}

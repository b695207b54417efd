import type { PairBlock, TextBlock } from '../../model/block.ts';
import { mmToPt } from '../../model/length.ts';
import { PAIR_GUTTER } from '../../model/page.ts';
import type { Side } from '../../model/side-styles.ts';
import type { HeadingLevels } from './heading-levels.ts';
import { ListNodes } from './list-nodes.ts';
import type { MeasuredPair, Part, SideParagraph } from './part.ts';
import { node, type StructureNode } from './structure.ts';
import { measureTextBlock } from './text-block.ts';
import type { WordBook } from './word-book.ts';

/** Where the columns of a text so wide begin, and how wide they are; points. */
export function sideColumns(width: number): {
  readonly original: number;
  readonly translated: number;
  readonly width: number;
} {
  const column = (width - mmToPt(PAIR_GUTTER)) / 2;
  return { original: 0, translated: width - column, width: column };
}

/**
 * Elements of a pair: each side in its own, the original before its translation, which says its language. No table: a reader
 * goes through one passage and then through the same in the other language, and there is no header to name for a cell.
 */
export function sideNodes(root: StructureNode): Readonly<Record<Side, StructureNode>> {
  const pair = node('Div', root);
  return { original: node('Div', pair), translated: node('Div', pair, { lang: 'en' }) };
}

type PairPlace = {
  readonly book: WordBook;
  readonly root: StructureNode;
  /** Of both columns with the gutter. */
  readonly width: number;
  readonly levels: HeadingLevels;
};

/** The same passage in two columns. */
export function pairParts(block: PairBlock, { book, root, width, levels }: PairPlace): readonly Part[] {
  const nodes = sideNodes(root);
  const columns = sideColumns(width);
  const measured = (blocks: readonly TextBlock[], side: Side): readonly SideParagraph[] => {
    const place = { book, root: nodes[side], width: columns.width, side };
    const open = { lists: new ListNodes(nodes[side]), levels };
    return blocks.flatMap((each) => measureTextBlock(each, place, open) ?? []);
  };
  return pairPart([
    { x: columns.original, paragraphs: measured(block.original, 'original') },
    { x: columns.translated, paragraphs: measured(block.translation, 'translated') },
  ]);
}

/** Both sides as one part; none where nothing is in them. */
export function pairPart(pair: MeasuredPair): readonly Part[] {
  if (pair.every((each) => each.paragraphs.length === 0)) return [];
  const most = (of: (side: readonly SideParagraph[]) => number | undefined) =>
    Math.max(...pair.map((each) => of(each.paragraphs) ?? 0));
  const holds = pair.some((each) => each.paragraphs.at(-1)?.hold === 'next');
  return [
    {
      type: 'pair',
      pair,
      hold: holds ? 'next' : 'none',
      spaceBefore: most((side) => side[0]?.paragraph.spaceBefore),
      spaceAfter: most((side) => side.at(-1)?.paragraph.spaceAfter),
    },
  ];
}

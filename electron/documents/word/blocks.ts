import { type HeadingBlock, headingStyle, type ItemBlock, isDivision, type TextBlock } from '../model/block.ts';
import { type Side, sideStyle } from '../model/side-styles.ts';
import type { StyleName } from '../model/styles.ts';
import type { MarkLine } from './line-marks.ts';
import type { WordNumbering } from './numbering.ts';
import { type ParagraphExtras, paragraph, runs, textRun } from './paragraph.ts';

/** What blocks need of the document around them. */
export type BlockContext = { readonly numbering: WordNumbering; readonly mark: MarkLine };

/**
 * One block of running text as WordprocessingML; `keepWithNext` is added to what the block asks itself.
 * @param side column it stands in; null over the full width
 */
export function textBlockXml(
  block: TextBlock,
  context: BlockContext,
  keepWithNext: boolean,
  side: Side | null = null,
): string {
  const place = { ...context, side };
  switch (block.type) {
    case 'heading':
      return numbered(headingStyle(block), block, place, {
        keepWithNext,
        // Word's heading styles know their depth; a division and a deep article do not stand in the one of their level.
        outline: headingStyle(block) === `heading-${block.level}` ? undefined : block.level - 1,
      });
    case 'item': {
      const extras = { keepWithNext: keepWithNext || block.keepWithNext === true };
      return numbered('item', block, place, extras);
    }
    case 'paragraph':
      return paragraph(styleIn(side, block.style), context.mark(block.id) + runs(block.inlines), {
        keepWithNext: keepWithNext || block.keepWithNext === true,
      });
    default:
      return unknown(block);
  }
}

type InBoth = Parameters<typeof sideStyle>[1];

function styleIn(side: Side | null, name: InBoth): StyleName {
  return side === null ? name : sideStyle(side, name);
}

function numbered(
  name: InBoth,
  { id, numbering, inlines }: HeadingBlock | ItemBlock,
  { numbering: lists, side, mark }: BlockContext & { readonly side: Side | null },
  extras: ParagraphExtras,
): string {
  const style = styleIn(side, name);
  const bookmark = mark(id);
  if (numbering === null) return paragraph(style, bookmark + runs(inlines), extras);
  const label = lists.label(numbering, side ?? 'full-width');
  const labelRun = label.text === '' ? '' : textRun(label.text);
  const titleBreak = isDivision(numbering) ? '<w:r><w:br/></w:r>' : '';
  return paragraph(style, bookmark + labelRun + titleBreak + runs(inlines), {
    ...extras,
    numbering: label.numbering,
  });
}

/** Does not compile when the model gets a block type that is not written. */
function unknown(block: never): never {
  throw new TypeError(`Unknown block ${JSON.stringify(block)}`);
}

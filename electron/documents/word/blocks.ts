import type { Block, HeadingBlock, ItemBlock } from '../model/block.ts';
import type { Mm } from '../model/length.ts';
import { headingStyle, type StyleName } from '../model/styles.ts';
import type { MarkLine } from './line-marks.ts';
import type { WordNumbering } from './numbering.ts';
import { type ParagraphExtras, paragraph, runs, textRun } from './paragraph.ts';
import { table } from './table.ts';

/** What blocks need of the document around them. */
export type BlockContext = {
  readonly numbering: WordNumbering;
  readonly pageHeight: Mm;
  readonly mark: MarkLine;
};

/** One block of the body as WordprocessingML. `keepWithNext` is added to what the block asks itself. */
export function blockXml(block: Block, context: BlockContext, keepWithNext: boolean): string {
  switch (block.type) {
    case 'heading':
      return numbered(headingStyle(block.level), block, context, { keepWithNext });
    case 'item': {
      const extras = {
        keepWithNext: keepWithNext || block.keepWithNext === true,
      };
      return numbered('item', block, context, extras);
    }
    case 'paragraph':
      return paragraph(block.style, context.mark(block.id) + runs(block.inlines), {
        keepWithNext: keepWithNext || block.keepWithNext === true,
      });
    case 'table':
      return table(block, context, keepWithNext);
    default:
      return unknown(block);
  }
}

function numbered(
  style: StyleName,
  { id, numbering, inlines }: HeadingBlock | ItemBlock,
  context: BlockContext,
  extras: ParagraphExtras,
): string {
  const mark = context.mark(id);
  if (numbering === null) return paragraph(style, mark + runs(inlines), extras);
  const label = context.numbering.label(numbering);
  const labelRun = label.text === '' ? '' : textRun(label.text);
  return paragraph(style, mark + labelRun + runs(inlines), {
    ...extras,
    numbering: label.numbering,
  });
}

/** Does not compile when the model gets a block type that is not written. */
function unknown(block: never): never {
  throw new TypeError(`Unknown block ${JSON.stringify(block)}`);
}

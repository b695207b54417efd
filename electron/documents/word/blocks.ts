import { type Block, headingStyle, isDivision, type Numbering } from '../model/block.ts';
import type { Inlines } from '../model/inline.ts';
import type { Mm } from '../model/length.ts';
import type { StyleName } from '../model/styles.ts';
import type { WordNumbering } from './numbering.ts';
import { type ParagraphExtras, paragraph, runs, textRun } from './paragraph.ts';
import { table } from './table.ts';

/** What blocks need of the document around them. */
export type BlockContext = {
  readonly numbering: WordNumbering;
  /** Between the margins. */
  readonly textHeight: Mm;
};

/** One block of the body as WordprocessingML. `keepWithNext` is added to what the block asks itself. */
export function blockXml(block: Block, context: BlockContext, keepWithNext: boolean): string {
  switch (block.type) {
    case 'heading':
      return numbered(headingStyle(block), block.numbering, block.inlines, context, {
        keepWithNext,
        // Word's heading styles know their depth; a division and a deep article do not stand in the one of their level.
        outline: headingStyle(block) === `heading-${block.level}` ? undefined : block.level - 1,
      });
    case 'item': {
      const extras = {
        keepWithNext: keepWithNext || block.keepWithNext === true,
      };
      return numbered('item', block.numbering, block.inlines, context, extras);
    }
    case 'paragraph':
      return paragraph(block.style, runs(block.inlines), {
        keepWithNext: keepWithNext || block.keepWithNext === true,
      });
    case 'table':
      return table(block, context.textHeight, keepWithNext);
    default:
      return unknown(block);
  }
}

function numbered(
  style: StyleName,
  numbering: Numbering | null,
  inlines: Inlines,
  context: BlockContext,
  extras: ParagraphExtras,
): string {
  if (numbering === null) return paragraph(style, runs(inlines), extras);
  const label = context.numbering.label(numbering);
  const labelRun = label.text === '' ? '' : textRun(label.text);
  const titleBreak = isDivision(numbering) ? '<w:r><w:br/></w:r>' : '';
  return paragraph(style, labelRun + titleBreak + runs(inlines), {
    ...extras,
    numbering: label.numbering,
  });
}

/** Does not compile when the model gets a block type that is not written. */
function unknown(block: never): never {
  throw new TypeError(`Unknown block ${JSON.stringify(block)}`);
}

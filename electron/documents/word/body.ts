import { type Block, isTableNote, type SingleBlock, type TextBlock } from '../model/block.ts';
import { plainText } from '../model/inline.ts';
import { type PageSetup, textHeight } from '../model/page.ts';
import { type BlockContext, textBlockXml } from './blocks.ts';
import type { WordCharts } from './charts.ts';
import type { LayoutRow } from './layout-table.ts';
import { spacer } from './rule.ts';
import { pairRow, sideTable } from './side-rows.ts';
import { table } from './table.ts';

export type BodyContext = BlockContext & {
  readonly page: PageSetup;
  readonly charts: WordCharts;
  /** Called after each block. */
  readonly onBlock: () => void;
};

/**
 * Blocks of a body or an appendix. Pairs that follow one another are rows of one table, below `opening` rows.
 * @param keepLast whether the end goes with what stands below: the signature
 */
export function bodyXml(
  body: readonly Block[],
  context: BodyContext,
  keepLast: boolean,
  opening: readonly LayoutRow[] = [],
): string[] {
  const keptFrom = keepLast ? firstKept(body) : body.length;
  const pieces: string[] = [];
  let rows: LayoutRow[] = [...opening];
  // Word joins two tables that follow one another: a spacer parts them.
  const endTable = (keepWithNext: boolean): void => {
    if (rows.length > 0) pieces.push(sideTable(rows, context.page), spacer(0, '', keepWithNext));
    rows = [];
  };
  body.forEach((each, index) => {
    const keep = index >= keptFrom;
    if (each.type === 'pair') {
      // LibreOffice keeps whole tables with what follows, not rows: what goes with the signature, and the line above a
      // table or chart, is a table of its own.
      const isHeld = isHeldByNext(body, index);
      if ((keep && index === keptFrom) || isHeld) endTable(index > keptFrom);
      rows.push(pairRow(each, context.page, context, keep || isHeld));
    } else {
      endTable(isHeldByNext(body, index - 1));
      pieces.push(singleXml(each, context, keep, isTableNote(body[index + 1])));
    }
    context.onBlock();
  });
  endTable(keepLast);
  return pieces;
}

/** Whether a pair says what stands below it over the full width, as the line «Biểu 1 …» above a table does. */
function isHeldByNext(body: readonly Block[], index: number): boolean {
  const [block, next] = [body[index], body[index + 1]];
  const last = block?.type === 'pair' ? block.original.at(-1) : undefined;
  return last?.type === 'paragraph' && last.keepWithNext === true && next !== undefined && next.type !== 'pair';
}

function singleXml(block: SingleBlock, context: BodyContext, keep: boolean, hasNote: boolean): string {
  switch (block.type) {
    case 'table':
      return table(block, { textHeight: textHeight(context.page), mark: context.mark }, keep || hasNote);
    case 'chart':
      return context.charts.paragraph(block, keep);
    default:
      return textBlockXml(block, context, keep);
  }
}

/** Characters that are sure to fill more than one line of a paragraph, over the full width and in a column. */
const MORE_THAN_A_LINE = { full: 90, column: 45 } as const;

/**
 * The first block that goes with the signature: the last one, and the text before it where the last may have one line
 * only. A heading keeps itself with what follows.
 */
function firstKept(body: readonly Block[]): number {
  const last = body.length - 1;
  const text = lastText(body[last]);
  if (text === null || lastText(body[last - 1]) === null) return last;
  const enough = body[last]?.type === 'pair' ? MORE_THAN_A_LINE.column : MORE_THAN_A_LINE.full;
  return plainText(text.inlines).length < enough ? last - 1 : last;
}

/** The running text that a block ends with; of a pair, of its original. */
function lastText(block: Block | undefined): Exclude<TextBlock, { readonly type: 'heading' }> | null {
  const text = block?.type === 'pair' ? block.original.at(-1) : block;
  return text?.type === 'paragraph' || text?.type === 'item' ? text : null;
}

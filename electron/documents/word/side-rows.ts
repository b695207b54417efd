import type { PairBlock, TextBlock } from '../model/block.ts';
import { plainText } from '../model/inline.ts';
import { type Mm, mm, ptToMm } from '../model/length.ts';
import { PAIR_GUTTER, type PageSetup, sideWidth, textWidth } from '../model/page.ts';
import type { Side } from '../model/side-styles.ts';
import { stylesOf } from '../model/styles.ts';
import { type BlockContext, textBlockXml } from './blocks.ts';
import { borderlessTable, type LayoutRow } from './layout-table.ts';
import { paragraph } from './paragraph.ts';

/** Mean width of a character of running text in Times New Roman, as part of the size. */
const MEAN_WIDTH = 0.45;
/** A row of so many lines stays on one page. */
const SHORT = 5;

/** Rows of a document in two languages side by side as one real table without borders. */
export function sideTable(rows: readonly LayoutRow[], page: PageSetup): string {
  const half = mm(textWidth(page) / 2);
  return borderlessTable([half, half], rows, PAIR_GUTTER);
}

/** One row; a side that is empty holds an empty paragraph, because a cell must have one. */
export function sideRow(original: string, translated: string, whole: boolean): LayoutRow {
  const cells = [original || paragraph('original-body', ''), translated || paragraph('translated-body', '')];
  return { cells, whole };
}

/**
 * A passage in both languages. Both sides are kept with the next row where one of them is, but not in a row of many lines:
 * a program moves kept rows as a whole, and the page above would stay white.
 */
export function pairRow(pair: PairBlock, page: PageSetup, context: BlockContext, keepWithNext: boolean): LayoutRow {
  const lines = Math.max(...[pair.original, pair.translation].map((each) => linesOf(each, sideWidth(page))));
  const isShort = lines <= SHORT;
  const sides = [pair.original, pair.translation].map((each) => (isShort ? each : each.map(loose)));
  const keep = keepWithNext || sides.some((each) => isKept(each.at(-1)));
  const content = (blocks: readonly TextBlock[] | undefined, side: Side): string =>
    blocks?.map((each) => textBlockXml(each, context, keep, side)).join('') ||
    paragraph(`${side}-body`, '', { keepWithNext: keep });
  // LibreOffice does not keep a row with the signature that may not be broken; its lines keep themselves together.
  return sideRow(content(sides[0], 'original'), content(sides[1], 'translated'), isShort && !keepWithNext);
}

function loose(block: TextBlock): TextBlock {
  return block.type === 'heading' ? block : { ...block, keepWithNext: false };
}

function isKept(block: TextBlock | undefined): boolean {
  return block?.type === 'heading' || block?.keepWithNext === true;
}

/** Estimated from the number of characters; it only decides whether the row may break. */
function linesOf(blocks: readonly TextBlock[], width: Mm): number {
  const perLine = width / (ptToMm(stylesOf()['original-body'].size) * MEAN_WIDTH);
  return blocks.reduce((sum, each) => sum + Math.max(1, Math.ceil(plainText(each.inlines).length / perLine)), 0);
}

import { type Block, isTextBlock, type PairBlock, type SingleBlock, type TextBlock } from '../model/block.ts';
import { plainText } from '../model/inline.ts';
import { translatedId } from '../model/lines.ts';
import { templateBlockOf } from './block-ids.ts';
import { chartsInBoth } from './chart-in-both.ts';
import { tablesInBoth } from './table-in-both.ts';

/**
 * The blocks of an original and of its translation as pairs, and tables that say both. Blocks of the same template block
 * belong together; within it headings meet headings of their level, items meet items. Every block of both sides stands in
 * the answer once and in its order, whether or not the other side has one for it.
 */
export function alignBlocks(original: readonly SingleBlock[], translation: readonly SingleBlock[]): readonly Block[] {
  const aligned: Block[] = [];
  const others = sectionsOf(translation.map(asTranslation));
  let next = 0;
  for (const section of sectionsOf(original)) {
    const found = others.findIndex((each, place) => place >= next && each.name === section.name);
    const skipped = found < 0 ? [] : others.slice(next, found);
    for (const each of skipped) aligned.push(...alignPart([], each.blocks));
    aligned.push(...alignPart(section.blocks, others[found]?.blocks ?? []));
    if (found >= 0) next = found + 1;
  }
  for (const each of others.slice(next)) aligned.push(...alignPart([], each.blocks));
  return aligned;
}

/** Ids and lists of a translation are its own, so that its numbers do not count on from the original's. */
function asTranslation(block: SingleBlock): SingleBlock {
  const id = translatedId(block.id);
  if (!isTextBlock(block) || block.type === 'paragraph' || block.numbering === null) return { ...block, id };
  const numbering = { ...block.numbering, listId: translatedId(block.numbering.listId) };
  return block.type === 'heading' ? { ...block, id, numbering } : { ...block, id, numbering };
}

type Section = { readonly name: string; readonly blocks: SingleBlock[] };

/** Runs of blocks from one block of the template: `results`, `results#1f3`, `results@finding-7`, `results.2`. */
function sectionsOf(blocks: readonly SingleBlock[]): readonly Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const name = templateBlockOf(block.id);
    const open = sections.at(-1);
    if (open?.name === name) open.blocks.push(block);
    else sections.push({ name, blocks: [block] });
  }
  return sections;
}

/** What divides a part in both languages alike, outermost first; what is left between them is running text. */
const DIVIDERS = [
  'table',
  'chart',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'centred',
  'legal-ground',
  'item',
  'table-note',
] as const;

function shapeOf(block: SingleBlock): string {
  if (block.type === 'heading') return `heading-${block.level}`;
  return block.type === 'paragraph' ? block.style : block.type;
}

function alignPart(
  original: readonly SingleBlock[],
  translation: readonly SingleBlock[],
  dividers: readonly string[] = DIVIDERS,
): readonly Block[] {
  const [divider, ...inner] = dividers;
  if (haveSameShapes(original, translation)) return original.flatMap((each, place) => meet(each, translation[place]));
  if (divider === undefined) return pairRunningText(original.filter(isTextBlock), translation.filter(isTextBlock));
  const [left, right] = [divide(original, divider), divide(translation, divider)];
  return Array.from({ length: Math.max(left.length, right.length) }).flatMap((_, place) => [
    ...meet(left[place]?.opening, right[place]?.opening),
    ...alignPart(left[place]?.rest ?? [], right[place]?.rest ?? [], inner),
  ]);
}

function haveSameShapes(original: readonly SingleBlock[], translation: readonly SingleBlock[]): boolean {
  const shapes = (blocks: readonly SingleBlock[]) => blocks.map(shapeOf).join(' ');
  return original.length === translation.length && shapes(original) === shapes(translation);
}

type Piece = { readonly opening?: SingleBlock; readonly rest: SingleBlock[] };

/** What stands before the first block of the shape, then each such block with what follows it. */
function divide(blocks: readonly SingleBlock[], shape: string): readonly Piece[] {
  const pieces: Piece[] = [{ rest: [] }];
  for (const block of blocks) {
    if (shapeOf(block) === shape) pieces.push({ opening: block, rest: [] });
    else pieces.at(-1)?.rest.push(block);
  }
  return pieces;
}

/** Two blocks of one shape, or one that has no counterpart. */
function meet(original: SingleBlock | undefined, translation: SingleBlock | undefined): readonly Block[] {
  const shape = (original ?? translation)?.type;
  if (shape === 'table') return tablesInBoth(ofType('table', original), ofType('table', translation));
  if (shape === 'chart') return chartsInBoth(ofType('chart', original), ofType('chart', translation));
  return pairsOf([original].filter(isTextOrNone), [translation].filter(isTextOrNone));
}

function ofType<Type extends SingleBlock['type']>(type: Type, block: SingleBlock | undefined) {
  return block?.type === type ? (block as Extract<SingleBlock, { readonly type: Type }>) : undefined;
}

function isTextOrNone(block: SingleBlock | undefined): block is TextBlock {
  return block !== undefined && isTextBlock(block);
}

function pairsOf(original: readonly TextBlock[], translation: readonly TextBlock[]): readonly PairBlock[] {
  const [first] = [...original, ...translation];
  if (first === undefined) return [];
  return [
    {
      type: 'pair',
      id: `pair:${first.id}`,
      original,
      translation,
    },
  ];
}

/** A side more than so many times as long as the other says more than the other. */
const MUCH_LONGER = 2;

/**
 * Paragraphs of which one side has more than the other: each of the longer side's joins the one it stands level with when
 * both texts are drawn equally long, as a translator who joined two paragraphs left them.
 */
function pairRunningText(original: readonly TextBlock[], translation: readonly TextBlock[]): readonly PairBlock[] {
  const isMore = original.length > translation.length;
  const [more, fewer] = isMore ? [original, translation] : [translation, original];
  const ordered = (many: readonly TextBlock[], one: readonly TextBlock[]) =>
    isMore ? pairsOf(many, one) : pairsOf(one, many);
  const ends = sharesOf(fewer);
  const halfway = sharesOf(more).map((end, place, all) => (end + (all[place - 1] ?? 0)) / 2);
  const levelWith = halfway.map((at) => ends.findIndex((end) => at <= end));
  const groups = fewer.map((one, place) => ({ one, many: more.filter((_, at) => levelWith[at] === place) }));
  if (groups.length === 0) return more.flatMap((each) => ordered([each], []));
  return groups.flatMap(({ one, many }) => {
    const [first, ...others] = many;
    if (first === undefined || lengthOf(many) <= MUCH_LONGER * lengthOf([one])) return ordered(many, [one]);
    return [...ordered([first], [one]), ...others.flatMap((each) => ordered([each], []))];
  });
}

/** Where each block ends, as a share of the whole text: the last one at 1. */
function sharesOf(blocks: readonly TextBlock[]): readonly number[] {
  const whole = lengthOf(blocks);
  let reached = 0;
  return blocks.map((each) => {
    reached += lengthOf([each]);
    return reached / whole;
  });
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, each) => sum + plainText(each.inlines).length + 1, 0);
}

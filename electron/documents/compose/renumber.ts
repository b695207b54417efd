import type { Block, Numbering } from '../model/block.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { labelOf } from './numbering.ts';

/** Counts headings and items again after lines came, went or changed their place. */
export function renumbered(document: OfficialDocument): OfficialDocument {
  return {
    ...document,
    body: countedAgain(document.body),
    appendices: document.appendices.map((each) => ({ ...each, body: countedAgain(each.body) })),
  };
}

function countedAgain(blocks: readonly Block[]): readonly Block[] {
  const counts = new Map<string, number>();
  /** Where a list of nested headings stands: under the number that its parent has now. */
  let parentIndex = 0;
  return blocks.map((block) => {
    if (block.type === 'table' || block.type === 'paragraph' || block.numbering === null) return block;
    const numbering = next(block.numbering, counts, parentIndex);
    if (block.type === 'heading' && numbering.scheme === 'arabic') parentIndex = numbering.index;
    return { ...block, numbering };
  });
}

function next(numbering: Numbering, counts: Map<string, number>, parentIndex: number): Numbering {
  const { scheme, listId, label } = numbering;
  const index = (counts.get(listId) ?? 0) + 1;
  counts.set(listId, index);
  const parent = scheme === 'nested' ? parentIndex : undefined;
  const article = scheme === 'article' ? label.split(' ')[0] : undefined;
  return {
    ...numbering,
    index,
    ...(parent === undefined ? {} : { parentIndex: parent }),
    label: labelOf(scheme, index, parent, article),
  };
}

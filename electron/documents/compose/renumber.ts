import { type Block, isTextBlock, type Numbering, type TextBlock } from '../model/block.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { labelOf } from './numbering.ts';

/** Counts headings and items again after lines came, went or changed their place; each column of pairs for itself. */
export function renumbered(document: OfficialDocument): OfficialDocument {
  return {
    ...document,
    body: countedAgain(document.body),
    appendices: document.appendices.map((each) => ({ ...each, body: countedAgain(each.body) })),
  };
}

function countedAgain(blocks: readonly Block[]): readonly Block[] {
  const own = new Count();
  const translated = new Count();
  return blocks.map((block) => {
    if (isTextBlock(block)) return own.next(block);
    if (block.type !== 'pair') return block;
    const original = block.original.map((each) => own.next(each));
    return { ...block, original, translation: block.translation.map((each) => translated.next(each)) };
  });
}

class Count {
  readonly #counts = new Map<string, number>();
  /** Where a list of nested headings stands: under the number that its parent has now. */
  #parentIndex = 0;

  next(block: TextBlock): TextBlock {
    if (block.type === 'paragraph' || block.numbering === null) return block;
    const numbering = this.#numbering(block.numbering);
    if (block.type === 'heading' && numbering.scheme === 'arabic') this.#parentIndex = numbering.index;
    return { ...block, numbering };
  }

  #numbering(old: Numbering): Numbering {
    const { scheme, listId, label } = old;
    const index = (this.#counts.get(listId) ?? 0) + 1;
    this.#counts.set(listId, index);
    const parent = scheme === 'nested' ? this.#parentIndex : undefined;
    // Words before numbers are the template's: «Điều», «Chapter».
    const word = label.replace(/\s+\S+$/, '');
    const words = { part: word, chapter: word, section: word, article: word };
    return {
      ...old,
      index,
      ...(parent === undefined ? {} : { parentIndex: parent }),
      label: labelOf(scheme, index, parent, words),
    };
  }
}

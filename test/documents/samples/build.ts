import type { Block, HeadingBlock, NumberingScheme, TableCell } from '../../../electron/documents/model/block.ts';
import { type Inline, type Inlines, text } from '../../../electron/documents/model/inline.ts';
import type { ParagraphStyleName } from '../../../electron/documents/model/styles.ts';

/** A text, or inlines ready made. */
export type Words = string | readonly (string | Inline)[];

export function inlines(words: Words): Inlines {
  const list = typeof words === 'string' ? [words] : words;
  return list.map((each) => (typeof each === 'string' ? text(each) : each));
}

export function cell(...paragraphs: readonly Words[]): TableCell {
  return paragraphs.map(inlines);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** Decree 30/2020, Annex I, II.6: no f, j, w, z. */
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

function label(scheme: NumberingScheme, index: number, parentIndex: number | undefined): string {
  switch (scheme) {
    case 'part':
      return `Phần ${ROMAN[index - 1]}`;
    case 'chapter':
      return `Chương ${ROMAN[index - 1]}`;
    case 'section':
      return `Mục ${index}`;
    case 'roman':
      return `${ROMAN[index - 1]}.`;
    case 'arabic':
      return `${index}.`;
    case 'nested':
      return `${parentIndex}.${index}.`;
    case 'letter':
      return `${LETTERS[index - 1]})`;
    case 'article':
      return `Điều ${index}.`;
    case 'dash':
      return '-';
  }
}

/** Builds blocks with ids and numbers counted on per list, as a composer would. */
export class BodyBuilder {
  readonly #blocks: Block[] = [];
  readonly #counts = new Map<string, number>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  heading(level: HeadingBlock['level'], scheme: NumberingScheme | null, listId: string, words: Words): this {
    const numbering = scheme === null ? null : this.#number(scheme, listId);
    return this.add({
      type: 'heading',
      id: this.#id(),
      level,
      numbering,
      inlines: inlines(words),
    });
  }

  paragraph(words: Words, style: ParagraphStyleName = 'body', keepWithNext = false): this {
    return this.add({
      type: 'paragraph',
      id: this.#id(),
      style,
      inlines: inlines(words),
      keepWithNext,
    });
  }

  items(scheme: NumberingScheme, listId: string, ...list: readonly Words[]): this {
    for (const words of list) {
      const numbering = this.#number(scheme, listId);
      this.add({
        type: 'item',
        id: this.#id(),
        numbering,
        inlines: inlines(words),
      });
    }
    return this;
  }

  add(block: Block): this {
    this.#blocks.push(block);
    return this;
  }

  build(): readonly Block[] {
    return this.#blocks;
  }

  #id(): string {
    return `${this.#prefix}-${this.#blocks.length + 1}`;
  }

  /** A list id «parent/…» numbers below the current number of the list `parent`. */
  #number(scheme: NumberingScheme, listId: string) {
    const parentIndex = scheme === 'nested' ? this.#counts.get(listId.split('/')[0] ?? '') : undefined;
    const key = parentIndex === undefined ? listId : `${listId}:${parentIndex}`;
    const index = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, index);
    return {
      scheme,
      index,
      listId: key,
      parentIndex,
      label: label(scheme, index, parentIndex),
    };
  }
}

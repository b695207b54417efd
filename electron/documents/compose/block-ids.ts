import { shortHash } from '../model/hidden-name.ts';
import type { InsertedValues } from './inserted-values.ts';

/**
 * Ids of the blocks that one template block makes. An id stays with its paragraph when another comes before it: it is that of
 * the finding, unit or recommendation the paragraph tells of; text of the template alone goes by its words. Only where neither
 * tells is it the place among its like.
 */
export class BlockIds {
  readonly #blockId: string;
  readonly #values: InsertedValues;
  readonly #counts = new Map<string, number>();

  constructor(blockId: string, values: InsertedValues) {
    this.#blockId = blockId;
    this.#values = values;
  }

  /** @param source the paragraph as rendered, with the marks of its facts */
  next(source: string): string {
    const key = this.#keyOf(source);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `${this.#blockId}${key}${count === 1 ? '' : `.${count}`}`;
  }

  /** «@finding-7» of a row that tells of one; undefined for any other row. */
  recordOf(source: string): string | undefined {
    const record = this.#values.recordOf(source);
    return record === null || record === '' ? undefined : `@${record}`;
  }

  #keyOf(source: string): string {
    const record = this.#values.recordOf(source);
    if (record === null) return source === '' ? '' : `#${shortHash(source)}`;
    return record === '' ? '' : `@${record}`;
  }
}

/** The block of the template that a block of the document comes from: `results#1f3`, `results@finding-7`, `en:results.2`. */
export function templateBlockOf(id: string): string {
  return id.replace(/^en:|[.@#].*$/g, '');
}

import type { HeadingBlock } from '../../model/block.ts';
import type { HeadingTag } from './structure.ts';

const TAGS: readonly HeadingTag[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/**
 * Tags of the headings of one text. They go down one level at a time whatever the template skips: «1.» right under the
 * title is H2 even if it is marked as a third level (ISO 14289-1, 7.4.2).
 */
export class HeadingLevels {
  readonly #above: number;
  readonly #open: number[] = [];

  /** @param above how many headings stand over all of these: the title, an appendix */
  constructor(above: number) {
    this.#above = above;
  }

  next(level: HeadingBlock['level']): HeadingTag {
    while ((this.#open.at(-1) ?? 0) >= level) this.#open.pop();
    this.#open.push(level);
    return headingTag(this.#above + this.#open.length);
  }
}

/** Depth 1 is the outermost. */
export function headingTag(depth: number): HeadingTag {
  return TAGS[Math.min(depth, TAGS.length) - 1] ?? 'H1';
}

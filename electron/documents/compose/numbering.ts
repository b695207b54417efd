import type { Numbering, NumberingScheme } from '../model/block.ts';
import { letterOf, romanOf } from '../model/letters.ts';

const SCHEMES: readonly NumberingScheme[] = [
  'part',
  'chapter',
  'section',
  'roman',
  'arabic',
  'nested',
  'letter',
  'article',
  'dash',
];

/** Words before numbers; templates in another language have their own. */
export type NumberingWords = Readonly<Record<'part' | 'chapter' | 'section' | 'article', string>>;
const VIETNAMESE: NumberingWords = { part: 'Phần', chapter: 'Chương', section: 'Mục', article: 'Điều' };

/** Chapters count through all parts, articles through the whole document, as in laws. */
const RUN_ON: ReadonlySet<NumberingScheme | undefined> = new Set<NumberingScheme>(['chapter', 'article']);

/** How heading levels 1… are numbered, from the `numbering` setting: «roman arabic letter»; null for an unknown word. */
export function readSchemes(setting: string): readonly NumberingScheme[] | null {
  const words = setting.split(/\s+/).filter((each) => each !== '');
  const schemes = SCHEMES.filter((each) => words.includes(each));
  return words.every((word) => schemes.some((each) => each === word))
    ? words.flatMap((word) => schemes.filter((each) => each === word))
    : null;
}

export function labelOf(
  scheme: NumberingScheme,
  index: number,
  parentIndex?: number,
  words: NumberingWords = VIETNAMESE,
): string {
  switch (scheme) {
    case 'part':
    case 'chapter':
      return `${words[scheme]} ${romanOf(index)}`;
    case 'section':
      return `${words.section} ${index}`;
    case 'roman':
      return `${romanOf(index)}.`;
    case 'arabic':
      return `${index}.`;
    case 'nested':
      return `${parentIndex ?? 1}.${index}.`;
    case 'letter':
      return `${letterOf(index)})`;
    case 'article':
      return `${words.article} ${index}.`;
    case 'dash':
      return '-';
  }
}

/** Counts headings through a document: a heading starts the levels below it again. */
export class HeadingCounter {
  readonly #schemes: readonly NumberingScheme[];
  readonly #words: NumberingWords | undefined;
  readonly #counts: number[] = [0, 0, 0, 0];
  /** One more at each restart of a level, so that every list has an id of its own. */
  readonly #restarts: number[] = [0, 0, 0, 0];

  constructor(schemes: readonly NumberingScheme[], words?: NumberingWords) {
    this.#schemes = schemes;
    this.#words = words;
  }

  next(level: 1 | 2 | 3 | 4): Numbering | null {
    const place = level - 1;
    const index = (this.#counts[place] ?? 0) + 1;
    this.#counts[place] = index;
    for (let below = level; below < this.#counts.length; below += 1) {
      if (RUN_ON.has(this.#schemes[below])) continue;
      this.#counts[below] = 0;
      this.#restarts[below] = (this.#restarts[below] ?? 0) + 1;
    }
    const scheme = this.#schemes[place];
    if (scheme === undefined) return null;
    const parentIndex = scheme === 'nested' ? this.#counts[place - 1] : undefined;
    const listId = `heading-${level}.${this.#restarts[place]}`;
    return {
      scheme,
      index,
      listId,
      ...(parentIndex === undefined ? {} : { parentIndex }),
      label: labelOf(scheme, index, parentIndex, this.#words),
    };
  }
}

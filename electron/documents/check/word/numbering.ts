import { elements, find, value } from './tree.ts';
import type { XmlElement } from './xml.ts';

type Level = {
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly start: number;
  readonly restart: number | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
};
type List = { readonly definition: string; readonly levels: Map<number, Level>; readonly starts: Map<number, number> };

export type Label = { readonly text: string; readonly paragraph: XmlElement | undefined; readonly bullet: boolean };

function levelOf(element: XmlElement): Level {
  const number = find(element, 'w:numFmt') ?? find(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt');
  const custom = number?.attributes['w:format'];
  const restart = value(find(element, 'w:lvlRestart'));
  return {
    format: value(number) === 'custom' && custom !== undefined ? custom : (value(number) ?? 'decimal'),
    text: value(find(element, 'w:lvlText')) ?? '',
    suffix: value(find(element, 'w:suff')) ?? 'tab',
    start: Number(value(find(element, 'w:start')) ?? 1),
    restart: restart === undefined ? undefined : Number(restart),
    paragraph: find(element, 'w:pPr'),
    run: find(element, 'w:rPr'),
  };
}

function levelsOf(definition: XmlElement | undefined): Map<number, Level> {
  return new Map(
    elements(definition, 'w:lvl').map((each) => [Number(each.attributes['w:ilvl']), levelOf(each)] as const),
  );
}

/**
 * Computes labels as Word does: counts belong to the definition (`w:abstractNum`); an instance with a start override sets them once,
 * at its first paragraph; a level restarts after a higher one.
 */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(part: XmlElement | undefined) {
    const definitions = new Map(
      elements(part, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each] as const),
    );
    for (const each of elements(part, 'w:num')) {
      const definition = value(find(each, 'w:abstractNumId')) ?? '';
      const levels = levelsOf(definitions.get(definition));
      const starts = new Map<number, number>();
      for (const override of elements(each, 'w:lvlOverride')) {
        const index = Number(override.attributes['w:ilvl']);
        const start = value(find(override, 'w:startOverride'));
        const level = find(override, 'w:lvl');
        if (start !== undefined) starts.set(index, Number(start));
        if (level !== undefined) levels.set(index, levelOf(level));
      }
      this.#lists.set(each.attributes['w:numId'] ?? '', { definition, levels, starts });
    }
  }

  /** The label of the next paragraph in document order; null where the list is unknown or says nothing. */
  next(numId: string, index: number): Label | null {
    const list = this.#lists.get(numId);
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined) return null;
    const counts = this.#count(numId, list, index, level);
    const text = level.text.replace(/%(\d)/g, (_, number: string) => {
      const shown = Number(number) - 1;
      const { format = 'decimal', start = 1 } = list.levels.get(shown) ?? {};
      return counted(counts[shown] ?? start, format);
    });
    const suffix = level.suffix === 'nothing' ? '' : ' ';
    const bullet = level.format === 'bullet';
    return { text: text === '' ? '' : text + suffix, paragraph: level.paragraph, bullet };
  }

  #count(numId: string, list: List, index: number, level: Level): (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    const override = list.starts.get(index);
    const key = `${numId} ${index}`;
    const before = counts[index];
    if (override !== undefined && !this.#started.has(key)) counts[index] = override;
    else counts[index] = before === undefined ? level.start : before + 1;
    this.#started.add(key);
    for (let deeper = index + 1; deeper < counts.length; deeper += 1) {
      if (list.levels.get(deeper)?.restart !== 0) counts[deeper] = undefined;
    }
    this.#counts.set(list.definition, counts);
    return counts;
  }
}

/** Written here and not taken from the writers, so that the check judges their numbers and does not share their mistakes. */
const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(count: number): string {
  let rest = Math.min(count, 4999);
  let digits = '';
  for (const [worth, digit] of ROMAN) {
    while (rest >= worth) {
      digits += digit;
      rest -= worth;
    }
  }
  return digits;
}

/** a … z, aa, bb …: Word repeats the letter. */
function letter(count: number, alphabet: readonly string[]): string {
  if (count < 1 || alphabet.length === 0) return '';
  const place = (count - 1) % alphabet.length;
  return (alphabet[place] ?? '').repeat(Math.min(10, Math.floor((count - 1) / alphabet.length) + 1));
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

function counted(count: number, format: string): string {
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  if (format === 'lowerLetter') return letter(count, LATIN);
  if (format === 'upperLetter') return letter(count, LATIN).toUpperCase();
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  if (format === 'none') return '';
  // Word 2010 and later write any alphabet as «a, b, c, d, đ, ...».
  if (format.includes(', '))
    return letter(
      count,
      format.split(', ').filter((each) => each !== '...'),
    );
  return String(count);
}

import { elements, find, value, type XmlElement } from './docx-xml.ts';

type Level = { readonly format: string; readonly text: string; readonly suffix: string; readonly start: number };
type List = {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

/**
 * Computes labels as Word does: counts belong to the definition (`w:abstractNum`), not to the instance (`w:num`); an
 * instance with a start override sets them once, at its first paragraph; a level restarts after a higher one.
 */
export class NumberingReader {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(part: XmlElement | undefined) {
    const definitions = new Map(
      elements(part, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
    );
    this.#lists = new Map(
      elements(part, 'w:num').map((each) => {
        const definition = value(find(each, 'w:abstractNumId')) ?? '';
        const overrides = elements(each, 'w:lvlOverride').map((override): [number, number] => [
          Number(override.attributes['w:ilvl']),
          Number(value(find(override, 'w:startOverride'))),
        ]);
        return [
          each.attributes['w:numId'] ?? '',
          { definition, levels: levels(definitions.get(definition)), starts: new Map(overrides) },
        ];
      }),
    );
  }

  /** The label with its suffix, for the next paragraph in document order. */
  label(numId: string, index: number): string {
    const list = this.#lists.get(numId);
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined) throw new Error(`No list ${numId}, level ${index}`);
    const counts = this.#count(numId, list, index, level);
    const text = level.text.replace(/%(\d)/g, (_, number: string) => {
      const shown = Number(number) - 1;
      return format(counts[shown] ?? 0, list.levels.get(shown)?.format ?? '');
    });
    return text + (level.suffix === 'space' ? ' ' : '\t');
  }

  #count(numId: string, list: List, index: number, level: Level): number[] {
    const counts = this.#counts.get(list.definition) ?? [];
    const override = list.starts.get(index);
    if (override !== undefined && !this.#started.has(`${numId} ${index}`)) counts[index] = override;
    else counts[index] = counts[index] === undefined ? level.start : counts[index] + 1;
    this.#started.add(`${numId} ${index}`);
    counts.length = index + 1;
    this.#counts.set(list.definition, counts);
    return counts;
  }
}

function levels(definition: XmlElement | undefined): Map<number, Level> {
  return new Map(
    elements(definition, 'w:lvl').map((each) => [
      Number(each.attributes['w:ilvl']),
      {
        format: value(find(each, 'w:numFmt')) ?? '',
        text: value(find(each, 'w:lvlText')) ?? '',
        suffix: value(find(each, 'w:suff')) ?? 'tab',
        start: Number(value(find(each, 'w:start')) ?? 1),
      },
    ]),
  );
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function format(count: number, name: string): string {
  if (name === 'decimal') return String(count);
  if (name === 'upperRoman') return 'X'.repeat(Math.floor(count / 10)) + ROMAN[count % 10];
  throw new Error(`Number format ${name} is not read`);
}

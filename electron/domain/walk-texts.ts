import type { BilingualText } from './bilingual-text.ts';

/** A text with its place in what was walked: `findings[3].causes[0].text`. */
export type PlacedText = {
  readonly where: string;
  readonly text: BilingualText;
};

const PARTS: ReadonlySet<string> = new Set(['vi', 'en', 'translated'] satisfies (keyof BilingualText)[]);

/**
 * Known by its shape, so that a field added to the case is never forgotten: nothing else in a case consists of `vi` and
 * `en`. An empty group says nothing in either language, and so is none.
 */
function isText(value: object): value is BilingualText {
  const names = Object.keys(value);
  return names.some((each) => each === 'vi' || each === 'en') && names.every((each) => PARTS.has(each));
}

/** Every text of facts, a finding or a whole case, at whatever depth. */
export function* textsIn(value: unknown, where = ''): Generator<PlacedText> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* textsIn(each, `${where}[${index}]`);
  } else if (isText(value)) {
    yield { where, text: value };
  } else {
    for (const [name, each] of Object.entries(value)) yield* textsIn(each, where === '' ? name : `${where}.${name}`);
  }
}

/** The same value with its texts changed; parts without a change stay the same objects. */
export function withTexts<T>(value: T, change: (placed: PlacedText) => BilingualText): T {
  return changed(value, '', change) as T;
}

function changed(value: unknown, where: string, change: (placed: PlacedText) => BilingualText): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((each, index) => changed(each, `${where}[${index}]`, change));
    return items.some((each, index) => each !== value[index]) ? items : value;
  }
  if (isText(value)) return change({ where, text: value });
  const entries = Object.entries(value);
  const parts = entries.map(([name, each]): [string, unknown] => [
    name,
    changed(each, where === '' ? name : `${where}.${name}`, change),
  ]);
  return parts.some(([, part], index) => part !== entries[index]?.[1]) ? Object.fromEntries(parts) : value;
}

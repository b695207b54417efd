import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BilingualText } from '../../electron/domain/bilingual-text.ts';
import { withTranslationStamps } from '../../electron/domain/translation.ts';
import { textsIn, withTexts } from '../../electron/domain/walk-texts.ts';
import { RICH_CASE } from '../storage/rich-case.ts';

/** Places of everything named vi or en, found in another way: through the JSON of the case. */
function placesOfLanguages(value: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (part: unknown, path: readonly string[]): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, each] of Object.entries(part)) {
      if ((name === 'vi' || name === 'en') && typeof each === 'string') found.add(path.join('.'));
      look(each, [...path, name]);
    }
  };
  look(value, []);
  return [...found].sort();
}

const dotted = (where: string) => where.replaceAll(/\[(\d+)\]/g, '.$1');

/** A case with any of its parts left out and any of its lists repeated. */
const someCase = fc.infiniteStream(fc.nat(5)).map((choices) => {
  const thin = (part: unknown): unknown => {
    if (Array.isArray(part))
      return part.flatMap((each) => Array.from({ length: choices.next().value % 3 }, () => thin(each)));
    if (typeof part !== 'object' || part === null) return part;
    const kept = Object.entries(part).filter(() => choices.next().value > 0);
    return Object.fromEntries(kept.map(([name, each]) => [name, thin(each)]));
  };
  return thin(RICH_CASE);
});

test('finds every text of a case, whatever is filled in', () => {
  fc.assert(
    fc.property(someCase, (inspectionCase) => {
      const places = [...textsIn(inspectionCase)].map(({ where }) => dotted(where)).sort();
      expect(places).toEqual(placesOfLanguages(inspectionCase));
    }),
  );
});

test('stamps each text that has English, and leaves everything else as it was', () => {
  fc.assert(
    fc.property(someCase, (inspectionCase) => {
      const stamped = withTranslationStamps(inspectionCase);
      for (const { text } of textsIn(stamped)) expect(text.translated !== undefined).toBe(text.en !== undefined);
      const bare = withTexts(stamped, ({ text: { translated: _, ...rest } }): BilingualText => rest);
      expect(bare).toEqual(inspectionCase);
    }),
  );
});

test('keeps the very objects in which nothing changes', () => {
  const stamped = withTranslationStamps(RICH_CASE);
  expect(withTranslationStamps(stamped)).toBe(stamped);
  const [first] = stamped.findings;
  const changed = withTexts(stamped, ({ where, text }) => (where === 'subject' ? { ...text, vi: 'khác' } : text));
  expect(changed.subject.vi).toBe('khác');
  expect(changed.findings[0]).toBe(first);
});

import { expect, test } from 'vitest';
import { nameOfStep } from '../../electron/domain/change-step.ts';
import { changesBetween } from '../../electron/domain/value-changes.ts';
import { aFinding } from './a-case.ts';

function named(before: object, after: object) {
  const [one, other] = [before, after].map((title) => ({ findings: { a: aFinding('a', { title }) } }));
  if (one === undefined || other === undefined) throw new Error('two');
  return nameOfStep(changesBetween(one, other), one, other, () => 3);
}

test('the stamp of a translation is written beside the text that was changed', () => {
  const stamp = { source: 'x', english: 'y' };
  expect(named({ vi: 'a' }, { vi: 'a', en: 'b', translated: stamp }).place).toMatchObject({
    path: 'title.en',
    finding: { number: 3 },
  });
  expect(named({ vi: 'a', translated: stamp }, { vi: 'a', translated: { ...stamp, english: 'z' } }).place.path).toBe(
    'title.translated.english',
  );
  expect(named({}, { vi: 'a' }).place.path).toBe('title.vi');
  expect(named({ vi: 'a', en: 'b' }, { vi: 'c', en: 'd' }).place.path).toBe('title');
});

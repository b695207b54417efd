import { expect, test } from 'vitest';
import { markOf, partOf, stepPart, unitOfMark } from '../../../renderer/screens/plan/step-part.ts';

test.each([
  ['', { view: 'plan', mark: null }],
  ['chart', { view: 'chart', mark: null }],
  ['plan:f7~u1', { view: 'plan', mark: 'f7~u1' }],
  ['f7~u1', { view: 'follow', mark: 'f7~u1' }],
  ['%40r2~u1', { view: 'follow', mark: '@r2~u1' }],
  ['follow%3A%40r2~', { view: 'follow', mark: '@r2~' }],
  ['f7~u1%2Ft3', { view: 'follow', mark: 'f7~u1~t3' }],
  ['plans~u1', { view: 'follow', mark: 'plans~u1' }],
] as const)('the address part «%s» is read', (part, read) => {
  expect(stepPart(part)).toEqual(read);
});

test('what is written into an address is read back', () => {
  for (const view of ['plan', 'follow', 'chart'] as const)
    for (const mark of [null, 'f7~u1', '@r2~', 'f7~u1~t3'])
      expect(stepPart(encodeURIComponent(partOf({ view, mark })))).toEqual({ view, mark });
});

test('a row is named by what it answers and its unit, a sub-task by its own name beside', () => {
  expect(markOf({ key: { findingId: 'f7', unitId: 'u1' } })).toBe('f7~u1');
  expect(markOf({ key: { recommendationId: 'r2' } })).toBe('@r2~');
  expect(markOf({ key: { findingId: 'f7', unitId: 'u1' }, taskId: 't3' })).toBe('f7~u1~t3');
  expect(unitOfMark('f7~u1~t3')).toBe('u1');
  expect(unitOfMark('@r2~')).toBeNull();
});

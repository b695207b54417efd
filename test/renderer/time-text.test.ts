import { expect, test } from 'vitest';
import { timeFromTyped } from '../../renderer/words/time-text.ts';

test.each([
  ['8:30', '08:30'],
  ['08.30', '08:30'],
  ['8h30', '08:30'],
  ['14h', '14:00'],
  ['7 giờ 05 phút', '07:05'],
  ['25:00', null],
  ['8:75', null],
  ['sáng', null],
])('«%s» is read as %s', (typed, time) => {
  expect(timeFromTyped(typed)).toBe(time);
});

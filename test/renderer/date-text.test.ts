import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoDate } from '../../electron/domain/calendar-date.ts';
import { isoFromTyped, typedFromIso } from '../../renderer/words/date-text.ts';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['5/1/2026', '2026-01-05'],
  ['05.01.26', '2026-01-05'],
  ['5-1-2026', '2026-01-05'],
  [' 05/01/2026 ', '2026-01-05'],
  ['5 1 2026', '2026-01-05'],
  ['2026-01-05', '2026-01-05'],
  ['29/2/2024', '2024-02-29'],
])('«%s» is %s', (typed, iso) => {
  expect(isoFromTyped(typed)).toBe(iso);
});

test.each([
  '',
  '30/02/2024',
  '29/02/2023',
  '31/4/2025',
  '0/1/2025',
  '1/13/2025',
  '5/1',
  '5/1/026',
  'mai',
  '5/1/2026 sáng',
  '1/1/0000',
])('«%s» is no day', (typed) => {
  expect(isoFromTyped(typed)).toBeNull();
});

test('a day comes back from the way it is shown, with or without zeros, with any separator', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('/', '.', '-', ' '), fc.boolean(), (iso, separator, hasZeros) => {
      const parts = typedFromIso(iso).split('/');
      const typed = parts.map((part) => (hasZeros ? part : String(Number(part)))).join(separator);
      expect(isoFromTyped(typed)).toBe(iso);
    }),
  );
});

test('what the window takes for a day is one for the domain too', () => {
  const number = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 0, max: 9999 }), (dayOfMonth, month, year) => {
      const iso = isoFromTyped(`${dayOfMonth}/${month}/${year}`);
      if (iso !== null) expect(parseIsoDate(iso)?.toString()).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});

test('a text that is no written day is shown as it is', () => {
  expect(typedFromIso('chưa rõ')).toBe('chưa rõ');
});

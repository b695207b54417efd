import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoDate } from '../../electron/domain/calendar-date.ts';
import { daysLater, isWholeDate, typedDay, typedFromIso } from '../../renderer/words/date-text.ts';

const TODAY = '2026-03-20';

function isoFromTyped(text: string): string | null {
  const found = typedDay(text, TODAY);
  return 'day' in found ? found.day : null;
}

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
  ['050126', '2026-01-05'],
  ['05012026', '2026-01-05'],
  ['5/1', '2026-01-05'],
  ['31.12', '2026-12-31'],
  ['1/1/69', '2069-01-01'],
  ['1/1/70', '1970-01-01'],
  ['31/12/99', '1999-12-31'],
  ['ngày 5 tháng 1 năm 2026', '2026-01-05'],
  ['05 tháng 01 năm 2026', '2026-01-05'],
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
  '5',
  '501',
  '31/02/26',
  '310226',
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

test('says why a text is no day', () => {
  expect(typedDay('31/02/2026', TODAY)).toEqual({ fault: 'noDay', month: '02/2026', days: 28 });
  expect(typedDay('31/2', '2024-05-01')).toEqual({ fault: 'noDay', month: '02/2024', days: 29 });
  expect(typedDay('05/13/2026', TODAY)).toEqual({ fault: 'noMonth' });
  expect(typedDay('mai', TODAY)).toEqual({ fault: 'unreadable' });
  expect(typedDay('5/1', null)).toEqual({ fault: 'unreadable' });
});

test('every short form of a day means that day', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      expect(isoFromTyped(`${dayOfMonth}${month}${year}`)).toBe(iso);
      if (iso >= '1970-01-01' && iso <= '2069-12-31') {
        expect(isoFromTyped(`${dayOfMonth}${month}${year.slice(2)}`)).toBe(iso);
        expect(isoFromTyped(`${Number(dayOfMonth)}/${Number(month)}/${year.slice(2)}`)).toBe(iso);
      }
      expect(typedDay(`${dayOfMonth}/${month}`, iso)).toEqual({ day: iso });
    }),
  );
});

test('any text is read or refused, and what is read is a day', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9/. -]{0,12}$/), (text) => {
      const iso = isoFromTyped(text);
      if (iso !== null) expect(parseIsoDate(iso)?.toString()).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});

test('on the way to a day of four figures of the year nothing is taken for whole before its end', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const typed = typedFromIso(iso);
      for (let length = 1; length < typed.length; length += 1) {
        const part = typed.slice(0, length);
        expect(isWholeDate(part) && isoFromTyped(part) !== null, part).toBe(false);
      }
      expect(isWholeDate(typed)).toBe(true);
    }),
  );
});

test('the day after and the day before lead back', () => {
  fc.assert(fc.property(day, (iso) => daysLater(daysLater(iso, 1), -1) === iso));
  expect(daysLater('2024-02-28', 1)).toBe('2024-02-29');
  expect(daysLater('2025-12-31', 1)).toBe('2026-01-01');
});

test('a text that is no written day is shown as it is', () => {
  expect(typedFromIso('chưa rõ')).toBe('chưa rõ');
});

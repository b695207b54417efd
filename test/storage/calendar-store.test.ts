import { expect, test } from 'vitest';
import { officeDay, officeYear } from '../domain/office-days.ts';
import { newDataFolder, openFolder } from './data-folders.ts';

const CALENDAR = {
  years: [officeYear(2026, 'provisional'), officeYear(2027)],
  days: [
    officeDay('2026-01-02', 'off'),
    { ...officeDay('2027-02-08', 'off'), kind: 'holiday' as const, reason: { vi: 'Tết Nguyên đán', en: 'Tết' } },
  ],
};

test('what the office set is kept as it was given, in order, and survives closing', () => {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  expect(storage.calendar.read()).toEqual({ years: [], days: [] });
  storage.calendar.write({ years: [...CALENDAR.years].reverse(), days: [...CALENDAR.days].reverse() });
  storage.close();
  expect(openFolder(folder).calendar.read()).toEqual(CALENDAR);
});

test('takes the place of all that stood, or leaves it whole', () => {
  const { calendar } = openFolder(newDataFolder());
  calendar.write(CALENDAR);
  const broken = { ...CALENDAR, days: [officeDay('2026-05-05', 'off'), officeDay('2026-06-06', 'off', '')] };
  expect(() => calendar.write(broken)).toThrow();
  expect(calendar.read()).toEqual(CALENDAR);
  calendar.write({ years: [], days: [officeDay('2026-05-05', 'off')] });
  expect(calendar.read().days.map(({ date }) => date)).toEqual(['2026-05-05']);
});

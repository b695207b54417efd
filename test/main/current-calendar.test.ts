import { expect, test } from 'vitest';
import { done } from '../../electron/domain/problem.ts';
import { currentCalendar } from '../../electron/main/current-calendar.ts';
import { CALENDAR } from '../domain/a-case.ts';
import { officeYear } from '../domain/office-days.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';

test('the calendar of the open storage is read once, again after a change, and again for another storage', async () => {
  const [first, second] = [openFolder(newDataFolder()), openFolder(newDataFolder())];
  let open = first;
  const current = currentCalendar(
    () => ({ calendar: CALENDAR }),
    (use) => Promise.resolve(use(open)),
  );
  const years = async () => {
    const answer = await current.withStorage(() => done(current.value().knownYears));
    return answer.ok ? answer.value : [];
  };
  expect(await years()).toEqual([2024, 2025, 2026]);
  first.calendar.write({ years: [officeYear(2027)], days: [] });
  expect(await years()).toEqual([2024, 2025, 2026]);
  current.forget();
  expect(await years()).toEqual([2024, 2025, 2026, 2027]);
  open = second;
  expect(await years()).toEqual([2024, 2025, 2026]);
});

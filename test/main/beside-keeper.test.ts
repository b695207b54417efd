import { expect, onTestFinished, test, vi } from 'vitest';
import { keptOutlooks, keptWatchedRows } from '../../electron/actions/keep-beside.ts';
import type { Storage } from '../../electron/actions/ports.ts';
import { problem, refused } from '../../electron/domain/problem.ts';
import { besideKeeper } from '../../electron/main/beside-keeper.ts';
import type { WithStorage } from '../../electron/main/with-storage.ts';
import { CALENDAR } from '../domain/a-case.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { plainCase } from '../storage/rich-case.ts';

/** As the application's: once storage is closed every request gets the reason. */
function whileOpen(storage: Storage): WithStorage {
  let isOpen = true;
  onTestFinished(() => {
    isOpen = false;
  });
  return async (use) => (isOpen ? use(storage) : refused(problem('unexpected-error', '', {})));
}

test('what is much is brought up to date behind the window, each kind, and again with other holidays', async () => {
  const storage = openFolder(newDataFolder());
  for (let number = 0; number < 30; number += 1) storage.inspections.insertCase(plainCase(`c-${number}`));
  const onOutlooks = vi.fn();
  const onRows = vi.fn();
  let calendar = CALENDAR;
  const keeper = besideKeeper({
    withStorage: whileOpen(storage),
    calendar: () => calendar,
    all: [
      { kept: keptOutlooks, onChange: onOutlooks },
      { kept: keptWatchedRows, onChange: onRows },
    ],
  });
  expect(keeper.refreshed(storage, keptWatchedRows)).toBe(storage);
  expect(storage.watch.staleCount()).toBe(30);
  await vi.waitFor(() => expect(onRows).toHaveBeenCalled(), 20_000);
  expect(onOutlooks).toHaveBeenCalled();
  expect(storage.watch.staleCount()).toBe(0);
  expect(storage.outlooks.stale(1)).toEqual([]);

  calendar = { ...CALENDAR, knownYears: [...CALENDAR.knownYears, 2099] };
  keeper.calendarChanged(storage);
  expect(storage.watch.staleCount()).toBe(30);
  await vi.waitFor(() => expect(storage.watch.staleCount()).toBe(0), 20_000);
});

test('a few are computed at once', () => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(plainCase('c'));
  const keeper = besideKeeper({
    withStorage: whileOpen(storage),
    calendar: () => CALENDAR,
    all: [{ kept: keptWatchedRows, onChange: () => expect.unreachable('nobody needs to be told') }],
  });
  keeper.refreshed(storage, keptWatchedRows);
  expect(storage.watch.staleCount()).toBe(0);
});

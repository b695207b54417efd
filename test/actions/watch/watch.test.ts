import { describe, expect, test } from 'vitest';
import { keptWatchedRows } from '../../../electron/actions/keep-beside.ts';
import type { Storage } from '../../../electron/actions/ports.ts';
import { listWatched, overlookWatched } from '../../../electron/actions/watch/list-watched.ts';
import { readWatchViews, writeWatchViews } from '../../../electron/actions/watch/watch-views.ts';
import { CALENDAR } from '../../domain/a-case.ts';
import { anEntry, followedCase } from '../../domain/follow-up-cases.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { plainCase } from '../../storage/rich-case.ts';
import { watchedRow, writeWatched } from '../../storage/watched-rows.ts';

const TODAY = '2025-02-20';
const EVERY = { offset: 0, limit: 50 } as const;

/** One inspection with a row that is due on 24/02/2025. */
function withCase(): Storage {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(followedCase());
  return storage;
}

describe('the watch', () => {
  test('tells each row with its standing and its address', () => {
    const storage = withCase();
    expect(keptWatchedRows.refreshFew(storage, () => CALENDAR)).toBe(true);
    expect(listWatched(storage, EVERY, TODAY)).toMatchObject({
      value: { total: 1, items: [{ mark: 'f1~u1', state: 'week', standing: { dueOn: '2025-02-24', daysLeft: 4 } }] },
    });
    expect(listWatched(storage, EVERY, '2025-03-01')).toMatchObject({ value: { items: [{ state: 'overdue' }] } });
  });

  test('hears of each entry of the follow-up', () => {
    const storage = withCase();
    keptWatchedRows.refreshFew(storage, () => CALENDAR);
    storage.followUp.add('case-1', [anEntry({ kind: 'closing', result: 'done' }, { on: '2025-02-18' })]);
    expect(storage.watch.stale(9)).toEqual(['case-1']);
    keptWatchedRows.refreshFew(storage, () => CALENDAR);
    expect(listWatched(storage, EVERY, TODAY)).toMatchObject({
      value: { items: [{ state: 'closed', standing: null, closedOn: '2025-02-18' }] },
    });
  });

  test('is computed in the background where it is much, and says how much is left', () => {
    const storage = withCase();
    for (let number = 0; number < 20; number += 1) storage.inspections.insertCase(plainCase(`c-${number}`));
    expect(keptWatchedRows.refreshFew(storage, () => expect.unreachable('too many'))).toBe(false);
    expect(overlookWatched(storage, {}, TODAY)).toMatchObject({ value: { waiting: 21, isEmpty: true } });
    expect(keptWatchedRows.refreshNext(storage, CALENDAR, () => false)).toBe(21);
    expect(overlookWatched(storage, {}, TODAY)).toMatchObject({
      value: { waiting: 0, isEmpty: false, counts: { week: 1 }, today: TODAY },
    });
  });

  test('tells how many days may still move, and that nothing found is not nothing there', () => {
    const storage = openFolder(newDataFolder());
    writeWatched(storage, [
      watchedRow('a', 0, { dueOn: '2025-03-01', isProvisional: true }),
      watchedRow('a', 1, { dueOn: '2025-03-01', isProvisional: true, closedOn: '2025-02-01' }),
    ]);
    expect(overlookWatched(storage, {}, TODAY)).toMatchObject({ value: { provisional: 1 } });
    expect(overlookWatched(storage, { words: 'khong co' }, TODAY)).toMatchObject({
      value: { provisional: 0, isEmpty: false },
    });
  });
});

describe('saved views', () => {
  const VIEW = { id: 'v', name: 'Xã Đắk Mil', filters: { unit: 'UBND xã Đắk Mil', states: ['overdue' as const] } };

  test('come back as they were saved', () => {
    const { settings } = withCase();
    expect(readWatchViews(settings)).toEqual({ ok: true, value: [] });
    expect(writeWatchViews(settings, [VIEW])).toEqual({ ok: true, value: [VIEW] });
    expect(readWatchViews(settings)).toEqual({ ok: true, value: [VIEW] });
  });

  test('that cannot be read are none', () => {
    const { settings } = withCase();
    settings.write('watchViews', '{"views": 3}');
    expect(readWatchViews(settings)).toEqual({ ok: true, value: [] });
  });
});

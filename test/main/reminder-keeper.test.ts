import { describe, expect, test } from 'vitest';
import type { Storage } from '../../electron/actions/ports.ts';
import { readReminders } from '../../electron/actions/reminders/read-reminders.ts';
import { reminderKeeper } from '../../electron/main/reminders/reminder-keeper.ts';
import { reminderNotice } from '../../electron/main/reminders/reminder-notice.ts';
import { aWatchedRow } from '../domain/any-watched-row.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { writeWatched } from '../storage/watched-rows.ts';

const ROWS = [
  aWatchedRow({ inspectionId: 'i1', key: { findingId: 'f1' }, position: 0, dueOn: '2025-02-24' }),
  aWatchedRow({ inspectionId: 'i1', key: { findingId: 'f2' }, position: 1, dueOn: '2025-03-20' }),
  aWatchedRow({ inspectionId: 'i1', key: { findingId: 'f3' }, position: 2, dueOn: '2026-01-05' }),
];

function watching(storage: Storage) {
  let today = '2025-02-20';
  const told: string[][] = [];
  const keeper = reminderKeeper({
    withStorage: async (use) => use(storage),
    today: () => today,
    current: (open) => open,
    onChange: (looked) => told.push(looked.told.map(({ mark, step }) => `${mark} ${step}`)),
  });
  const goTo = (day: string) => {
    today = day;
  };
  return { keeper, told, goTo, view: () => readReminders(storage, today) };
}

function withRows(): Storage {
  const storage = openFolder(newDataFolder());
  writeWatched(storage, ROWS);
  return storage;
}

describe('while the application runs', () => {
  test('each day tells what is due then, once', async () => {
    const { keeper, told, goTo, view } = watching(withRows());
    for (const day of ['2025-02-20', '2025-02-20', '2025-02-25', '2025-02-25']) {
      goTo(day);
      await keeper.lookIfChanged();
    }
    expect(told).toEqual([['f1~ week', 'f2~ month'], ['f1~ overdue']]);
    expect(view()).toMatchObject({ unread: 2, soon: { total: 1 }, overdue: { total: 1 } });
  });

  test('looks asked for at once are one after the other and tell nothing twice', async () => {
    const { keeper, told } = watching(withRows());
    await Promise.all([keeper.look(), keeper.look(), keeper.lookIfChanged()]);
    expect(told).toEqual([['f1~ week', 'f2~ month']]);
  });

  test('after a restart nothing is told again', async () => {
    const storage = withRows();
    await watching(storage).keeper.look();
    const again = watching(storage);
    await again.keeper.look();
    expect(again.told).toEqual([]);
  });

  test('a closed row is unread no longer, an extended one is told anew', async () => {
    const storage = withRows();
    const { keeper, told, view } = watching(storage);
    await keeper.look();
    const [first, second] = ROWS.map((each, index) =>
      index === 0 ? { ...each, closedOn: '2025-02-20' } : { ...each, dueOn: '2025-03-05', extensionCount: 1 },
    );
    storage.watch.write(new Map([['i1', [first, second].flatMap((each) => each ?? [])]]));
    await keeper.look();
    expect(told[1]).toEqual(['f2~ month']);
    expect(view()).toMatchObject({ unread: 1, soon: { lines: [{ dueOn: '2025-03-05', isUnread: true }] } });
  });
});

describe('what a notification says', () => {
  const told = {
    inspectionId: 'i1',
    dueOn: '2025-02-24',
    step: 'week',
    toldOn: '2025-02-20',
    row: aWatchedRow(),
  } as const;

  test.each([
    ['2025-02-20', 'week', 'Còn 4 ngày đến hạn'],
    ['2025-02-23', 'day', 'Ngày mai hết hạn'],
    ['2025-02-24', 'day', 'Hôm nay hết hạn'],
    ['2025-02-25', 'overdue', 'Đã quá hạn 1 ngày'],
    ['2025-03-01', 'overdue', 'Đã quá hạn 5 ngày'],
  ] as const)('on %s', (toldOn, step, title) => {
    expect(reminderNotice([{ ...told, toldOn, step }], 'vi')).toEqual({
      title,
      body: '548/1.531 hồ sơ giải quyết quá hạn – UBND huyện Đắk Mil',
      line: { inspectionId: 'i1', row: 'f1~u1' },
    });
  });

  test('of several at once: how many, and where the list is', () => {
    const many = [told, { ...told, step: 'overdue' as const }, { ...told, step: 'month' as const }];
    expect(reminderNotice(many, 'vi')).toEqual({
      title: '3 việc cần chú ý',
      body: 'Quá hạn: 1. Sắp đến hạn: 2.',
      line: null,
    });
    expect(reminderNotice([], 'vi')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backupName,
  backupReminder,
  backupsAmong,
  backupsToRemove,
  momentOf,
} from '../../electron/domain/backup-rules.ts';

test('a name says the moment on the wall clock, and is never taken twice', () => {
  const name = backupName('2026-11-22T02:03', []);
  expect(name).toBe('ket-luan-2026-11-22-0203.sqlite');
  expect(momentOf(name)).toBe('2026-11-22T02:03');
  const second = backupName('2026-11-22T02:03', [name]);
  expect(second).toBe('ket-luan-2026-11-22-0203-2.sqlite');
  expect(momentOf(second)).toBe('2026-11-22T02:03');
});

test('backups are told from other files and sorted, the newest first', () => {
  const names = [
    'ket-luan-2026-11-22-0203.sqlite',
    'ket-luan-2026-11-22-0203-2.sqlite',
    'ket-luan-2026-11-22-0203-10.sqlite',
    'ket-luan-2026-11-22-0203.sqlite.part',
    'ket-luan.db',
    'ghi chú.txt',
    'ket-luan-2026-12-01-0000.sqlite',
  ];
  expect(backupsAmong(names)).toEqual([
    'ket-luan-2026-12-01-0000.sqlite',
    'ket-luan-2026-11-22-0203-10.sqlite',
    'ket-luan-2026-11-22-0203-2.sqlite',
    'ket-luan-2026-11-22-0203.sqlite',
  ]);
});

describe('what is removed', () => {
  const moments = fc.array(
    fc
      .date({ min: new Date('2024-01-01T00:00Z'), max: new Date('2026-11-22T23:59Z'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 16)),
    { maxLength: 120 },
  );

  test('never the newest, nothing of today; the newest of 14 days and of 12 months stay', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const names = [...new Set(all.map((each) => backupName(each, [])))];
        const removed = new Set(backupsToRemove(names, '2026-11-22'));
        const kept = backupsAmong(names).filter((each) => !removed.has(each));
        const periods = (of: readonly string[], length: number) => [
          ...new Set(of.map((each) => momentOf(each).slice(0, length))),
        ];
        const sorted = backupsAmong(names);
        expect(kept.slice(0, 1)).toEqual(sorted.slice(0, 1));
        expect(kept).toEqual(expect.arrayContaining(names.filter((each) => each.includes('2026-11-22'))));
        expect(periods(kept, 10)).toEqual(expect.arrayContaining(periods(sorted, 10).slice(0, 14)));
        expect(periods(kept, 7)).toEqual(expect.arrayContaining(periods(sorted, 7).slice(0, 12)));
        const older = kept.filter((each) => !each.includes('2026-11-22'));
        expect(older.length).toBeLessThanOrEqual(14 + 12);
        // Removing again removes nothing: it does not matter how often it is done.
        expect(backupsToRemove(kept, '2026-11-22')).toEqual([]);
      }),
    );
  });
});

test('old and missing backups are spoken of as soon as there is work', () => {
  const now = '2026-11-22T02:03:00Z';
  expect(backupReminder(null, now, false)).toBe('none');
  expect(backupReminder(null, now, true)).toBe('never');
  expect(backupReminder('2026-11-15T02:03:00Z', now, true)).toBe('none');
  expect(backupReminder('2026-11-15T02:02:00Z', now, true)).toBe('old');
});

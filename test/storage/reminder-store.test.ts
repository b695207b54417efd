import { expect, test } from 'vitest';
import type { ToldReminder } from '../../electron/domain/reminder.ts';
import { newDataFolder, openFolder } from './data-folders.ts';

const week: ToldReminder = {
  inspectionId: 'i1',
  mark: 'f1~u1',
  dueOn: '2025-02-24',
  step: 'week',
  toldOn: '2025-02-17',
};
const keyOf = ({ inspectionId, mark, dueOn }: ToldReminder) => ({ inspectionId, mark, dueOn });

test('what was told is still known after closing', () => {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  storage.reminders.note([week, { ...week, step: 'day', toldOn: '2025-02-23' }]);
  storage.close();
  const { reminders } = openFolder(folder);
  expect(reminders.told()).toHaveLength(2);
  expect(reminders.unread()).toEqual([keyOf(week)]);
});

test('reading a row reads all its steps, and no other row', () => {
  const { reminders } = openFolder(newDataFolder());
  const other = { ...week, mark: 'f2~u1' };
  reminders.note([week, { ...week, step: 'day' }, other]);
  reminders.markRead([keyOf(week)]);
  expect(reminders.unread()).toEqual([keyOf(other)]);
});

test('told again on another day, it has the new day and is unread again', () => {
  const { reminders } = openFolder(newDataFolder());
  reminders.note([{ ...week, toldOn: '2039-01-01' }]);
  reminders.markRead([keyOf(week)]);
  reminders.note([week]);
  expect(reminders.told()).toEqual([week]);
  expect(reminders.unread()).toEqual([keyOf(week)]);
});

import { describe, expect, test } from 'vitest';
import type { Storage } from '../../electron/actions/ports.ts';
import { type Answer, done, problem, refused } from '../../electron/domain/problem.ts';
import { openStorageGate } from '../../electron/main/storage-gate.ts';
import { withStorageOf } from '../../electron/main/with-storage.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';

const IN_USE = refused(problem('data-folder-in-use', '/data'));

/** Opens as the given answers say, one after the other. */
function opening(...answers: readonly (() => Answer<Storage>)[]) {
  let calls = 0;
  const open = async (): Promise<Answer<Storage>> => {
    const answer = answers[calls] ?? (() => IN_USE);
    calls += 1;
    return answer();
  };
  return { open, calls: () => calls };
}

describe('storage behind the window', () => {
  test('is opened at the first request, once for all', async () => {
    const folder = newDataFolder();
    const { open, calls } = opening(() => done(openFolder(folder)));
    const gate = openStorageGate(open);
    expect(calls()).toBe(0);
    const count = withStorageOf(gate);
    const list = () => count(({ inspections }) => done(inspections.list({ words: '', offset: 0, limit: 1 }).total));
    expect(await Promise.all([list(), list(), list()])).toEqual([done(0), done(0), done(0)]);
    expect(calls()).toBe(1);
  });

  test('that cannot be opened gives every request the reason', async () => {
    const withStorage = withStorageOf(openStorageGate(opening(() => IN_USE).open));
    const ask = () => withStorage(() => done('reached'));
    expect(await ask()).toEqual(IN_USE);
    expect(await ask()).toEqual(IN_USE);
  });

  test('opens at another try once the cause is gone, and is not opened again after that', async () => {
    const folder = newDataFolder();
    const { open, calls } = opening(
      () => IN_USE,
      () => done(openFolder(folder)),
    );
    const gate = openStorageGate(open);
    expect((await gate.ready()).ok).toBe(false);
    expect((await gate.retry()).ok).toBe(true);
    expect((await gate.retry()).ok).toBe(true);
    expect(calls()).toBe(2);
  });

  test('is let go of when the application closes, and opens no more', async () => {
    const folder = newDataFolder();
    const { open, calls } = opening(() => done(openFolder(folder)));
    const gate = openStorageGate(open);
    await gate.ready();
    await gate.close();
    expect(await gate.ready()).toMatchObject({ ok: false, problems: [{ code: 'storage-closed' }] });
    expect(calls()).toBe(1);
    // The folder is free again.
    expect(openFolder(folder).inspections.list({ words: '', offset: 0, limit: 1 }).total).toBe(0);
  });

  test('that was never asked for is not opened for closing', async () => {
    const { open, calls } = opening(() => IN_USE);
    await openStorageGate(open).close();
    expect(calls()).toBe(0);
  });
});

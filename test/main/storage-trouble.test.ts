import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStorageGate, type StorageGate } from '../../electron/main/storage-gate.ts';
import { choicesFor, mendStorage, type TroubleChoice } from '../../electron/main/storage-trouble.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';
import { setAsideDamaged } from '../../electron/storage/set-aside-damaged.ts';
import { NOW, newDataFolder, openFolder } from '../storage/data-folders.ts';

const DAMAGED = 'not a database '.repeat(100);

function gateOver(dataFolder: string): StorageGate {
  const gate = openStorageGate(async () => openStorage({ dataFolder, now: () => NOW }));
  onTestFinished(() => gate.close());
  return gate;
}

/** A person who makes these choices one after the other, and what they were told. */
function personWho(...choices: readonly TroubleChoice[]) {
  const told: string[] = [];
  const left = [...choices];
  return {
    told,
    ask: async (problem: { readonly code: string }, offered: readonly TroubleChoice[]) => {
      told.push(problem.code);
      const choice = left.shift() ?? 'quit';
      if (!offered.includes(choice)) throw new Error(`${choice} is not offered for ${problem.code}`);
      return choice;
    },
    tellSetAside: async (file: string) => void told.push(file),
  };
}

describe('data that does not open', () => {
  test('is nothing to ask about when it does', async () => {
    const folder = newDataFolder();
    const person = personWho();
    expect(
      await mendStorage({ gate: gateOver(folder), ...person, setAside: async () => setAsideDamaged(folder, NOW) }),
    ).toBe('open');
    expect(person.told).toEqual([]);
  });

  test('because it is damaged stays untouched when the person quits', async () => {
    const folder = newDataFolder();
    writeFileSync(path.join(folder, 'ket-luan.db'), DAMAGED);
    const person = personWho('quit');
    expect(
      await mendStorage({ gate: gateOver(folder), ...person, setAside: async () => setAsideDamaged(folder, NOW) }),
    ).toBe('quit');
    expect(person.told).toEqual(['data-damaged']);
    expect(readFileSync(path.join(folder, 'ket-luan.db'), 'utf8')).toBe(DAMAGED);
  });

  test('because it is damaged is kept whole under another name when the person starts afresh', async () => {
    const folder = newDataFolder();
    writeFileSync(path.join(folder, 'ket-luan.db'), DAMAGED);
    const person = personWho('start-afresh');
    const gate = gateOver(folder);
    expect(await mendStorage({ gate, ...person, setAside: async () => setAsideDamaged(folder, NOW) })).toBe('mended');
    const kept = person.told[1] ?? '';
    expect(readFileSync(kept, 'utf8')).toBe(DAMAGED);
    expect((await gate.ready()).ok).toBe(true);
    expect(existsSync(path.join(folder, 'ket-luan.db'))).toBe(true);
    expect(readdirSync(folder)).toContain(path.basename(kept));
  });

  test('because another program has it opens once that one has closed', async () => {
    const folder = newDataFolder();
    const other = openFolder(folder);
    const person = personWho('retry', 'retry');
    const gate = gateOver(folder);
    const ask = async (...asked: Parameters<typeof person.ask>) => {
      if (person.told.length === 1) other.close();
      return person.ask(...asked);
    };
    expect(await mendStorage({ gate, ...person, ask, setAside: async () => setAsideDamaged(folder, NOW) })).toBe(
      'mended',
    );
    expect(person.told).toEqual(['data-folder-in-use', 'data-folder-in-use']);
  });
});

test('quitting comes first where the data is damaged, and nothing else is offered where it is newer', () => {
  expect(choicesFor('data-damaged')).toEqual(['quit', 'start-afresh']);
  expect(choicesFor('data-folder-in-use')).toEqual(['retry', 'quit']);
  expect(choicesFor('data-newer-than-program')).toEqual(['quit']);
});

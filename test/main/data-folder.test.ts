import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderFrom, dataPlaceOf } from '../../electron/main/data-folder.ts';
import { pointerFileIn, readPointer, writePointer } from '../../electron/main/data-pointer.ts';
import { newDataFolder } from '../storage/data-folders.ts';

const argument = path.resolve('/data/Thanh tra');
const variable = path.resolve('/data/variable');

test('the argument comes before the variable; without either the start names no folder', () => {
  expect(dataFolderFrom(['app', '.', `--data-dir=${argument}`], { KETLUAN_DATA_DIR: variable })).toBe(argument);
  expect(dataFolderFrom(['app', '.'], { KETLUAN_DATA_DIR: variable })).toBe(variable);
  expect(dataFolderFrom(['app', '.'], {})).toBeNull();
});

test('an empty argument or variable counts as none', () => {
  expect(dataFolderFrom(['--data-dir='], { KETLUAN_DATA_DIR: '' })).toBeNull();
});

test('a relative folder counts from where the application was started', () => {
  expect(dataFolderFrom(['--data-dir=here'], {})).toBe(path.resolve('here'));
});

test('a folder that was chosen holds until the start names another', () => {
  const [system, chosen] = [newDataFolder(), newDataFolder()];
  expect(dataPlaceOf(null, system)).toMatchObject({ folder: system, isFixed: false, isGone: false });
  writePointer(system, chosen);
  expect(readPointer(system)).toBe(chosen);
  expect(dataPlaceOf(null, system)).toMatchObject({ folder: chosen, isFixed: false, isGone: false });
  expect(dataPlaceOf(argument, system)).toMatchObject({ folder: argument, isFixed: true, isGone: false });
});

test('a chosen folder that is not there is not made anew', () => {
  const [system, chosen] = [newDataFolder(), newDataFolder()];
  writePointer(system, chosen);
  rmSync(chosen, { recursive: true });
  expect(dataPlaceOf(null, system)).toMatchObject({ folder: chosen, isGone: true });
});

test('a pointer that cannot be read counts as none', () => {
  const system = newDataFolder();
  for (const text of ['', 'không phải JSON', '{"folder":7}', '{"folder":"tương đối"}', 'null']) {
    writeFileSync(pointerFileIn(system), text);
    expect(readPointer(system), text).toBeNull();
  }
});

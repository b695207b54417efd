import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderFrom } from '../../electron/main/data-folder.ts';

const argument = path.resolve('/data/Thanh tra');
const variable = path.resolve('/data/variable');
const usual = path.resolve('/data/usual');

test('the argument comes before the variable, the variable before the usual folder', () => {
  expect(dataFolderFrom(['app', '.', `--data-dir=${argument}`], { KETLUAN_DATA_DIR: variable }, usual)).toBe(argument);
  expect(dataFolderFrom(['app', '.'], { KETLUAN_DATA_DIR: variable }, usual)).toBe(variable);
  expect(dataFolderFrom(['app', '.'], {}, usual)).toBe(usual);
});

test('an empty argument or variable counts as none', () => {
  expect(dataFolderFrom(['--data-dir='], { KETLUAN_DATA_DIR: '' }, usual)).toBe(usual);
});

test('a relative folder counts from where the application was started', () => {
  expect(dataFolderFrom(['--data-dir=here'], {}, usual)).toBe(path.resolve('here'));
});

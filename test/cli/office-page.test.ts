import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeOffice } from '../../electron/actions/office/write-office.ts';
import { EMPTY_PROFILE } from '../../electron/domain/office-profile.ts';
import { readDocx } from '../readers/docx-reader.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { ketluan, lines, SAMPLES } from './run-cli.ts';

test('export with the data folder sets pages as the office does; draft from a file as usual', async () => {
  const dataFolder = newDataFolder();
  const file = path.join(SAMPLES, 'dak-mil-2024.json');
  const [id = ''] = lines((await ketluan('import', file, '--data', dataFolder)).out);
  const { settings, close } = openFolder(dataFolder);
  writeOffice(settings, { ...EMPTY_PROFILE, margins: { top: 25, bottom: 25, left: 35, right: 20 } });
  close();

  const document = ['--document', 'check-report', '--lang', 'vi', '--format', 'docx', '--out', newDataFolder()];
  const marginsOf = (written: { readonly out: string }) =>
    readDocx(readFileSync(lines(written.out)[0] ?? '')).sections[0]?.marginsMm;
  const exported = marginsOf(await ketluan('export', id, '--data', dataFolder, ...document));
  expect([exported?.top, exported?.left, exported?.right].map((each) => Math.round(each ?? 0))).toEqual([25, 35, 20]);
  const drafted = marginsOf(await ketluan('draft', file, ...document));
  expect([drafted?.top, drafted?.left, drafted?.right].map((each) => Math.round(each ?? 0))).toEqual([20, 30, 15]);
});

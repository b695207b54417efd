import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED } from '../documents/compose/composing.ts';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { INSIDES, ketluan, lines, SAMPLES } from './run-cli.ts';

const OWN = 'Trên đây là Báo cáo soạn theo mẫu riêng của Sở.';

test('export with the data folder uses the office’s published template and says so; draft from a file does not', async () => {
  const dataFolder = newDataFolder();
  const file = path.join(SAMPLES, 'dak-mil-2024.json');
  const imported = await ketluan('import', file, '--data', dataFolder);
  const [id = ''] = lines(imported.out);

  const { templates, close } = openFolder(dataFolder);
  const vi = (SHIPPED('check-report/vi.md') ?? '').replace(/(::: closing\n)[^\n]*/, (_all, head) => `${head}${OWN}`);
  const texts = { vi, en: SHIPPED('check-report/en.md') ?? '' };
  const at = { id: 'own', version: 1 };
  templates.insert({ id: 'own', folder: 'check-report', name: 'Mẫu của Sở' }, texts);
  templates.noteRehearsed(at, texts);
  templates.changeStates([{ ...at, state: 'published' }]);
  close();

  const out = newDataFolder();
  const document = ['--document', 'check-report', '--lang', 'vi', '--format', 'docx', '--out', out];
  const exported = await ketluan('export', id, '--data', dataFolder, ...document);
  expect({ code: exported.code, inside: INSIDES.test(exported.err) }).toEqual({ code: 0, inside: false });
  expect(exported.err).toContain('mẫu của cơ quan «Mẫu của Sở», bản 1');
  const textOf = (written: string) => docxText(readDocx(readFileSync(written))).join(' ');
  expect(textOf(lines(exported.out)[0] ?? '')).toContain(OWN.slice(0, -1));

  const drafted = await ketluan('draft', file, ...document);
  expect(drafted.err).not.toContain('mẫu của cơ quan');
  expect(textOf(lines(drafted.out)[0] ?? '')).not.toContain('mẫu riêng của Sở');
});

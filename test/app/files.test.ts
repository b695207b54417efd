import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { InputOf } from '../../electron/contract/channels.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** Files the application writes and reads through its dialogs, which a variable answers in tests. */

let dataFolder = '';
let saveFolder = '';
let caseFile = '';
let launched: LaunchedApp;
let inspectionId = '';

beforeAll(async () => {
  dataFolder = await newDataFolder();
  saveFolder = await mkdtemp(join(tmpdir(), 'ket-luan-saved-'));
  caseFile = join(saveFolder, 'to-open.json');
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', caseFile);
  launched = await launchApp(dataFolder);
  const opened = await launched.window.evaluate(() => window.ketLuan.ask('inspections.openSample', {}));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  inspectionId = opened.value.id;
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(dataFolder);
  await removeDataFolder(saveFolder);
});

function exportAs(input: Omit<InputOf<'documents.export'>, 'inspectionId'>) {
  return launched.window.evaluate((given) => window.ketLuan.ask('documents.export', given), { ...input, inspectionId });
}

describe('the export of a document', () => {
  test('writes Word and PDF beside each other, telling its progress', async () => {
    await launched.window.evaluate(() => {
      window.ketLuan.on('export.progress', ({ progress }) =>
        document.documentElement.setAttribute('data-stage', progress.stage),
      );
    });
    const written = await exportAs({
      kind: 'check-report',
      unitId: null,
      language: 'vi',
      formats: ['docx', 'pdf'],
      jobId: 'one',
    });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const [word = '', pdf = ''] = written.value.paths;
    expect(written.value.cancelled).toBe(false);
    expect(word).toMatch(/bao-cao-ket-qua-kiem-tra_.*\.docx$/);
    expect(pdf).toBe(word.replace(/docx$/, 'pdf'));
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await launched.window.evaluate(() => document.documentElement.getAttribute('data-stage'))).toBe('saving');
  });

  test('that is cancelled answers so and writes nothing', async () => {
    const before = readdirSync(saveFolder);
    const answer = await launched.window.evaluate((id) => {
      window.ketLuan.on('export.progress', ({ jobId }) => void window.ketLuan.ask('documents.cancelExport', { jobId }));
      const chosen = { kind: 'check-report', unitId: null, language: 'en' } as const;
      return window.ketLuan.ask('documents.export', {
        ...chosen,
        inspectionId: id,
        formats: ['docx', 'pdf'],
        jobId: 'two',
      });
    }, inspectionId);
    expect(answer).toEqual({ ok: true, value: { cancelled: true, paths: [], template: null } });
    expect(readdirSync(saveFolder)).toEqual(before);
  });

  test('of a plan of a unit that is not there is a problem', async () => {
    const refused = await exportAs({
      kind: 'remediation-plan',
      unitId: 'none',
      language: 'vi',
      formats: ['pdf'],
      jobId: 'three',
    });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'unit-unknown' }] });
  });
});

describe('a case file', () => {
  test('is written, and refused as known when it is opened again', async () => {
    const written = await launched.window.evaluate(
      (id) => window.ketLuan.ask('cases.exportFile', { inspectionId: id }),
      inspectionId,
    );
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const text = readFileSync(written.value.paths[0] ?? '', 'utf8');
    writeFileSync(caseFile, text);
    const again = await launched.window.evaluate(() => window.ketLuan.ask('cases.importFile', {}));
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'inspection-exists' }] });
  });

  test('of a colleague comes in under its own id', async () => {
    const theirs = { ...JSON.parse(readFileSync(caseFile, 'utf8')), id: 'from-a-colleague' };
    writeFileSync(caseFile, JSON.stringify(theirs));
    const taken = await launched.window.evaluate(() => window.ketLuan.ask('cases.importFile', {}));
    expect(taken).toEqual({ ok: true, value: { id: 'from-a-colleague' } });
  });

  test('that is broken is told with its place, and nothing comes in', async () => {
    writeFileSync(caseFile, '{ "format": "ket-luan-case", ');
    const refused = await launched.window.evaluate(() => window.ketLuan.ask('cases.importFile', {}));
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'json-broken' }] });
    const listed = await launched.window.evaluate(() =>
      window.ketLuan.ask('inspections.list', { words: '', offset: 0, limit: 10 }),
    );
    expect(listed).toMatchObject({ value: { total: 2 } });
  });
});

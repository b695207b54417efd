import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runExport } from '../../electron/actions/run-export.ts';
import type { ExportFolders, ExportJob } from '../../electron/documents/export-job.ts';
import type { Progress } from '../../electron/documents/progress.ts';
import { RICH_CASE } from '../storage/rich-case.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const workerUrl = new URL('../../electron/documents/export-worker.ts', import.meta.url);
const folders: ExportFolders = {
  templates: at('templates'),
  fonts: at('node_modules/@expo-google-fonts/tinos'),
  law: at('electron/law'),
};
const job: ExportJob = {
  inspectionCase: RICH_CASE,
  kind: 'check-report',
  unitId: null,
  language: 'vi',
  format: 'docx',
  date: '2024-12-23',
  folders,
};

/** A worker that does something else than the real one, to see what is made of it. */
function workerOf(code: string): URL {
  const path = join(mkdtempSync(join(tmpdir(), 'ket-luan-worker-')), 'worker.mjs');
  writeFileSync(path, code);
  return pathToFileURL(path);
}

describe('running an export', () => {
  test('makes the file in a worker and tells its progress', async () => {
    const heard: Progress[] = [];
    const made = await runExport({ ...job, format: 'pdf' }, { workerUrl, onProgress: (each) => heard.push(each) });
    expect(made.ok && Buffer.from(made.value.bytes.subarray(0, 4)).toString('latin1')).toBe('%PDF');
    expect(heard[0]).toEqual({ stage: 'composing', done: 0, total: 1 });
    const last = heard.at(-1);
    expect(last).toMatchObject({ stage: 'writing', done: last?.total });
  });

  test('two at once give the same bytes as one alone', async () => {
    const [one, other] = await Promise.all([runExport(job, { workerUrl }), runExport(job, { workerUrl })]);
    expect(one.ok && other.ok && Buffer.from(one.value.bytes).equals(Buffer.from(other.value.bytes))).toBe(true);
  });

  test('refuses facts that contradict one another before it starts a worker', async () => {
    const inspectionCase = { ...RICH_CASE, period: { from: '2024-03-01', to: '2024-02-01' } };
    expect(await runExport({ ...job, inspectionCase }, { workerUrl: workerOf('process.exit(9)') })).toMatchObject({
      problems: [{ code: 'period-ends-before-start' }],
    });
  });

  test.each([
    ['before it starts', 0],
    ['while it runs', 200],
  ])('can be cancelled %s', async (_name, after) => {
    const cancel = new AbortController();
    if (after === 0) cancel.abort();
    else setTimeout(() => cancel.abort(), after);
    const made = await runExport(job, { workerUrl: workerOf('setInterval(() => {}, 1000)'), signal: cancel.signal });
    expect(made).toMatchObject({ ok: false, problems: [{ code: 'export-cancelled' }] });
  });

  test.each([
    ['throws', "throw new Error('broken')", 'export-failed'],
    ['ends without a word', '', 'export-failed'],
    ['fills its memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));', 'export-out-of-memory'],
  ])('answers a problem when the worker %s', async (_name, code, expected) => {
    const limits = expected === 'export-out-of-memory' ? { megabytes: 32 } : {};
    expect(await runExport(job, { workerUrl: workerOf(code), ...limits })).toMatchObject({
      ok: false,
      problems: [{ code: expected }],
    });
  });

  test.each([
    ['en', ['findings[0].title.en']],
    ['vi', []],
    ['both', ['findings[0].title.en']],
  ] as const)('of %s names the places of characters that print in it and have no shape', async (language, places) => {
    const [finding] = RICH_CASE.findings;
    if (finding === undefined) throw new Error('no finding');
    const title = { vi: 'Chậm', en: 'Late 漢' };
    const inspectionCase = { ...RICH_CASE, findings: [{ ...finding, title }, ...RICH_CASE.findings.slice(1)] };
    const made = await runExport({ ...job, inspectionCase, language, format: 'pdf' }, { workerUrl });
    expect(made.ok ? [] : made.problems.map((each) => each.where)).toEqual(places);
  });

  test('folders that are not there are a problem, not an exception', async () => {
    const made = await runExport({ ...job, folders: { ...folders, law: '/nowhere' } }, { workerUrl });
    expect(made).toMatchObject({ ok: false, problems: [{ code: 'export-failed' }] });
  });
});

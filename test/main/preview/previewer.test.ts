import path from 'node:path';
import { expect, test } from 'vitest';
import { openCaseFile } from '../../../electron/actions/open-case-file.ts';
import { previewDocument } from '../../../electron/actions/preview-document.ts';
import { appPathsOf } from '../../../electron/main/app-paths.ts';
import { draftPorts } from '../../../electron/main/draft-ports.ts';
import type { PreviewJob } from '../../../electron/main/preview/preview-job.ts';
import { previewer } from '../../../electron/main/preview/previewer.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const folders = appPathsOf({ appPath: REPOSITORY, isPackaged: false, resourcesPath: '' });
const workerUrl = new URL('../../../electron/main/preview/preview-worker.ts', import.meta.url);
const TODAY = '2025-03-01';

async function jobOf(chosen: Pick<PreviewJob['chosen'], 'kind' | 'unitId' | 'language'>): Promise<PreviewJob> {
  const read = await openCaseFile(folders.sampleCase);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return {
    inspectionCase: read.value,
    chosen: { inspectionId: read.value.id, ...chosen },
    today: TODAY,
    folders: { templates: folders.templates, law: folders.law },
    texts: {},
    terms: [],
    officePage: undefined,
    officeCalendar: { years: [], days: [] },
  };
}

test('a preview from the worker is the one that is drawn here, several asked for at once', async () => {
  const preview = previewer(workerUrl);
  const jobs = await Promise.all(
    (['vi', 'en', 'both'] as const).map((language) => jobOf({ kind: 'check-report', unitId: null, language })),
  );
  const drawn = await Promise.all(jobs.map(preview));
  const here = jobs.map(({ inspectionCase, chosen }) =>
    previewDocument({ readCase: () => inspectionCase }, chosen, TODAY, draftPorts(folders)),
  );
  expect(here.every(({ ok }) => ok)).toBe(true);
  expect(drawn).toEqual(here);
});

test('what cannot be drawn is told as a problem, and the next preview comes', async () => {
  const preview = previewer(workerUrl);
  const wrong = await jobOf({ kind: 'remediation-plan', unitId: 'none', language: 'vi' });
  expect(await preview(wrong)).toMatchObject({ ok: false, problems: [{ code: 'unit-unknown' }] });
  expect(await preview(await jobOf({ kind: 'check-report', unitId: null, language: 'vi' }))).toMatchObject({
    ok: true,
  });
});

test('a worker that fails lets nobody wait', async () => {
  const preview = previewer(new URL('./no-such-worker.ts', import.meta.url));
  const job = await jobOf({ kind: 'check-report', unitId: null, language: 'vi' });
  await expect(preview(job)).rejects.toThrow();
  await expect(preview(job)).rejects.toThrow();
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftingDay } from '../../electron/actions/drafting-day.ts';
import { exportDocument } from '../../electron/actions/export-document.ts';
import { openCaseFile } from '../../electron/actions/open-case-file.ts';
import { previewDocument } from '../../electron/actions/preview-document.ts';
import type { Progress } from '../../electron/documents/progress.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { appPathsOf } from '../../electron/main/app-paths.ts';
import { draftPorts } from '../../electron/main/draft-ports.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const { templates, fonts, law, sampleCase } = appPathsOf({ appPath: REPOSITORY, isPackaged: false, resourcesPath: '' });
const folders = { templates, fonts, law };
const workerUrl = new URL('../../electron/documents/export-worker.ts', import.meta.url);
const TODAY = '2025-03-01';

async function sample(): Promise<InspectionCase> {
  const read = await openCaseFile(sampleCase);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function jobOf(changes: Partial<InspectionCase> = {}) {
  const inspectionCase = { ...(await sample()), ...changes };
  const kind = inspectionCase.kind === 'check' ? ('check-report' as const) : ('conclusion' as const);
  return { inspectionCase, kind, unitId: null, language: 'vi' as const, date: TODAY, folders };
}

describe('an export in two formats', () => {
  test('writes both, and its progress never runs back', async () => {
    const folder = newDataFolder();
    const targets = [
      { format: 'docx' as const, path: path.join(folder, 'a.docx') },
      { format: 'pdf' as const, path: path.join(folder, 'a.pdf') },
    ];
    const told: Progress[] = [];
    const written = await exportDocument(await jobOf(), targets, { workerUrl, onProgress: (each) => told.push(each) });
    expect(written).toEqual({ ok: true, value: targets.map((each) => each.path) });
    expect(
      readFileSync(targets[0]?.path ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(
      readFileSync(targets[1]?.path ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(told.length).toBeGreaterThan(2);
    const shares = told.map((each) => each.done / each.total);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(told.at(-1)?.stage).toBe('saving');
  });

  test('is refused whole where facts contradict each other, and the files that were there stay', async () => {
    const folder = newDataFolder();
    const old = path.join(folder, 'a.docx');
    writeFileSync(old, 'old');
    const job = await jobOf({ period: { from: '2024-02-02', to: '2024-02-01' } });
    const written = await exportDocument(
      job,
      [
        { format: 'docx', path: old },
        { format: 'pdf', path: path.join(folder, 'a.pdf') },
      ],
      { workerUrl },
    );
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'period-ends-before-start' }] });
    expect(readFileSync(old, 'utf8')).toBe('old');
    expect(existsSync(path.join(folder, 'a.pdf'))).toBe(false);
  });

  test('that is cancelled on its way writes nothing', async () => {
    const folder = newDataFolder();
    const controller = new AbortController();
    const targets = [
      { format: 'docx' as const, path: path.join(folder, 'a.docx') },
      { format: 'pdf' as const, path: path.join(folder, 'a.pdf') },
    ];
    const cancelOnce = (progress: Progress) => {
      if (progress.stage !== 'composing') controller.abort();
    };
    const written = await exportDocument(await jobOf(), targets, {
      workerUrl,
      onProgress: cancelOnce,
      signal: controller.signal,
    });
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'export-cancelled' }] });
    expect(targets.some((each) => existsSync(each.path))).toBe(false);
  });
});

describe('the preview', () => {
  test('is the document, with what is missing beside it', async () => {
    const { inspections } = openFolder(newDataFolder());
    const { inspectionCase, kind } = await jobOf();
    inspections.insertCase(inspectionCase);
    const chosen = { inspectionId: inspectionCase.id, kind, unitId: null, language: 'vi' as const };
    const preview = previewDocument(inspections, chosen, TODAY, draftPorts(folders));
    if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
    const [finding] = inspectionCase.findings;
    expect(JSON.stringify(preview.value.document)).toContain(finding?.title.vi);
    expect(Array.isArray(preview.value.notices)).toBe(true);
  });

  test('of an unknown inspection or unit is a problem', async () => {
    const { inspections } = openFolder(newDataFolder());
    const { inspectionCase } = await jobOf();
    inspections.insertCase(inspectionCase);
    const plan = { inspectionId: inspectionCase.id, kind: 'remediation-plan', unitId: 'none', language: 'vi' } as const;
    expect(previewDocument(inspections, { ...plan, inspectionId: 'none' }, TODAY, draftPorts(folders))).toMatchObject({
      problems: [{ code: 'inspection-not-found' }],
    });
    expect(previewDocument(inspections, plan, TODAY, draftPorts(folders))).toMatchObject({
      problems: [{ code: 'unit-unknown' }],
    });
  });
});

test('a document that bears a date is drafted on it, any other today', async () => {
  const { inspectionCase, kind } = await jobOf({ documents: [{ kind: 'check-report', date: '2024-12-23' }] });
  expect(draftingDay(inspectionCase, { kind, unitId: null }, TODAY)).toBe('2024-12-23');
  expect(draftingDay({ ...inspectionCase, documents: [] }, { kind, unitId: null }, TODAY)).toBe(TODAY);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { openCaseFile } from '../../../electron/actions/open-case-file.ts';
import { openReceivedPlan } from '../../../electron/actions/plan-received/open-received-plan.ts';
import { planRowsOf } from '../../../electron/domain/derive-plan.ts';
import { rowMark } from '../../../electron/domain/plan-row-key.ts';
import { CALENDAR } from '../../domain/a-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'ket-luan-plan-'));
const workerUrl = new URL('../../../electron/documents/returned-worker.ts', import.meta.url);
const SAMPLE = 'test/fixtures/cases/dak-mil-2024.json';
const read = await openCaseFile(SAMPLE);
if (!read.ok) throw new Error('the sample is broken');
const sample = read.value;
const unitId = sample.units[0]?.id ?? '';
const storage = { inspections: { readCase: (id: string) => (id === sample.id ? sample : null) } };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(path: string, signal?: AbortSignal) {
  return openReceivedPlan(
    storage,
    { inspectionId: sample.id, unitId, path },
    { calendar: CALENDAR, workerUrl, signal },
  );
}

async function excel(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, name);
  await writeExcelFile(rows.map((row) => row.map((value) => ({ value })))).toFile(path);
  return path;
}

test('two thousand rows are read and matched off the main thread; one more is refused', async () => {
  const titles = planRowsOf(sample, unitId, CALENDAR).map(({ matter }) => matter.vi ?? '');
  const rows = Array.from({ length: 2_000 }, (_, at) => [
    titles[at % titles.length] ?? '',
    `Biện pháp ${at}`,
    'tháng 02/2025',
  ]);
  const head = ['Tồn tại', 'Biện pháp', 'Thời hạn'];
  const opened = await open(await excel('many.xlsx', [head, ...rows]));
  expect(opened.ok && opened.value.matches.every((each) => each !== null)).toBe(true);
  expect(opened.ok && opened.value.rows).toHaveLength(2_000);
  const refused = await open(await excel('more.xlsx', [head, ...rows, ['Thêm', 'Một việc', '']]));
  expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['plan-file-too-many-rows']);
});

test('a case file of the unit names its rows itself', async () => {
  const opened = await open(SAMPLE);
  const marks = planRowsOf(sample, unitId, CALENDAR).map(rowMark);
  expect(opened.ok && opened.value.matches).toEqual(marks);
});

test('reading stops when nobody waits any more; what is no plan is told', async () => {
  const path = await excel('a.xlsx', [
    ['Tồn tại', 'Biện pháp'],
    ['A', 'B'],
  ]);
  const stop = new AbortController();
  const opening = open(path, stop.signal);
  stop.abort();
  const stopped = await opening;
  writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7\n');
  const answers = [stopped, await open(join(folder, 'a.pdf')), await open(join(folder, 'none.docx'))];
  expect(answers.flatMap((each) => (each.ok ? [] : each.problems.map(({ code }) => code)))).toEqual([
    'plan-file-cancelled',
    'plan-file-pdf',
    'check-file-gone',
  ]);
});

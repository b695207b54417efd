import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { exportList } from '../../../electron/actions/lists/export-list.ts';
import type { Listed } from '../../../electron/actions/lists/listed.ts';
import { listedOf } from '../../../electron/actions/lists/listed-of.ts';
import type { Progress } from '../../../electron/documents/progress.ts';
import { MOST_ROWS } from '../../../electron/spreadsheet/excel-list.ts';
import { CALENDAR } from '../../domain/a-case.ts';
import { aWatchedRow } from '../../domain/any-watched-row.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { RICH_CASE } from '../../storage/rich-case.ts';
import { writeWatched } from '../../storage/watched-rows.ts';

const WORKER = new URL('../../../electron/spreadsheet/list-worker.ts', import.meta.url);
const VI = { language: 'vi', today: '2025-02-25' } as const;

function fileThatIs(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ket-luan-list-')), 'danh-sach.xlsx');
  writeFileSync(path, text);
  return path;
}

function numbers(total: number, changes: Partial<Listed> = {}): Listed {
  const rows = (offset: number, limit: number) =>
    Array.from({ length: Math.min(limit, total - offset) }, (_, index) => [offset + index]);
  const head = { title: 'Số', sheet: 'Số', notes: [], dayFormat: 'dd/mm/yyyy', columns: [{ heading: 'Số', width: 9 }] };
  return { ...head, fileName: 'so', total, rows, ...changes };
}

test('every row is written, in parts, and said as it goes', async () => {
  const path = fileThatIs('old');
  const heard: Progress[] = [];
  const made = await exportList(numbers(2_500), path, { workerUrl: WORKER, onProgress: (each) => heard.push(each) });
  expect(made).toEqual({ ok: true, value: path });
  const [sheet] = await readXlsxFile(path);
  expect(sheet?.data.slice(2).flat()).toEqual(Array.from({ length: 2_500 }, (_, index) => index));
  expect(heard.map(({ done }) => done)).toEqual([1_000, 2_000, 2_500]);
});

test('stopped, or with rows that cannot be read, the old file is as it was and nothing lies beside it', async () => {
  const path = fileThatIs('old');
  const stop = new AbortController();
  const stopped = await exportList(numbers(9_000), path, {
    workerUrl: WORKER,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(stopped).toMatchObject({ ok: false, problems: [{ code: 'export-cancelled' }] });
  const broken = numbers(1, {
    rows: () => {
      throw new Error('gone');
    },
  });
  await expect(exportList(broken, path, { workerUrl: WORKER })).rejects.toThrow('gone');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(join(path, '..'))).toHaveLength(1);
});

test('more rows than a sheet takes are refused before anything is read', async () => {
  const long = numbers(MOST_ROWS + 1, { rows: () => expect.unreachable('nothing is read') });
  const refused = await exportList(long, fileThatIs('old'), { workerUrl: WORKER });
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'list-too-long' }] });
});

test('the watch as the filters hold it, beyond a page, with what stands there today', () => {
  const storage = openFolder(newDataFolder());
  const rows = Array.from({ length: 600 }, (_, index) =>
    aWatchedRow({
      inspectionId: 'i1',
      key: { findingId: `f${index}` },
      position: index,
      closedOn: index < 100 ? '2025-02-01' : null,
    }),
  );
  writeWatched(storage, rows);
  const sources = { storage, calendar: CALENDAR, shippedTerms: () => [] };
  const listed = listedOf({ name: 'watch', states: ['overdue'] }, sources, VI);
  if (!listed.ok) throw new Error('refused');
  expect(listed.value.total).toBe(500);
  expect(listed.value.rows(0, 2_000)).toHaveLength(500);
  const [last = []] = listed.value.rows(499, 10);
  expect(last.slice(0, 5)).toEqual([500, { day: '2025-02-24' }, 'Quá hạn', -1, 'UBND huyện Đắk Mil']);
});

test.each(['plan', 'findings'] as const)('the %s of one inspection; of an unknown one is refused', (name) => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(RICH_CASE);
  const sources = { storage, calendar: CALENDAR, shippedTerms: () => [] };
  const listed = listedOf({ name, inspectionId: RICH_CASE.id }, sources, VI);
  if (!listed.ok) throw new Error('refused');
  const { columns, total, rows } = listed.value;
  expect(total).toBeGreaterThan(0);
  for (const row of rows(0, total)) expect(row).toHaveLength(columns.length);
  expect(listedOf({ name, inspectionId: 'none' }, sources, VI)).toMatchObject({
    problems: [{ code: 'inspection-not-found' }],
  });
});

test('inspections, special days and glossary, in English too', () => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(RICH_CASE);
  const sources = { storage, calendar: CALENDAR, shippedTerms: () => [] };
  const en = { language: 'en', today: '2025-02-25' } as const;
  const lists = [
    { name: 'inspections', words: '' },
    { name: 'specialDays', year: 2025 },
    { name: 'glossary', words: '', origin: 'all' },
  ] as const;
  for (const list of lists) {
    const listed = listedOf(list, sources, en);
    if (!listed.ok) throw new Error('refused');
    for (const row of listed.value.rows(0, 99)) expect(row).toHaveLength(listed.value.columns.length);
    expect(listed.value.notes[0]).toMatch(/^Made on 25 Feb 2025\. Rows: \d+\.$/);
  }
});

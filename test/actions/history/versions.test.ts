import path from 'node:path';
import { expect, test } from 'vitest';
import { draftDocument } from '../../../electron/actions/draft-document.ts';
import {
  compareVersions,
  type DocumentNow,
  keepVersion,
  listVersions,
  restoreVersion,
  versionDifference,
} from '../../../electron/actions/history/versions.ts';
import { openCaseFile } from '../../../electron/actions/open-case-file.ts';
import type { Storage } from '../../../electron/actions/ports.ts';
import { done } from '../../../electron/domain/problem.ts';
import { appPathsOf } from '../../../electron/main/app-paths.ts';
import { draftPorts } from '../../../electron/main/draft-ports.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { codesOf, must } from '../returned/exported-sample.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const paths = appPathsOf({ appPath: REPOSITORY, isPackaged: false, resourcesPath: '' });
const ports = draftPorts({ templates: paths.templates, law: paths.law });
const COMMON = { source: 'shipped', id: 'common', name: '', version: '1' } as const;
const TEMPLATE = { ...COMMON, id: 'check-report', common: COMMON };

async function opened() {
  const folder = newDataFolder();
  let tick = 0;
  const storage = openFolder(folder, () => new Date(Date.UTC(2025, 0, 1) + 60_000 * tick++).toISOString());
  const sample = must(await openCaseFile(paths.sampleCase));
  storage.inspections.insertCase(sample);
  const key = { inspectionId: sample.id, kind: 'check-report', unitId: null, language: 'vi' } as const;
  const now = (): DocumentNow => {
    const inspectionCase = storage.inspections.readCase(sample.id) ?? sample;
    const drafted = draftDocument({ ...key, inspectionCase, date: '2025-03-01' }, ports);
    return { inspectionCase, template: TEMPLATE, document: drafted.ok ? done(drafted.value.document) : drafted };
  };
  return { storage, key, now, folder };
}

function rewrite(storage: Storage, inspectionId: string, text: string): void {
  const [line] = storage.findings.list(inspectionId).filter(({ kind }) => kind === 'shortcoming');
  const finding = storage.findings.read(inspectionId, line?.id ?? '');
  if (finding === null) throw new Error('no finding');
  storage.findings.write(inspectionId, { ...finding, title: { ...finding.title, vi: text } });
}

test('what is handed out twice unchanged is one version; by hand each is one', async () => {
  const { storage, key, now } = await opened();
  const keep = (reason: 'exported' | 'by-hand', id: string) =>
    must(keepVersion(storage, key, now(), { reason, note: ' ghi chú ', id }));
  keep('exported', 'a');
  keep('exported', 'b');
  keep('by-hand', 'c');
  rewrite(storage, key.inspectionId, 'Khác hẳn');
  keep('exported', 'd');
  const { versions } = must(listVersions(storage, key));
  expect(versions.map(({ id, reason, note }) => [id, reason, note])).toEqual([
    ['d', 'exported', 'ghi chú'],
    ['c', 'by-hand', 'ghi chú'],
    ['a', 'exported', 'ghi chú'],
  ]);
  expect(versions.every(({ hasCase, hasDocument }) => hasCase && hasDocument)).toBe(true);
  expect(must(listVersions(storage, { ...key, language: 'en' })).versions).toEqual([]);
  expect(
    codesOf(keepVersion(storage, { ...key, inspectionId: 'none' }, now(), { reason: 'by-hand', note: '', id: 'x' })),
  ).toEqual(['inspection-not-found']);
});

test('a comparison names the paragraphs and words that changed, from either side', async () => {
  const { storage, key, now } = await opened();
  must(keepVersion(storage, key, now(), { reason: 'by-hand', note: '', id: 'a' }));
  expect(must(compareVersions(storage, key, { fromId: 'a', toId: null }, now())).changes).toBe(0);
  rewrite(storage, key.inspectionId, 'Tiêu đề hoàn toàn mới được viết lại');
  const { lines, changes } = must(compareVersions(storage, key, { fromId: 'a', toId: null }, now()));
  expect(changes).toBeGreaterThan(0);
  const changed = lines.flatMap((line) => (line.kind === 'unchanged' || line.kind === 'same' ? [] : line.parts));
  expect(
    changed
      .filter(({ type }) => type === 'new')
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase(),
  ).toContain('hoàn toàn mới');
  const back = must(compareVersions(storage, key, { fromId: null, toId: 'a' }, now()));
  expect(back.changes).toBe(changes);
  expect(codesOf(compareVersions(storage, key, { fromId: 'none', toId: null }, now()))).toEqual(['version-not-found']);
  expect(codesOf(compareVersions(storage, { ...key, language: 'en' }, { fromId: 'a', toId: null }, now()))).toEqual([
    'version-not-found',
  ]);
});

test('restoring brings the whole case back in one step that can be undone, and keeps what was there', async () => {
  const { storage, key, now, folder } = await opened();
  const first = storage.inspections.readCase(key.inspectionId);
  must(keepVersion(storage, key, now(), { reason: 'by-hand', note: '', id: 'a' }));
  expect(codesOf(restoreVersion(storage, key, 'a', now(), () => 'x'))).toEqual(['version-is-present']);
  rewrite(storage, key.inspectionId, 'Khác hẳn');
  const [gone] = storage.findings.list(key.inspectionId);
  storage.findings.remove(key.inspectionId, gone?.id ?? '');
  const later = storage.inspections.readCase(key.inspectionId);
  expect(must(versionDifference(storage, key, 'a'))).toEqual({
    facts: [],
    changed: 1,
    added: 1,
    removed: 0,
    isReordered: false,
  });
  must(restoreVersion(storage, key, 'a', now(), () => 'kept'));
  expect(storage.inspections.readCase(key.inspectionId)).toEqual(first);
  expect(must(listVersions(storage, key)).versions.map(({ id, reason }) => [id, reason])).toEqual([
    ['kept', 'before-restore'],
    ['a', 'by-hand'],
  ]);
  storage.close();
  const again = openFolder(folder);
  expect(again.versions.read('kept')?.inspectionCase).toEqual(JSON.parse(JSON.stringify(later)));
  again.changes.undo(key.inspectionId);
  expect(again.inspections.readCase(key.inspectionId)).toEqual(later);
});

test('a version from before cases were kept can be compared, not restored', async () => {
  const { storage, key, now, folder } = await opened();
  const present = now();
  must(keepVersion(storage, key, present, { reason: 'exported', note: '', id: 'a' }));
  storage.close();
  const { default: Database } = await import('better-sqlite3');
  const connection = new Database(path.join(folder, 'ket-luan.db'));
  connection.exec('UPDATE document_version SET case_state_row_id = NULL');
  connection.close();
  const again = openFolder(folder);
  expect(must(listVersions(again, key)).versions[0]?.hasCase).toBe(false);
  expect(must(compareVersions(again, key, { fromId: 'a', toId: 'a' }, present)).changes).toBe(0);
  expect(codesOf(versionDifference(again, key, 'a'))).toEqual(['version-without-case']);
  expect(codesOf(restoreVersion(again, key, 'a', present, () => 'x'))).toEqual(['version-without-case']);
});

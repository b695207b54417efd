import { expect, test } from 'vitest';
import type { DocumentWording } from '../../electron/domain/document-wording.ts';
import { aCase } from '../domain/a-case.ts';
import { newDataFolder, openFolder } from './data-folders.ts';

const KEY = { inspectionId: 'case-1', kind: 'conclusion', unitId: null, language: 'vi' } as const;
const COMMON = { source: 'shipped', id: 'common', name: '', version: '0.1.0' } as const;
const TEMPLATE = { source: 'office', id: 'conclusion', name: 'Mẫu của cơ quan', version: '2', common: COMMON } as const;
const MADE = { template: TEMPLATE, letterheadId: null } as const;

function wording(id: string, source: string): DocumentWording {
  return { id, source, kind: 'text', before: 'a', after: 'b', changes: [{ type: 'delete', lineId: 'x', base: 'a' }] };
}

function filled() {
  const folder = newDataFolder();
  let tick = 0;
  const now = () => new Date(Date.UTC(2025, 0, 1) + 1000 * tick++).toISOString();
  const storage = openFolder(folder, now);
  storage.inspections.insertCase(aCase());
  for (const id of ['d1', 'd2']) storage.drafts.keep({ ...KEY, id, ...MADE, document: `{"id":"${id}"}` });
  return { folder, storage, now };
}

test('drafts are there after a restart, newest first, each document and unit for itself', () => {
  const { folder, storage, now } = filled();
  storage.drafts.keep({ ...KEY, unitId: 'u', id: 'd3', ...MADE, document: '{}' });
  storage.close();
  const { drafts } = openFolder(folder, now);
  expect(drafts.list(KEY).map((each) => each.id)).toEqual(['d2', 'd1']);
  expect(drafts.list({ ...KEY, unitId: 'u' }).map((each) => each.id)).toEqual(['d3']);
  expect(drafts.list({ ...KEY, language: 'en' })).toEqual([]);
  expect(drafts.read('d1')).toMatchObject({ ...KEY, ...MADE, document: '{"id":"d1"}' });
  expect(drafts.read('none')).toBeNull();
});

test('the same draft handed out again is one draft with the new time', () => {
  const { storage } = filled();
  const before = storage.drafts.read('d1');
  expect(storage.drafts.keep({ ...KEY, id: 'd1', ...MADE, document: '{"id":"d1"}' })).toBe(true);
  expect(storage.drafts.list(KEY).map((each) => each.id)).toEqual(['d1', 'd2']);
  expect(storage.drafts.read('d1')?.draftedAt).not.toBe(before?.draftedAt);
  expect(storage.drafts.keep({ ...KEY, inspectionId: 'none', id: 'd9', ...MADE, document: '{}' })).toBe(false);
});

test('a decision and its wording come and go together, files in the order in which they were read', () => {
  const { folder, storage, now } = filled();
  const { drafts } = storage;
  for (const id of ['r1', 'r2'])
    expect(drafts.keepReturned({ id, draftId: 'd1', fileName: `${id}.docx`, carriesIds: true, comparison: '{}' })).toBe(
      true,
    );
  expect(drafts.keepReturned({ id: 'r3', draftId: 'none', fileName: '', carriesIds: true, comparison: '{}' })).toBe(
    false,
  );
  drafts.decide('r2', { s1: { state: 'accepted' } }, { added: [wording('r2.s1', 'r2')], removed: [] });
  drafts.decide(
    'r1',
    { s1: { state: 'accepted' }, s2: { state: 'refused' } },
    { added: [wording('r1.s1', 'r1')], removed: [] },
  );
  storage.close();
  const again = openFolder(folder, now).drafts;
  expect(again.wording(KEY).map((each) => each.id)).toEqual(['r1.s1', 'r2.s1']);
  expect(again.listReturned(KEY).map((each) => each.id)).toEqual(['r2', 'r1']);
  again.decide('r1', { s1: null }, { added: [], removed: ['r1.s1'] });
  expect(again.readReturned('r1')?.decisions).toEqual({ s2: { state: 'refused' } });
  expect(again.wording(KEY).map((each) => each.id)).toEqual(['r2.s1']);
  expect(again.decide('none', {}, { added: [], removed: [] })).toBe(false);
  expect(again.readReturned('none')).toBeNull();
});

import { expect, test } from 'vitest';
import { newDataFolder, openFolder } from './data-folders.ts';

const TEXTS = { vi: '::: opening\nCăn cứ …\n:::', en: '::: opening\nPursuant to …\n:::' };

function opened() {
  const folder = newDataFolder();
  const storage = openFolder(folder, () => '2026-11-21T00:00:00Z');
  storage.templates.insert({ id: 't', folder: 'conclusion', name: 'Kết luận của Sở' }, TEXTS);
  return { folder, storage, templates: storage.templates };
}

test('a new template has its first draft, and is there after the next start', () => {
  const { folder, storage } = opened();
  storage.close();
  const { templates } = openFolder(folder);
  expect(templates.list()).toEqual([
    {
      id: 't',
      folder: 'conclusion',
      name: 'Kết luận của Sở',
      isSetAside: false,
      versions: [{ version: 1, state: 'draft', isRehearsed: false, changedAt: '2026-11-21T00:00:00Z' }],
    },
  ]);
  expect(templates.readVersion({ id: 't', version: 1 })?.texts).toEqual(TEXTS);
  expect(templates.readVersion({ id: 't', version: 2 })).toBeNull();
  expect(templates.insert({ id: 't', folder: 'common', name: 'x' }, TEXTS)).toBe(false);
});

test('a changed text is no longer rehearsed nor tested', () => {
  const { templates } = opened();
  const at = { id: 't', version: 1 };
  expect(templates.noteRehearsed(at, TEXTS)).toBe(true);
  templates.changeStates([{ ...at, state: 'tested' }]);
  expect(templates.readVersion(at)).toMatchObject({ state: 'tested', isRehearsed: true });
  expect(templates.writeTexts(at, { ...TEXTS, en: 'other' })).toBe(true);
  expect(templates.readVersion(at)).toMatchObject({ state: 'draft', isRehearsed: false });
  expect(templates.noteRehearsed(at, TEXTS)).toBe(false);
});

test('a published text is not written over; a further version is', () => {
  const { templates } = opened();
  const at = { id: 't', version: 1 };
  templates.noteRehearsed(at, TEXTS);
  templates.changeStates([{ ...at, state: 'published' }]);
  expect(templates.writeTexts(at, { vi: 'x', en: 'x' })).toBe(false);
  expect(templates.addVersion('t', { vi: 'x', en: 'y' })).toBe(2);
  expect(templates.addVersion('none', TEXTS)).toBeNull();
  expect(templates.readVersion(at)?.texts).toEqual(TEXTS);
  expect(templates.list()[0]?.versions.map(({ version, state }) => [version, state])).toEqual([
    [1, 'published'],
    [2, 'draft'],
  ]);
});

test('names and texts are kept in NFC; setting aside and renaming answer whether there was one', () => {
  const { templates } = opened();
  expect(templates.rename('t', 'Mẫu'.normalize('NFD'))).toBe(true);
  expect(templates.setAside('t', true)).toBe(true);
  expect(templates.list()[0]).toMatchObject({ name: 'Mẫu', isSetAside: true });
  templates.setAside('t', false);
  expect(templates.list()[0]?.isSetAside).toBe(false);
  expect([templates.rename('u', 'x'), templates.setAside('u', true)]).toEqual([false, false]);
});

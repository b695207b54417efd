import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { appPathsOf } from '../../electron/main/app-paths.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

test('in the repository the files are those of the repository', () => {
  const paths = appPathsOf({ appPath: REPOSITORY, isPackaged: false, resourcesPath: '/elsewhere' });
  for (const each of [paths.law, paths.fonts, paths.sampleCase, paths.templates])
    expect(existsSync(each), each).toBe(true);
  expect(Object.values(paths).join('\n')).not.toContain('elsewhere');
});

test('packaged, code comes from the archive and what an office may edit from beside it', () => {
  const resources = path.resolve('/opt/ket-luan/resources');
  const archive = path.join(resources, 'app.asar');
  const paths = appPathsOf({ appPath: archive, isPackaged: true, resourcesPath: resources });
  for (const each of [
    paths.renderer,
    paths.preload,
    ...[paths.exportWorker, paths.checkWorker].map((url) => fileURLToPath(url)),
  ])
    expect(each.startsWith(archive)).toBe(true);
  expect(paths.templates).toBe(path.join(resources, 'templates'));
  expect(paths.law).toBe(path.join(resources, 'law'));
  expect(paths.fonts).toBe(path.join(resources, 'fonts'));
  expect(paths.sampleCase).toBe(path.join(resources, 'samples', 'dak-mil-2024.json'));
});

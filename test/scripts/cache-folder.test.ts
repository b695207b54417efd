import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder, cacheKey, preparedFolder } from '../../scripts/electron-runtime/cache-folder.ts';

const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'ket-luan-cache-'));

test('the cache lies where the system keeps caches', () => {
  expect(cacheFolder({}, 'linux', '/home/an')).toBe('/home/an/.cache/ket-luan');
  expect(cacheFolder({ XDG_CACHE_HOME: '/fast' }, 'linux', '/home/an')).toBe('/fast/ket-luan');
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux', '/home/an')).toBe('/home/an/.cache/ket-luan');
  expect(cacheFolder({}, 'darwin', '/Users/an')).toBe('/Users/an/Library/Caches/ket-luan');
});

test('another version makes another key, and a key is one file name', () => {
  expect(cacheKey(['electron', '33.2.1', 'linux-x64', 'r1'])).toBe('electron-33.2.1-linux-x64-r1');
  expect(cacheKey(['electron', '33.2.2', 'linux-x64', 'r1'])).not.toBe(
    cacheKey(['electron', '33.2.1', 'linux-x64', 'r1']),
  );
  expect(cacheKey(['a/../b', 1])).toBe('a_.._b-1');
});

test('a folder is prepared once', async () => {
  const folder = join(await emptyFolder(), 'made');
  let times = 0;
  const prepare = async (temporary: string): Promise<void> => {
    times += 1;
    await writeFile(join(temporary, 'file'), 'whole');
  };
  expect(await preparedFolder(folder, prepare)).toBe(folder);
  expect(await preparedFolder(folder, prepare)).toBe(folder);
  expect(times).toBe(1);
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('whole');
  expect(await readdir(join(folder, '..'))).toEqual(['made']);
});

test('a preparation that fails leaves nothing, and the next one starts anew', async () => {
  const parent = await emptyFolder();
  const failing = preparedFolder(join(parent, 'made'), async (temporary) => {
    await writeFile(join(temporary, 'half'), '');
    throw new Error('the line was cut');
  });
  await expect(failing).rejects.toThrow('the line was cut');
  expect(await readdir(parent)).toEqual([]);
  await preparedFolder(join(parent, 'made'), (temporary) => writeFile(join(temporary, 'file'), ''));
  expect(await readdir(join(parent, 'made'))).toEqual(['file']);
});

test('of two preparations at once, one result stays and both get it', async () => {
  const parent = await emptyFolder();
  const prepare =
    (text: string) =>
    async (temporary: string): Promise<void> => {
      await writeFile(join(temporary, 'file'), text);
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
  const folder = join(parent, 'made');
  const both = await Promise.all([preparedFolder(folder, prepare('one')), preparedFolder(folder, prepare('two'))]);
  expect(both).toEqual([folder, folder]);
  expect(await readdir(parent)).toEqual(['made']);
});

test('what a killed preparation left is removed after a day, a running one is not', async () => {
  const parent = await emptyFolder();
  const abandoned = join(parent, '.preparing-made-old');
  const running = join(parent, '.preparing-made-new');
  await mkdir(abandoned);
  await mkdir(running);
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  await utimes(abandoned, twoDaysAgo, twoDaysAgo);
  await preparedFolder(join(parent, 'made'), (temporary) => writeFile(join(temporary, 'file'), ''));
  expect([existsSync(abandoned), existsSync(running)]).toEqual([false, true]);
});

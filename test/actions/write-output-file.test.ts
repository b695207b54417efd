import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOutputFile } from '../../electron/actions/write-output-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const newFolder = () => mkdtempSync(join(tmpdir(), 'ket-luan-output-'));

describe('writing an output file', () => {
  test('writes it and leaves nothing else behind', async () => {
    const folder = newFolder();
    const path = join(folder, 'kết luận.docx');
    expect(await writeOutputFile(path, bytes('mới'))).toEqual({ ok: true, value: path });
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(readdirSync(folder)).toEqual(['kết luận.docx']);
  });

  test('replaces an old file, and the file behind a link rather than the link', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'real.pdf'), 'cũ');
    symlinkSync('real.pdf', join(folder, 'link.pdf'));
    await writeOutputFile(join(folder, 'link.pdf'), bytes('mới'));
    expect(readlinkSync(join(folder, 'link.pdf'))).toBe('real.pdf');
    expect(readFileSync(join(folder, 'real.pdf'), 'utf8')).toBe('mới');
  });

  test('takes a name as long as the file system does', async () => {
    const folder = newFolder();
    expect(await writeOutputFile(join(folder, 'ế'.repeat(84)), bytes('x'))).toMatchObject({ ok: true });
    expect(await writeOutputFile(join(folder, 'ế'.repeat(90)), bytes('x'))).toMatchObject({
      problems: [{ code: 'output-name-too-long' }],
    });
    expect(readdirSync(folder)).toEqual(['ế'.repeat(84)]);
  });

  test.each([
    ['a missing folder', (folder: string) => join(folder, 'none', 'a.pdf'), 'output-folder-missing'],
    ['a file in the place of a folder', (folder: string) => join(folder, 'file', 'a.pdf'), 'output-folder-missing'],
    ['a folder of that name', (folder: string) => join(folder, 'folder'), 'output-path-is-folder'],
    ['a file system without new files', () => '/proc/a.pdf', 'output-folder-not-writable'],
  ])('refuses %s', async (_name, pathIn, code) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), 'x');
    mkdirSync(join(folder, 'folder'));
    const path = pathIn(folder);
    expect(await writeOutputFile(path, bytes('x'))).toMatchObject({ ok: false, problems: [{ code, where: path }] });
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
  });

  test('refuses a folder without the right to write', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o555);
    const answer = await asOrdinaryUser(() => writeOutputFile(join(folder, 'a.pdf'), bytes('x')));
    expect(answer).toMatchObject({ problems: [{ code: 'output-folder-not-writable' }] });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses to replace a file that is marked read-only', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o777);
    writeFileSync(join(folder, 'a.pdf'), 'cũ', { mode: 0o444 });
    const answer = await asOrdinaryUser(() => writeOutputFile(join(folder, 'a.pdf'), bytes('x')));
    expect(answer).toMatchObject({ problems: [{ code: 'output-file-protected' }] });
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('cũ');
  });

  test('a write that stops half-way leaves the old file whole and no rest', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.docx'), 'cũ');
    const module = new URL('../../electron/actions/write-output-file.ts', import.meta.url).href;
    const code = `const { writeOutputFile } = await import('${module}');
      console.log(JSON.stringify(await writeOutputFile(process.argv[1], new Uint8Array(200_000))));`;
    // A limit on the size of files (in blocks of 512 or 1024 bytes) stops the write as a full disk does, without a disk to fill.
    const limited = 'ulimit -f 8; exec "$0" --input-type=module -e "$1" "$2"';
    const said = execFileSync('bash', ['-c', limited, process.execPath, code, join(folder, 'a.docx')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toMatchObject({ ok: false, problems: [{ code: 'output-disk-full' }] });
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });
});

/** Permission bits do not stop root: there the run borrows the rights of «nobody». */
async function asOrdinaryUser<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

/** A disk of 64 kB; only root may mount one, and not in every container. The size limit above stands for it elsewhere. */
function mountSmallDisk(): string | null {
  const folder = newFolder();
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

const smallDisk = mountSmallDisk();

if (smallDisk !== null) {
  describe('writing to a small disk', () => {
    const path = join(smallDisk, 'a.docx');
    beforeAll(() => writeFileSync(path, 'cũ'));
    afterAll(() => execFileSync('/bin/umount', [smallDisk]));

    test('a full disk leaves the old file whole and no rest', async () => {
      expect(await writeOutputFile(path, new Uint8Array(200_000))).toMatchObject({
        problems: [{ code: 'output-disk-full', where: path }],
      });
      expect(readFileSync(path, 'utf8')).toBe('cũ');
      expect(readdirSync(smallDisk)).toEqual(['a.docx']);
    });

    test('a read-only disk leaves the old file whole', async () => {
      execFileSync('/bin/mount', ['-o', 'remount,ro', smallDisk], { stdio: 'ignore' });
      expect(await writeOutputFile(path, bytes('mới'))).toMatchObject({ ok: false });
      execFileSync('/bin/mount', ['-o', 'remount,rw', smallDisk], { stdio: 'ignore' });
      expect(readFileSync(path, 'utf8')).toBe('cũ');
    });
  });
}

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longFiles } from '../../scripts/file-sizes/long-files.ts';

const script = join(import.meta.dirname, '../../scripts/file-sizes.mjs');

async function treeWith(files: Readonly<Record<string, number>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-sizes-'));
  for (const [file, lines] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), 'x\n'.repeat(lines));
  }
  return folder;
}

function check(folder: string): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  return { status, said: stderr };
}

test.each(['a.ts', 'deep/er/b.tsx', 'c.mjs', 'd.css'])(
  'a planted long %s fails the check and is named',
  async (file) => {
    const { status, said } = check(await treeWith({ [file]: 401, 'short.ts': 10 }));
    expect(status).toBe(1);
    expect(said).toContain(`${file} has 401 lines`);
  },
);

test('400 lines pass and are named, 250 are not', async () => {
  const { status, said } = check(await treeWith({ 'long.ts': 400, 'short.ts': 250 }));
  expect(status).toBe(0);
  expect(said).toContain('long.ts (400)');
  expect(said).not.toContain('short.ts');
});

test('what is not ours or not source is not counted', async () => {
  const folder = await treeWith({
    'node_modules/a/b.ts': 900,
    'out/main/index.mjs': 900,
    'words.json': 900,
    'notes.md': 900,
  });
  expect(longFiles(folder)).toEqual([]);
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { SAMPLE_DRAFTS, SIDE_DRAFTS } from './drafts.ts';

const run = promisify(execFile);

async function hashesIn(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const script = new URL('./print-hashes.ts', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, ...environment } });
  return stdout.trim().split('\n');
}

test('every file is byte for byte the same in another process, time zone and locale', async () => {
  const first = await hashesIn({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  expect(first).toHaveLength((SAMPLE_DRAFTS.length + SIDE_DRAFTS.length) * 2);
  expect(new Set(first.map((each) => each.split(' ')[1])).size).toBe(first.length);
  expect(await hashesIn({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' })).toEqual(first);
  expect(await hashesIn({ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(first);
});

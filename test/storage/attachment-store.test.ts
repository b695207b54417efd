import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LARGEST_ATTACHMENT } from '../../electron/domain/attachment.ts';
import { ProblemError } from '../../electron/domain/problem.ts';
import { newDataFolder, openFolder } from './data-folders.ts';

const never = new AbortController().signal;
const quiet = () => undefined;

function setting() {
  const [data, source] = [newDataFolder(), newDataFolder()];
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(source, name), content);
    return path.join(source, name);
  };
  const placeOf = (sha256: string) => path.join(data, 'attachments', sha256.slice(0, 2), sha256);
  const left = () => readdirSync(path.join(data, 'attachments')).filter((each) => each.endsWith('.part'));
  return { data, source, file, placeOf, left, storage: openFolder(data) };
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

test('a file lies under its hash and is read back after the data is opened again', async () => {
  const { data, file, placeOf, left, storage } = setting();
  const bytes = randomBytes(2_500_000);
  const seen: number[] = [];
  const source = file('Ảnh hiện trường – số 1.jpg', bytes);
  const taken = await storage.attachments.take(source, (done) => seen.push(done), never);
  expect(taken).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
  expect(seen.at(-1)).toBe(bytes.length);
  expect(seen.length).toBeGreaterThan(2);
  expect(readFileSync(placeOf(taken.sha256)).equals(bytes)).toBe(true);
  expect(left()).toEqual([]);
  rmSync(source);
  storage.close();
  const again = openFolder(data).attachments;
  expect(again.stateOf(taken.sha256)).toBe('here');
  expect(Buffer.from(await again.read(taken.sha256, 'a')).equals(bytes)).toBe(true);
});

test('the same content is kept once, whatever it is called', async () => {
  const { data, file, storage } = setting();
  const one = await storage.attachments.take(file('a.txt', 'biên bản'), quiet, never);
  const other = await storage.attachments.takeBytes(Buffer.from('biên bản'), 'b.txt');
  expect(other).toEqual(one);
  expect(readdirSync(path.join(data, 'attachments', one.sha256.slice(0, 2)))).toEqual([one.sha256]);
});

test('what is missing, changed or never was here is said, and giving the file again mends it', async () => {
  const { file, placeOf, storage } = setting();
  const { attachments } = storage;
  const { sha256 } = await attachments.take(file('a.txt', 'biên bản'), quiet, never);
  writeFileSync(placeOf(sha256), 'biên bảm');
  expect(await codesOf(attachments.read(sha256, 'a.txt'))).toEqual(['attachment-changed']);
  writeFileSync(placeOf(sha256), 'b');
  expect(attachments.stateOf(sha256)).toBe('changed');
  rmSync(placeOf(sha256));
  expect(attachments.stateOf(sha256)).toBe('missing');
  expect(await codesOf(attachments.read(sha256, 'a.txt'))).toEqual(['attachment-missing']);
  expect(attachments.stateOf('0'.repeat(64))).toBe('never-here');
  writeFileSync(placeOf(sha256), 'biên bảm');
  await attachments.take(file('b.txt', 'biên bản'), quiet, never);
  expect(Buffer.from(await attachments.read(sha256, 'a.txt')).toString()).toBe('biên bản');
});

test('what cannot be taken is refused with its reason, and nothing is left of it', async () => {
  const { data, source, file, left, storage } = setting();
  const take = (name: string) => codesOf(storage.attachments.take(name, quiet, never));
  mkdirSync(path.join(source, 'Hồ sơ'));
  expect(await take(path.join(source, 'Hồ sơ'))).toEqual(['attachment-is-folder']);
  expect(await take(path.join(source, 'không có.pdf'))).toEqual(['attachment-gone']);
  expect(await take(file('rỗng.txt', ''))).toEqual(['attachment-empty']);
  const large = file('phim.mp4', '');
  writeFileSync(large, Buffer.alloc(LARGEST_ATTACHMENT + 1));
  expect(await take(large)).toEqual(['attachment-too-large']);
  expect(left()).toEqual([]);
  rmSync(path.join(data, 'attachments'), { recursive: true });
  writeFileSync(path.join(data, 'attachments'), 'a file where the folder should be');
  expect(await take(file('a.txt', 'a'))).toEqual(['attachment-not-kept']);
});

test('cancelled half-way, or cut by a crash, nothing half is ever read', async () => {
  const { data, file, left, storage } = setting();
  const stop = new AbortController();
  const source = file('lớn.pdf', randomBytes(3_000_000));
  const taking = storage.attachments.take(source, () => stop.abort(), stop.signal);
  await expect(taking).rejects.toThrow('aborted');
  expect(left()).toEqual([]);
  writeFileSync(path.join(data, 'attachments', 'cut.part'), 'half');
  storage.close();
  await openFolder(data).attachments.take(source, quiet, never);
  expect(left()).toEqual([]);
  expect(existsSync(path.join(data, 'attachments', 'cut.part'))).toBe(false);
});

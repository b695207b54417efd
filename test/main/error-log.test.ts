import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openErrorLog } from '../../electron/main/error-log.ts';

const clock = () => new Date('2024-12-23T03:04:05Z');

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ket-luan-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a line says when, during what, and where in the program', () => {
  const log = openErrorLog(path.join(newFolder(), 'new'), clock);
  log.write(new TypeError('no such thing'), 'inspections.read');
  log.write('only words', 'window');
  const lines = readFileSync(log.file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));
  expect(lines[0]).toMatchObject({ at: '2024-12-23T03:04:05.000Z', during: 'inspections.read' });
  expect(lines[0].details).toContain('TypeError: no such thing');
  expect(lines[0].details).toContain('error-log.test.ts');
  expect(lines[1]).toEqual({ at: '2024-12-23T03:04:05.000Z', during: 'window', details: 'only words' });
});

test('a long log starts anew and keeps the one before', () => {
  const log = openErrorLog(newFolder(), clock);
  writeFileSync(log.file, 'x'.repeat(1_000_001));
  log.write('next', 'window');
  expect(readFileSync(log.file, 'utf8')).toContain('next');
  expect(statSync(log.file).size).toBeLessThan(200);
  expect(statSync(`${log.file}.old`).size).toBe(1_000_001);
});

test('a folder that cannot be written does not make a second fault', () => {
  const file = path.join(newFolder(), 'a-file');
  writeFileSync(file, '');
  expect(() => openErrorLog(path.join(file, 'below'), clock).write(new Error('first'), 'window')).not.toThrow();
});

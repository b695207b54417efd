import { describe, expect, test } from 'vitest';
import { runningExports } from '../../electron/main/running-exports.ts';
import { pathsBeside } from '../../electron/main/save-paths.ts';
import { localDay } from '../../electron/main/today.ts';

describe('paths to write', () => {
  test('stand beside each other under one name', () => {
    expect(pathsBeside('/out/kết luận.docx', ['docx', 'pdf'])).toEqual(['/out/kết luận.docx', '/out/kết luận.pdf']);
  });

  test('keep an ending that is part of the name, and swap one that is a format', () => {
    expect(pathsBeside('/out/v1.2', ['docx'])).toEqual(['/out/v1.2.docx']);
    expect(pathsBeside('/out/report.DOCX', ['pdf'])).toEqual(['/out/report.pdf']);
  });
});

describe('exports under way', () => {
  test('are cancelled by their id, each its own', () => {
    const exports = runningExports();
    const [one, other] = [exports.start('one'), exports.start('other')];
    exports.cancel('one');
    exports.cancel('none');
    expect([one?.aborted, other?.aborted]).toEqual([true, false]);
    exports.cancelAll();
    expect(other?.aborted).toBe(true);
  });

  test('do not start twice under one id, but again after the end', () => {
    const exports = runningExports();
    expect(exports.start('one')).not.toBeNull();
    expect(exports.start('one')).toBeNull();
    exports.end('one');
    expect(exports.start('one')?.aborted).toBe(false);
  });
});

test('today is the day of the computer’s own time zone', () => {
  expect(localDay(new Date(2024, 11, 23, 0, 30))).toBe('2024-12-23');
  expect(localDay(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05');
});

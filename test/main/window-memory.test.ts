import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readWindowMemory, windowBounds, writeWindowMemory } from '../../electron/main/window-memory.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 };
const FIRST = { bounds: null, isMaximized: false, language: 'vi', colourScheme: 'auto' };

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ket-luan-window-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('what is remembered of the window', () => {
  test('is read back as it was written', () => {
    const folder = newFolder();
    const memory = {
      bounds: { x: -5, y: 20, width: 1000, height: 700 },
      isMaximized: true,
      language: 'en',
      colourScheme: 'dark',
    } as const;
    writeWindowMemory(folder, memory);
    expect(readWindowMemory(folder)).toEqual(memory);
  });

  test.each(['', 'nonsense', '[]', 'null', '{"bounds":{"x":"a"},"isMaximized":3,"language":"fr","colourScheme":1}'])(
    'is the first look where the file holds «%s»',
    (text) => {
      const folder = newFolder();
      writeFileSync(path.join(folder, 'window.json'), text);
      expect(readWindowMemory(folder)).toEqual(FIRST);
    },
  );

  test('is the first look where there is no file', () => {
    expect(readWindowMemory(newFolder())).toEqual(FIRST);
  });
});

describe('the place of the window', () => {
  test('is as it was while it can be reached', () => {
    const bounds = { x: 1500, y: 100, width: 1000, height: 700 };
    expect(windowBounds(bounds, [SCREEN])).toEqual(bounds);
  });

  test.each([
    ['a screen that is gone', { x: 3000, y: 100, width: 1000, height: 700 }],
    ['above the screen', { x: 100, y: -300, width: 1000, height: 700 }],
    ['below the screen', { x: 100, y: 1030, width: 1000, height: 700 }],
    ['all but a strip beside it', { x: -950, y: 100, width: 1000, height: 700 }],
  ])('is chosen by the system when it was on %s', (_name, bounds) => {
    expect(windowBounds(bounds, [SCREEN])).not.toHaveProperty('x');
  });

  test('is never smaller than the screens need', () => {
    expect(windowBounds({ x: 0, y: 0, width: 300, height: 10 }, [SCREEN])).toEqual({
      x: 0,
      y: 0,
      width: 960,
      height: 640,
    });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../contract/channels.ts';

export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What the window needs before the data is open: where it stood, and the settings it was last drawn with. */
export type WindowMemory = Settings & {
  readonly bounds: Rectangle | null;
  readonly isMaximized: boolean;
};

const FILE = 'window.json';
/** Below this the screens do not fit. */
export const SMALLEST_WINDOW = { width: 960, height: 640 };
const FIRST_WINDOW = { width: 1280, height: 840 };

/**
 * What was remembered; defaults for what is missing or not readable, since nothing of worth is lost with it. Read by hand: zod would have
 * to be loaded before the window.
 */
export function readWindowMemory(dataFolder: string): WindowMemory {
  const found = readJson(path.join(dataFolder, FILE));
  const [scheme, bounds] = [field(found, 'colourScheme'), field(found, 'bounds')];
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => wholeNumber(field(bounds, name)));
  return {
    bounds: x == null || y == null || !width || !height ? null : { x, y, width, height },
    isMaximized: field(found, 'isMaximized') === true,
    language: field(found, 'language') === 'en' ? 'en' : 'vi',
    colourScheme: scheme === 'light' || scheme === 'dark' ? scheme : 'auto',
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function wholeNumber(value: unknown): number | null {
  return Number.isSafeInteger(value) ? Number(value) : null;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @throws Error when the folder cannot be written; the caller logs it. */
export function writeWindowMemory(dataFolder: string, memory: WindowMemory): void {
  writeFileSync(path.join(dataFolder, FILE), `${JSON.stringify(memory)}\n`);
}

/**
 * Size and place of the window: as it was when enough of it lies on a screen that is still there, else the first size, placed
 * by the system.
 */
export function windowBounds(
  remembered: Rectangle | null,
  screens: readonly Rectangle[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  if (remembered === null || !screens.some((screen) => isReachable(remembered, screen))) return FIRST_WINDOW;
  return {
    ...remembered,
    width: Math.max(remembered.width, SMALLEST_WINDOW.width),
    height: Math.max(remembered.height, SMALLEST_WINDOW.height),
  };
}

/** Enough of the title bar to take hold of. */
function isReachable(window: Rectangle, screen: Rectangle): boolean {
  const visible = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return visible >= 100 && window.y >= screen.y && window.y + 40 <= screen.y + screen.height;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** No source file is longer than this: only a limit that fails the check keeps one big window-state file away. */
export const limit = 400;
/** Longer ones are named, so that they are split before they reach the limit. */
export const watchedFrom = 250;

const source = /\.(ts|tsx|mjs|css)$/;
const notOurs = new Set(['node_modules', 'out', 'dist', 'coverage', 'test-results', '.git']);

export type LongFile = { readonly file: string; readonly lines: number };

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!notOurs.has(entry.name)) yield* sourceFiles(path);
    } else if (source.test(entry.name)) yield path;
  }
}

function lineCount(path: string): number {
  const text = readFileSync(path, 'utf8');
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The sources under the folder with more than `watchedFrom` lines, the longest first. */
export function longFiles(folder: string): readonly LongFile[] {
  return [...sourceFiles(folder)]
    .map((path) => ({ file: relative(folder, path), lines: lineCount(path) }))
    .filter(({ lines }) => lines > watchedFrom)
    .sort((a, b) => b.lines - a.lines);
}

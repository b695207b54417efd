import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf, SHIPPED } from '../../scripts/notices/write-notices.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** «'docx'», «'@mantine/core/styles.css'» after from or import. */
const IMPORTED = /(?:\bfrom |^import |\bimport\()'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/gm;

/** Packages named in the sources, types alone left out. */
function imported(): ReadonlySet<string> {
  const files = globSync(['electron/**/*.ts', 'renderer/**/*.{ts,tsx}'], { cwd: ROOT });
  const sources = files.map((file) => readFileSync(join(ROOT, file), 'utf8').replaceAll(/^import type .*$/gm, ''));
  return new Set(sources.flatMap((text) => [...text.matchAll(IMPORTED)].map(([, name = '']) => name)));
}

test('every package that the program is built from is among those whose notices are shipped', () => {
  const found = [...imported()].filter((each) => !each.startsWith('node:'));
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((each) => !SHIPPED.includes(each))).toEqual([]);
});

test('the notices in the project are those of the packages installed', () => {
  expect(readFileSync(join(ROOT, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(noticesOf(ROOT));
});

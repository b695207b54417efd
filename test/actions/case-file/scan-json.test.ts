import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../../electron/actions/case-file/scan-json.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanning JSON', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": x}', 1, 7],
    ['{"ế": "dở\n"}', 1, 10],
    ['[1, 2}', 1, 6],
    ['{"a": 01}', 1, 8],
    ['{} {}', 1, 4],
    ["{'a': 1}", 1, 2],
    ['{"a": "\\x"}', 1, 8],
  ])('%j breaks at line %i, column %i', (text, line, column) => {
    expect(scanJson(text).brokenAt).toEqual({ line, column });
  });

  test('agrees with JSON.parse on whatever JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => scanJson(text).brokenAt === null));
  });

  test('agrees with JSON.parse on JSON with a piece cut out or put in', () => {
    const spoiled = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '1', ' ', '\\', '\n'))
      .map(([text, at, piece]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + piece + text.slice(cut + (piece === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(spoiled, (text) => (scanJson(text).brokenAt === null) === parses(text)),
      { numRuns: 1000 },
    );
  });

  test('finds fields written twice in one group, not in two', () => {
    const { repeated } = scanJson('{"a": [{"b": 1}, {"b": 1,\n "b": 2}], "\\u0061": 0}');
    expect(repeated).toEqual([
      { path: ['a', 1, 'b'], line: 2, column: 2 },
      { path: ['a'], line: 2, column: 12 },
    ]);
  });

  test('is not ended by depth', () => {
    expect(scanJson('['.repeat(200_000)).brokenAt).toEqual({ line: 1, column: 200_001 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FindingChanges, FindingStore } from '../../electron/actions/ports.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { plainCase, plainFacts, plainFinding } from './rich-case.ts';

function idsOf(findings: FindingStore, inspectionId = 'c'): readonly string[] {
  return findings.list(inspectionId).map(({ id }) => id);
}

function withFindings(...ids: readonly string[]) {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(
    plainCase(
      'c',
      ids.map((id) => plainFinding(id)),
    ),
  );
  return storage;
}

describe('changing several findings', () => {
  test('removes, writes, adds and orders together', () => {
    const { findings } = withFindings('a', 'b', 'c', 'd');
    const changes = {
      write: [plainFinding('b', 'Sửa'), plainFinding('x', 'Mới')],
      remove: ['a', 'c'],
      order: ['x', 'd', 'b'],
    };
    expect(findings.changeAll('c', changes)).toBe(true);
    expect(findings.list('c').map(({ id, position, title }) => [id, position, title.vi])).toEqual([
      ['x', 0, 'Mới'],
      ['d', 1, 'Nội dung d'],
      ['b', 2, 'Sửa'],
    ]);
    expect(findings.search('moi', 5).map(({ id }) => id)).toEqual(['x']);
    expect(findings.search('noi dung c', 5)).toEqual([]);
  });

  test('without an order keeps it, new ones at the end', () => {
    const { findings } = withFindings('a', 'b', 'c');
    findings.changeAll('c', { write: [plainFinding('y'), plainFinding('x')], remove: ['b'] });
    expect(idsOf(findings)).toEqual(['a', 'c', 'y', 'x']);
  });

  test('replaces the facts with them', () => {
    const { findings, inspections } = withFindings('a', 'b');
    const recommendations = [{ id: 'r', action: { vi: 'khắc phục' }, findingIds: ['b'] }];
    const facts = { ...plainFacts('c'), recommendations };
    expect(findings.changeAll('c', { write: [], remove: ['a'], facts })).toBe(true);
    expect(inspections.readFacts('c')).toEqual(facts);
    expect(findings.changeAll('c', { write: [], remove: ['a'], facts: plainFacts('c') })).toBe(false);
    expect(inspections.readFacts('c')).toEqual(facts);
  });

  test.each<[string, FindingChanges]>([
    ['an unknown one to remove', { write: [], remove: ['z'] }],
    ['one to remove that is also written', { write: [plainFinding('a', 'khác')], remove: ['a'] }],
    ['one written twice', { write: [plainFinding('a', 'khác'), plainFinding('a')], remove: [] }],
    ['an order that misses one', { write: [plainFinding('a', 'khác')], remove: ['b'], order: ['a'] }],
    ['an order that still names a removed one', { write: [], remove: ['b'], order: ['a', 'b', 'c'] }],
    ['an order that names one twice', { write: [plainFinding('x')], remove: [], order: ['a', 'b', 'c', 'c'] }],
  ])('with %s changes nothing', (_what, changes) => {
    const { findings } = withFindings('a', 'b', 'c');
    expect(findings.changeAll('c', changes)).toBe(false);
    expect(findings.list('c').map(({ title }) => title.vi)).toEqual(['Nội dung a', 'Nội dung b', 'Nội dung c']);
  });

  test('of an unknown inspection is false', () => {
    expect(withFindings().findings.changeAll('none', { write: [], remove: [] })).toBe(false);
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

test('any change leaves the findings asked for, in the order asked for, without gaps', () => {
  const storage = openFolder(newDataFolder());
  let run = 0;
  const pick = fc.subarray(IDS);
  fc.assert(
    fc.property(pick, pick, pick, fc.boolean(), (there, remove, write, isTurned) => {
      run += 1;
      const inspectionId = `run-${run}`;
      storage.inspections.insertCase(
        plainCase(
          inspectionId,
          there.map((id) => plainFinding(id, 'cũ')),
        ),
      );
      const gone = remove.filter((id) => there.includes(id) && !write.includes(id));
      const left = [...there.filter((id) => !gone.includes(id)), ...write.filter((id) => !there.includes(id))];
      const order = isTurned ? left.toReversed() : undefined;
      const changes = { write: write.map((id) => plainFinding(id, 'mới')), remove: gone, order };
      expect(storage.findings.changeAll(inspectionId, changes)).toBe(true);
      expect(storage.findings.list(inspectionId).map((line) => [line.id, line.position, line.title.vi])).toEqual(
        (order ?? left).map((id, position) => [id, position, write.includes(id) ? 'mới' : 'cũ']),
      );
    }),
    { numRuns: 60 },
  );
});

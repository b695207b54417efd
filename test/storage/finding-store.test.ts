import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FindingStore } from '../../electron/actions/ports.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { plainCase, plainFinding, RICH_CASE, RICH_FINDING } from './rich-case.ts';

function idsOf(findings: FindingStore, inspectionId: string): readonly string[] {
  return findings.list(inspectionId).map(({ id }) => id);
}

describe('a list of findings', () => {
  test('carries titles and marks, never narratives', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    expect(storage.findings.list('case-1')).toStrictEqual([
      {
        id: 'f-1',
        position: 0,
        kind: 'shortcoming',
        unitIds: ['u-1', 'u-2'],
        contentId: 'c-1',
        title: RICH_FINDING.title,
        hasNarrative: true,
        hasEnglish: true,
        hasStaleEnglish: false,
      },
      {
        id: 'f-2',
        position: 1,
        kind: 'achievement',
        unitIds: [],
        contentId: null,
        title: { vi: 'Niêm yết công khai đầy đủ' },
        hasNarrative: false,
        hasEnglish: false,
        hasStaleEnglish: false,
      },
      {
        id: 'f-3',
        position: 2,
        kind: 'achievement',
        unitIds: [],
        contentId: null,
        title: {},
        hasNarrative: false,
        hasEnglish: false,
        hasStaleEnglish: false,
      },
    ]);
  });

  test('of an unknown inspection is empty', () => {
    expect(openFolder(newDataFolder()).findings.list('none')).toEqual([]);
  });

  test('a finding is in English only when its narrative is too', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(plainCase('c', [{ ...RICH_FINDING, narrative: { vi: 'Có', en: ' ' } }]));
    expect(storage.findings.list('c')[0]?.hasEnglish).toBe(false);
  });
});

describe('writing', () => {
  test('adds at the end, updates in place, reads back whole', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(plainCase('c', [plainFinding('a'), plainFinding('b')]));
    expect(storage.findings.write('c', RICH_FINDING)).toBe(true);
    expect(storage.findings.write('c', { ...plainFinding('a'), narrative: { vi: 'thêm' } })).toBe(true);
    expect(idsOf(storage.findings, 'c')).toEqual(['a', 'b', 'f-1']);
    expect(storage.findings.read('c', 'f-1')).toStrictEqual(RICH_FINDING);
    expect(storage.findings.read('c', 'a')?.narrative).toEqual({ vi: 'thêm' });
  });

  test('to an unknown inspection or finding answers false or null', () => {
    const { findings } = openFolder(newDataFolder());
    expect(findings.write('none', RICH_FINDING)).toBe(false);
    expect(findings.insertAt('none', RICH_FINDING, 0)).toBe(false);
    expect(findings.remove('none', 'f-1')).toBe(false);
    expect(findings.reorder('none', [])).toBe(false);
    expect(findings.read('none', 'f-1')).toBeNull();
  });

  test('an id that is there is not inserted again', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(plainCase('c', [plainFinding('a'), plainFinding('b')]));
    expect(storage.findings.insertAt('c', plainFinding('b', 'khác'), 0)).toBe(false);
    expect(storage.findings.list('c').map(({ title }) => title.vi)).toEqual(['Nội dung a', 'Nội dung b']);
  });

  test('a removed finding goes back where it was, beyond the end at the end', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(plainCase('c', [plainFinding('a'), RICH_FINDING, plainFinding('b')]));
    expect(storage.findings.remove('c', 'f-1')).toBe(true);
    expect(storage.findings.search('trễ hẹn', 5)).toEqual([]);
    expect(storage.findings.insertAt('c', RICH_FINDING, 1)).toBe(true);
    expect(idsOf(storage.findings, 'c')).toEqual(['a', 'f-1', 'b']);
    expect(storage.findings.insertAt('c', plainFinding('z'), 99)).toBe(true);
    expect(idsOf(storage.findings, 'c')).toEqual(['a', 'f-1', 'b', 'z']);
  });
});

test.each([[['a', 'b']], [['a', 'b', 'c', 'd']], [['a', 'b', 'b']], [['a', 'b', 'x']], [['a', 'b', 'c', 'c']]])(
  'an order %j that is not exactly the findings changes nothing',
  (ids) => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(
      plainCase(
        'c',
        ['a', 'b', 'c'].map((id) => plainFinding(id)),
      ),
    );
    expect(storage.findings.reorder('c', ids)).toBe(false);
    expect(idsOf(storage.findings, 'c')).toEqual(['a', 'b', 'c']);
  },
);

type Step =
  | { readonly do: 'write'; readonly id: string }
  | { readonly do: 'insertAt'; readonly id: string; readonly at: number }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'reorder'; readonly by: number };

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), id }),
  fc.record({ do: fc.constant('insertAt' as const), id, at: fc.nat(7) }),
  fc.record({ do: fc.constant('remove' as const), id }),
  fc.record({ do: fc.constant('reorder' as const), by: fc.nat(5) }),
);

function turned(ids: readonly string[], by: number): readonly string[] {
  const at = ids.length === 0 ? 0 : by % ids.length;
  return [...ids.slice(at), ...ids.slice(0, at)].toReversed();
}

/** The same step on a plain array. */
function expected(ids: readonly string[], taken: Step): readonly string[] {
  if (taken.do === 'reorder') return turned(ids, taken.by);
  if (taken.do === 'remove') return ids.filter((each) => each !== taken.id);
  if (ids.includes(taken.id)) return ids;
  return taken.do === 'write' ? [...ids, taken.id] : ids.toSpliced(taken.at, 0, taken.id);
}

function take(findings: FindingStore, inspectionId: string, taken: Step): void {
  if (taken.do === 'write') findings.write(inspectionId, plainFinding(taken.id));
  if (taken.do === 'insertAt') findings.insertAt(inspectionId, plainFinding(taken.id), taken.at);
  if (taken.do === 'remove') findings.remove(inspectionId, taken.id);
  if (taken.do === 'reorder') findings.reorder(inspectionId, turned(idsOf(findings, inspectionId), taken.by));
}

test('any sequence of steps keeps order, positions without gaps, counts and search, and leaves neighbours alone', () => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(
    plainCase('neighbour', [plainFinding('a', 'láng giềng'), plainFinding('b', 'láng giềng')]),
  );
  let run = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      run += 1;
      const inspectionId = `run-${run}`;
      storage.inspections.insertCase({ ...plainCase(inspectionId), decision: { number: inspectionId } });
      let ids: readonly string[] = [];
      for (const taken of steps) {
        take(storage.findings, inspectionId, taken);
        ids = expected(ids, taken);
        const list = storage.findings.list(inspectionId);
        expect(list.map((each) => [each.id, each.position])).toEqual(ids.map((each, position) => [each, position]));
      }
      const line = storage.inspections
        .list({ words: inspectionId, offset: 0, limit: 1000 })
        .items.find((each) => each.id === inspectionId);
      expect(line?.findingCount).toBe(ids.length);
      const hits = storage.findings.search('noi dung', 10_000).filter((hit) => hit.inspectionId === inspectionId);
      expect(hits.map((hit) => hit.id).toSorted()).toEqual([...ids].toSorted());
    }),
    { numRuns: 40 },
  );
  expect(idsOf(storage.findings, 'neighbour')).toEqual(['a', 'b']);
});

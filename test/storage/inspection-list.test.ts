import { describe, expect, test } from 'vitest';
import type { InspectionQuery, Storage } from '../../electron/actions/ports.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import type { Outlook } from '../../electron/domain/outlook.ts';
import { vietnameseSortKey } from '../../electron/domain/sort-key.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { plainCase, plainFinding } from './rich-case.ts';

const UNIT = { parents: [] };

function outlook(subject: string, changes: Partial<Outlook> = {}): Outlook {
  return { dueOn: null, faultCount: 0, missingCount: 0, subjectKey: vietnameseSortKey(subject), ...changes };
}

function inspection(id: string, subject: string, changes: Partial<InspectionCase> = {}): InspectionCase {
  return { ...plainCase(id), subject: { vi: subject }, ...changes };
}

/** Three inspections that differ in all that can be filtered and sorted by, and one that was set aside. */
function threeOfThem(): Storage {
  let second = 10;
  const storage = openFolder(newDataFolder(), () => {
    second += 1;
    return `2026-11-22T03:04:${second}.000Z`;
  });
  const { inspections, outlooks } = storage;
  inspections.insertCase(
    inspection('land', 'đất đai', {
      kind: 'inspection',
      decision: { date: '2024-05-10' },
      units: [{ ...UNIT, id: 'u', name: { vi: 'Sở Xây dựng' } }],
    }),
  );
  inspections.insertCase(
    inspection('taxes', 'thuế', {
      decision: { date: '2025-12-31' },
      units: [
        { ...UNIT, id: 'u', name: { vi: 'Sở Y tế' } },
        { ...UNIT, id: 'v', name: { vi: 'Sở Xây dựng' } },
      ],
    }),
  );
  inspections.insertCase(inspection('duties', 'công vụ', { decision: { date: '2025-01-01' } }));
  inspections.insertCase(inspection('aside', 'bỏ', { units: [{ ...UNIT, id: 'u', name: { vi: 'Sở Tư pháp' } }] }));
  inspections.setAside('aside');
  outlooks.write(
    new Map([
      ['land', outlook('đất đai', { dueOn: '2026-11-20', missingCount: 9 })],
      ['taxes', outlook('thuế', { dueOn: '2026-11-25', faultCount: 2 })],
      ['duties', outlook('công vụ')],
      ['aside', outlook('bỏ', { dueOn: '2026-11-22', faultCount: 1 })],
    ]),
  );
  return storage;
}

function found({ inspections }: Storage, query: Partial<InspectionQuery>): readonly string[] {
  const { total, items } = inspections.list({ words: '', offset: 0, limit: 10, ...query });
  expect(total).toBe(items.length);
  return items.map(({ id }) => id);
}

describe('the list of inspections', () => {
  test.each([
    [{}, ['duties', 'taxes', 'land']],
    [{ kind: 'inspection' }, ['land']],
    [{ year: '2025' }, ['duties', 'taxes']],
    [{ unit: 'Sở Xây dựng' }, ['taxes', 'land']],
    [{ unit: 'Sở Y tế'.normalize('NFD') }, ['taxes']],
    [{ due: { to: '2026-11-21' } }, ['land']],
    [{ due: { from: '2026-11-20', to: '2026-11-25' } }, ['taxes', 'land']],
    [{ due: { from: '2026-11-26' } }, []],
    [{ problems: 'faults' }, ['taxes']],
    [{ problems: 'missing' }, ['land']],
    [{ problems: 'none' }, ['duties']],
    [{ words: 'dat dai' }, ['land']],
    [{ words: 'dat dai', kind: 'check' }, []],
    [{ order: 'due' }, ['land', 'taxes', 'duties']],
    [{ order: 'subject' }, ['duties', 'land', 'taxes']],
    [{ order: 'decision' }, ['taxes', 'duties', 'land']],
    [{ order: 'problems' }, ['taxes', 'land', 'duties']],
    [{ order: 'subject', year: '2025', kind: 'check' }, ['duties', 'taxes']],
  ] as const)('%j finds %j', (query, ids) => {
    expect(found(threeOfThem(), query)).toEqual(ids);
  });

  test('counts, offers and answers nothing that was set aside', () => {
    const { inspections, outlooks } = threeOfThem();
    expect(inspections.count({ problems: 'faults' })).toBe(1);
    expect(inspections.choices().years).toEqual(['2025', '2024']);
    expect(inspections.choices().units.toSorted()).toEqual(['Sở Xây dựng', 'Sở Y tế']);
    expect(inspections.lines(['land', 'aside', 'none', 'taxes']).map(({ id }) => id)).toEqual(['land', 'taxes']);
    expect(outlooks.nearestDue('2026-11-22', '2026-12-22', 9).map(({ id }) => id)).toEqual(['land', 'taxes']);
  });
});

describe('outlooks', () => {
  test('stand in the lines and are out of date as soon as something is written', () => {
    const storage = threeOfThem();
    expect(storage.outlooks.stale(9)).toEqual([]);
    expect(storage.inspections.lines(['land'])[0]).toMatchObject({ dueOn: '2026-11-20', missingCount: 9 });
    storage.findings.write('taxes', plainFinding('f'));
    expect(storage.outlooks.stale(9)).toEqual(['taxes']);
    storage.outlooks.write(new Map([['taxes', outlook('thuế')]]));
    expect(storage.outlooks.stale(9)).toEqual([]);
    storage.findings.remove('taxes', 'f');
    const facts = storage.inspections.readFacts('duties');
    if (facts !== null) storage.inspections.writeFacts(facts);
    expect(storage.outlooks.stale(1)).toHaveLength(1);
    expect(storage.outlooks.stale(9).toSorted()).toEqual(['duties', 'taxes']);
  });

  test('computed with something else are all out of date, once', () => {
    const { outlooks } = threeOfThem();
    expect(outlooks.holdTo('holidays of 2026')).toBe(true);
    expect(outlooks.stale(9)).toHaveLength(4);
    expect(outlooks.holdTo('holidays of 2026')).toBe(false);
  });

  test('nearest to today are found on both sides of it, and told by their day', () => {
    const storage = openFolder(newDataFolder());
    const days = ['2026-01-05', '2026-11-10', '2026-11-21', '2026-11-22', '2026-12-01', '2026-12-23'];
    for (const day of days) storage.inspections.insertCase(plainCase(day));
    storage.outlooks.write(new Map(days.map((day) => [day, outlook(day, { dueOn: day })])));
    const nearest = (limit: number) =>
      storage.outlooks.nearestDue('2026-11-22', '2026-12-22', limit).map(({ id }) => id);
    expect(nearest(3)).toEqual(['2026-11-21', '2026-11-22', '2026-12-01']);
    expect(nearest(9)).toEqual(days.slice(0, 5));
  });
});

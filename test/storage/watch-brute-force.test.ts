import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Storage } from '../../electron/actions/ports.ts';
import type { WatchFilters } from '../../electron/actions/watch-ports.ts';
import { plainDate } from '../../electron/domain/calendar-date.ts';
import { foldedLine } from '../../electron/domain/folded-text.ts';
import { ProblemError } from '../../electron/domain/problem.ts';
import { WATCH_STATES, type WatchedRow, watchStateOf } from '../../electron/domain/watched-row.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';
import { NOW } from './data-folders.ts';
import { groupedBy, watchedRow, writeWatched } from './watched-rows.ts';

/** What the database answers is held against a plain look at every row. */

const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Ủy ban nhân dân xã Đắk Mil', ''] as const;
const OFFICERS = ['Trần Ân', 'Đỗ Bình', ''] as const;
const MATTERS = ['Trễ hẹn hồ sơ', 'Chưa xin lỗi bằng văn bản', 'Niêm yết thủ tục', 'Hồ sơ lưu trữ'] as const;
const SEARCHES = ['dak mil', 'ho so', 'tran', 'tre hen so', 'xin loi', 'khong'] as const;
const INSPECTIONS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const FIRST = '2025-12-01';

const dayAfter = (days: number) => plainDate(FIRST).add({ days }).toString();
const someDay = fc.integer({ min: 0, max: 120 }).map(dayAfter);

const anyRow = fc.record({
  inspectionId: fc.constantFrom(...INSPECTIONS),
  matter: fc.constantFrom(...MATTERS).map((vi) => ({ vi })),
  responsible: fc.constantFrom(...UNITS).map((vi) => (vi === '' ? {} : { vi })),
  officer: fc.constantFrom(...OFFICERS),
  dueOn: fc.option(someDay, { freq: 6 }),
  closedOn: fc.option(someDay, { freq: 1 }),
  result: fc.constantFrom(null, 'done', 'partly', 'not-done', 'not-applicable'),
  extensionCount: fc.constantFrom(0, 0, 1, 3),
  isProvisional: fc.boolean(),
});

/** Mostly not given: of rows that must hold nine conditions there are none. */
const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const anyFilters: fc.Arbitrary<WatchFilters> = fc.record({
  states: optional(fc.subarray([...WATCH_STATES])),
  unit: optional(fc.constantFrom(...UNITS)),
  officer: optional(fc.constantFrom(...OFFICERS)),
  inspectionId: optional(fc.constantFrom(...INSPECTIONS)),
  result: optional(fc.constantFrom('none', 'done', 'partly', 'not-done', 'not-applicable')),
  due: optional(fc.record({ from: optional(someDay), to: optional(someDay) })),
  onlyExtended: optional(fc.boolean()),
  onlyProvisional: optional(fc.boolean()),
  words: optional(fc.constantFrom(...SEARCHES)),
});

/** As the search understands it: every word, the last one as the beginning of a word. */
function holdsWords(row: WatchedRow, words: string): boolean {
  const texts = [row.matter, row.responsible, row.lead, row.inspection].map(({ vi }) => vi);
  const found = foldedLine([...texts, row.officer].join(' ')).split(' ');
  const searched = words.split(' ');
  return searched.every((word, index) =>
    found.some((each) => (index === searched.length - 1 ? each.startsWith(word) : each === word)),
  );
}

function holds(row: WatchedRow, filters: WatchFilters, today: string): boolean {
  const { states, unit, officer, inspectionId, result, due, words } = filters;
  return (
    (states === undefined || states.includes(watchStateOf(row, today))) &&
    (unit === undefined || (row.responsible.vi ?? '') === unit) &&
    (officer === undefined || row.officer === officer) &&
    (inspectionId === undefined || row.inspectionId === inspectionId) &&
    (result === undefined || (row.result ?? 'none') === result) &&
    (due === undefined ||
      (row.dueOn !== null && row.dueOn >= (due.from ?? '0') && row.dueOn <= (due.to ?? '9999-12-31'))) &&
    (filters.onlyExtended !== true || row.extensionCount > 0) &&
    (filters.onlyProvisional !== true || row.isProvisional) &&
    (words === undefined || holdsWords(row, words))
  );
}

function countsOf(rows: readonly WatchedRow[], today: string) {
  const counts = { overdue: 0, week: 0, month: 0, later: 0, unknown: 0, closed: 0 };
  for (const row of rows) counts[watchStateOf(row, today)] += 1;
  return counts;
}

const markOf = ({ inspectionId, position }: WatchedRow) => `${inspectionId}${position}`;
const ALL = { offset: 0, limit: 1_000 } as const;

let storage: Storage;
let rows: readonly WatchedRow[];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ket-luan-watch-'));
  const answer = openStorage({ dataFolder: folder, now: () => NOW });
  if (!answer.ok) throw new ProblemError(answer.problems);
  storage = answer.value;
  const drawn = fc.sample(anyRow, { numRuns: 600, seed: 20_261_122 });
  const places = new Map<string, number>();
  rows = drawn.map(({ inspectionId, ...changes }) => {
    const position = places.get(inspectionId) ?? 0;
    places.set(inspectionId, position + 1);
    return watchedRow(inspectionId, position, changes);
  });
  writeWatched(storage, rows);
});

afterAll(() => {
  storage.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('with any filters on any day', () => {
  test('the list holds exactly the rows that hold them, by any order', () => {
    fc.assert(
      fc.property(
        anyFilters,
        someDay,
        fc.constantFrom('due', 'unit', 'inspection', 'officer'),
        (filters, today, order) => {
          const { total, items } = storage.watch.list({ ...filters, today, order, ...ALL });
          const expected = rows.filter((row) => holds(row, filters, today));
          expect(items.map(markOf).toSorted()).toEqual(expected.map(markOf).toSorted());
          expect(total).toBe(expected.length);
        },
      ),
    );
  });

  test('counts are those of the rows, and of the list of each state', () => {
    fc.assert(
      fc.property(anyFilters, someDay, fc.constantFrom(...WATCH_STATES), (filters, today, state) => {
        const counts = storage.watch.counts(filters, today);
        const whole = { ...filters, states: undefined };
        expect(counts).toEqual(
          countsOf(
            rows.filter((row) => holds(row, whole, today)),
            today,
          ),
        );
        expect(storage.watch.list({ ...whole, states: [state], today, offset: 0, limit: 1 }).total).toBe(counts[state]);
      }),
    );
  });

  test('groups part the counts, and each is what its filter finds', () => {
    fc.assert(
      fc.property(anyFilters, someDay, fc.constantFrom('unit', 'officer', 'inspection'), (filters, today, by) => {
        const { total, items } = storage.watch.groups(by, filters, today, 1_000);
        const filter = { unit: 'unit', officer: 'officer', inspection: 'inspectionId' } as const;
        expect(total).toBe(items.length);
        const held = rows.filter((row) => holds(row, { ...filters, states: undefined }, today));
        expect(items.reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b), 0)).toBe(
          held.length,
        );
        for (const { key, counts } of items)
          expect(counts).toEqual(
            countsOf(
              held.filter((row) => holds(row, { [filter[by]]: key }, today)),
              today,
            ),
          );
      }),
    );
  });

  test('days of a month are those of the rows', () => {
    fc.assert(
      fc.property(anyFilters, someDay, fc.integer({ min: 0, max: 40 }), (filters, from, length) => {
        const to = plainDate(from).add({ days: length }).toString();
        const held = rows.filter((row) => holds(row, { ...filters, states: undefined }, from));
        const byDay = groupedBy(
          held.filter(({ dueOn }) => dueOn !== null && dueOn >= from && dueOn <= to),
          ({ dueOn }) => dueOn ?? '',
        );
        const expected = [...byDay]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([day, ofDay]) => {
            const closed = ofDay.filter(({ closedOn }) => closedOn !== null).length;
            return { day, open: ofDay.length - closed, closed };
          });
        expect(storage.watch.days({ from, to }, filters)).toEqual(expected);
      }),
    );
  });
});

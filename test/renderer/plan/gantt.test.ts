import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline, FollowedRowView } from '../../../electron/contract/types.ts';
import { barOf } from '../../../renderer/screens/plan/gantt/bar.ts';
import {
  dayNumber,
  isoDay,
  isWeekend,
  leftOf,
  monthsOf,
  rightOf,
  scaleOf,
  ticksOf,
  ZOOMS,
} from '../../../renderer/screens/plan/gantt/day-scale.ts';

const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }).map(isoDay);

describe('the calendar above the bars', () => {
  test('months follow one another without a gap from the first to the last day', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 4 }), fc.constantFrom(...ZOOMS), (given, zoom) => {
        const scale = scaleOf(given, zoom);
        const months = monthsOf(scale);
        expect(months[0]?.from).toBe(scale.first);
        expect(months.reduce((next, { from, days: count }) => (from === next ? from + count : -1), scale.first)).toBe(
          scale.last + 1,
        );
        for (const day of given) {
          expect(leftOf(scale, day)).toBeGreaterThanOrEqual(0);
          expect(rightOf(scale, day)).toBeLessThanOrEqual(scale.width);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('days are named each, by their Mondays, or not at all', () => {
    const [february] = monthsOf(scaleOf(['2024-02-15'], 'day'));
    if (february === undefined) throw new Error('no month');
    expect(ticksOf(february, 'day')).toHaveLength(29);
    expect(ticksOf(february, 'week').map(isoDay)).toEqual(['2024-02-05', '2024-02-12', '2024-02-19', '2024-02-26']);
    expect(ticksOf(february, 'month')).toEqual([]);
    expect(['2025-02-21', '2025-02-22', '2025-02-23', '2025-02-24'].map((day) => isWeekend(dayNumber(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a bar', () => {
  const scale = scaleOf(['2024-12-01', '2025-06-30'], 'day');
  const at = (day: string): Deadline => ({ dueOn: day, counted: day, why: {}, provisional: false });
  const row = (original: string | null, due: string | null, isLate = false): FollowedRowView => ({
    key: { findingId: 'f1' },
    matter: {},
    measure: {},
    lead: {},
    product: {},
    responsible: {},
    formerUnits: [],
    original: original === null ? null : at(original),
    due: due === null ? null : at(due),
    extensionCount: 0,
    result: null,
    resultOn: null,
    closedOn: null,
    hasEvidence: false,
    entryCount: 0,
    isDropped: false,
    standing: due === null ? null : { dueOn: due, state: isLate ? 'overdue' : 'later', daysLeft: isLate ? -1 : 99 },
    allowed: [],
    entries: [],
    withdrawnIds: [],
    tasks: [],
  });
  const draw = (given: FollowedRowView, issuedOn?: string) => barOf(given, issuedOn, '2025-03-03', scale);

  test('runs from the day of issue to the end of its last day', () => {
    const bar = draw(row('2025-02-24', '2025-02-24'), '2024-12-23');
    expect(bar?.term).toEqual({ left: leftOf(scale, '2024-12-23'), width: 64 * scale.dayWidth });
    expect(bar).toMatchObject({ extension: null, late: null, end: rightOf(scale, '2025-02-24') });
  });

  test('shows by how much it was extended, and how far it is overdue', () => {
    expect(draw(row('2025-02-24', '2025-02-28'), '2024-12-23')?.extension?.width).toBe(4 * scale.dayWidth);
    expect(draw(row('2025-02-24', '2025-02-24', true), '2024-12-23')?.late?.width).toBe(6 * scale.dayWidth);
  });

  test('is its last day alone without a day of issue, and nothing without a last day', () => {
    expect(draw(row('2025-02-24', '2025-02-24'))?.term.width).toBe(scale.dayWidth);
    expect(draw(row(null, '2025-02-24'), '2024-12-23')?.extension).toBeNull();
    expect(draw(row(null, null), '2024-12-23')).toBeNull();
  });
});

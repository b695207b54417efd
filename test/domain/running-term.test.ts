import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, plainDate } from '../../electron/domain/calendar-date.ts';
import { deadlineOf } from '../../electron/domain/deadline.ts';
import type { ProcedureUnit } from '../../electron/domain/procedure.ts';
import { countDays, isPaused, pausesOf, runTerm } from '../../electron/domain/running-term.ts';
import { CALENDAR } from './a-case.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const unit = fc.constantFrom<ProcedureUnit>('day', 'working-day');
const amount = fc.integer({ min: 1, max: 60 });

function later(from: string, days: number): string {
  return plainDate(from).add({ days }).toString();
}

/** Suspensions beside an anchor: before it, over it, in the term, one after the other and over one another. */
const run = fc
  .record({
    anchor: day,
    amount,
    unit,
    spans: fc.array(fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 25 })), { maxLength: 4 }),
  })
  .map(({ spans, ...rest }) => ({
    ...rest,
    suspensions: spans.map(([start, length]) => ({
      from: later(rest.anchor, start),
      to: later(rest.anchor, start + length),
    })),
  }));

test('without a suspension a term ends where deadlineOf says', () => {
  fc.assert(
    fc.property(day, amount, unit, (anchor, many, kind) => {
      const expected = deadlineOf({ kind: 'within', amount: many, unit: kind, from: 'issue' }, anchor, CALENDAR);
      expect(runTerm({ amount: many, unit: kind }, anchor, [], CALENDAR).deadline).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test('as many days that are not suspended lie up to the counted day as the term has', () => {
  fc.assert(
    fc.property(run, ({ anchor, amount: many, unit: kind, suspensions }) => {
      const pauses = pausesOf(suspensions);
      const { deadline } = runTerm({ amount: many, unit: kind }, anchor, pauses, CALENDAR);
      if (deadline === null) throw new Error('every suspension has an end');
      expect(countDays(anchor, deadline.counted, kind, pauses, CALENDAR)).toBe(many);
      expect(isPaused(deadline.counted, pauses)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a suspension never brings the last day nearer, and moves it by no more than itself and the days off beside it', () => {
  fc.assert(
    fc.property(run, ({ anchor, amount: many, unit: kind, suspensions }) => {
      const pauses = pausesOf(suspensions);
      const plain = runTerm({ amount: many, unit: kind }, anchor, [], CALENDAR).deadline?.dueOn ?? '';
      const paused = runTerm({ amount: many, unit: kind }, anchor, pauses, CALENDAR).deadline?.dueOn ?? '';
      const length = pauses.reduce((sum, { from, to }) => sum + daysBetween(from, to ?? from) + 1, 0);
      expect(paused >= plain).toBe(true);
      expect(daysBetween(plain, paused)).toBeLessThanOrEqual(length + 20 * (pauses.length + 1));
    }),
    { numRuns: 200 },
  );
});

test('the order in which suspensions are entered changes nothing; those that touch or lie over one another are one', () => {
  fc.assert(
    fc.property(run, ({ suspensions }) => {
      expect(pausesOf(suspensions.toReversed())).toEqual(pausesOf(suspensions));
      const found = pausesOf(suspensions);
      for (const [index, { from }] of found.entries()) {
        const before = found[index - 1]?.to;
        if (before !== undefined && before !== null) expect(daysBetween(before, from)).toBeGreaterThan(1);
      }
    }),
    { numRuns: 200 },
  );
});

test('a suspension without an end stops the time; what was used before it stays used', () => {
  const pauses = pausesOf([{ from: '2025-03-05' }]);
  // Counted: Tuesday 4 March alone; five working days from Monday 3 March.
  expect(runTerm({ amount: 5, unit: 'working-day' }, '2025-03-03', pauses, CALENDAR)).toMatchObject({
    deadline: null,
    remaining: 4,
  });
  expect(runTerm({ amount: 5, unit: 'working-day' }, '2025-03-06', pauses, CALENDAR)).toMatchObject({ remaining: 5 });
  expect(runTerm({ amount: 1, unit: 'day' }, '2025-03-03', pauses, CALENDAR).deadline?.dueOn).toBe('2025-03-04');
});

test('what ends before it begins, or has no beginning, is no pause; two days beyond reach are not counted', () => {
  expect(pausesOf([{ from: '2025-03-05', to: '2025-03-04' }, { to: '2025-03-04' }])).toEqual([]);
  expect(countDays('2025-03-05', '9999-12-31', 'day', [], CALENDAR)).toBeNull();
  expect(countDays('2025-03-05', '2025-03-01', 'day', [], CALENDAR)).toBe(0);
});

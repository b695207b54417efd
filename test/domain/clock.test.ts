import { describe, expect, test } from 'vitest';
import { type Clock, clockOf } from '../../electron/domain/clock.ts';
import { NO_PROCEDURE, type Procedure, type ProcedureStep } from '../../electron/domain/procedure.ts';
import type { ClockFacts } from '../../electron/domain/procedure-days.ts';
import { loadProcedure } from '../../electron/law/load-law.ts';
import { aCase, CALENDAR, wordsOfProblems } from './a-case.ts';

const TERMS = loadProcedure('electron/law');

/** An inspection under the Law of 2025, decided on Monday 8 September 2025. */
function facts(over: Partial<ClockFacts> = {}, procedure: Partial<Procedure> = {}): ClockFacts {
  return aCase({
    decision: { date: '2025-09-08' },
    onSite: { from: '2025-09-15' },
    procedure: { ...NO_PROCEDURE, ...procedure },
    ...over,
  });
}

function clock(given: ClockFacts, today: string): Clock {
  return clockOf(given, TERMS, CALENDAR, today);
}

function step(given: ClockFacts, name: ProcedureStep, today: string) {
  const found = clock(given, today).steps.find((each) => each.step === name);
  if (found === undefined) throw new Error(`no step ${name}`);
  return found;
}

describe('the law is that of the day that chooses it', () => {
  test.each([
    ['2011-07-01', '56/2010/QH12'],
    ['2023-06-30', '56/2010/QH12'],
    ['2023-07-01', '11/2022/QH15'],
    ['2025-06-30', '11/2022/QH15'],
    ['2025-07-01', '84/2025/QH15'],
  ])('decided on %s: %s', (date, number) => {
    expect(clock(facts({ decision: { date } }), '2026-01-05').law?.vi).toContain(number);
  });

  test('none while the day is not known, before the first of them, and for a check', () => {
    for (const each of [facts({ decision: {} }), facts({ decision: { date: '2011-06-30' } }), facts({ kind: 'check' })])
      expect(clock(each, '2026-01-05').law).toBeNull();
  });

  test('what follows the conclusion goes by the day of the conclusion', () => {
    const issued = (date: string) =>
      facts({ decision: { date: '2025-05-05' }, documents: [{ kind: 'conclusion', date }] });
    expect(step(issued('2025-07-02'), 'directing-document', '2025-07-03').due?.dueOn).toBe('2025-07-17');
    expect(step(issued('2025-06-27'), 'directing-document', '2025-07-03').rule).toBeNull();
  });
});

describe('terms', () => {
  test('5 working days to order the draft, 15 days to sign it, 30 for the Government Inspectorate', () => {
    const reported = facts({ teamReportDate: '2025-10-20' });
    expect(step(reported, 'drafting-order', '2025-10-21')).toMatchObject({
      state: 'running',
      due: { dueOn: '2025-10-27' },
      daysUsed: 1,
      daysLeft: 4,
      answer: { daysLeft: 6, state: 'week' },
      rule: { length: { vi: '05 ngày làm việc', en: '5 working days' }, confidence: 'high', isReference: false },
    });
    const submitted = { steps: [{ step: 'draft', on: '2025-11-03' }] } as const;
    expect(step(facts({}, submitted), 'conclusion', '2025-11-04').due?.dueOn).toBe('2025-11-18');
    expect(step(facts({}, { ...submitted, level: 'government' }), 'conclusion', '2025-11-04').due?.dueOn).toBe(
      '2025-12-03',
    );
  });

  test('the report of the team 15 days after the end under the Law of 2010, on Monday where that is a Saturday', () => {
    const old = facts({ decision: { date: '2022-03-01' }, onSite: { from: '2022-03-07', to: '2022-04-01' } });
    const found = step(old, 'team-report', '2022-04-20');
    expect(found).toMatchObject({ state: 'overdue', due: { dueOn: '2022-04-18' }, daysLate: 2 });
    expect(found.due?.why.vi).toMatch(/^15 ngày kể từ 01\/04\/2022: hết hạn thứ Hai 18\/04\/2022/);
    expect(step({ ...old, teamReportDate: '2022-04-19' }, 'team-report', '2022-05-20')).toMatchObject({
      state: 'late',
      daysLate: 1,
      answer: null,
    });
    expect(step({ ...old, teamReportDate: '2022-04-18' }, 'team-report', '2022-05-20')).toMatchObject({
      state: 'done',
    });
  });

  test('a figure the program does not know sets no day; one that the office sets does', () => {
    const ended = facts({ onSite: { from: '2025-09-15', to: '2025-10-10' } });
    expect(step(ended, 'team-report', '2025-10-13')).toMatchObject({
      state: 'open',
      due: null,
      rule: { length: null, confidence: 'low' },
    });
    const set = {
      ...ended,
      procedure: { ...NO_PROCEDURE, terms: [{ step: 'team-report', amount: 15, unit: 'day' }] },
    } as const;
    expect(step(set, 'team-report', '2025-10-13')).toMatchObject({
      state: 'running',
      due: { dueOn: '2025-10-27' },
      rule: { isSet: true },
    });
  });

  test('what rests on a weak source, or is law for others, never counts', () => {
    const late = clock(facts({ onSite: {} }), '2026-06-01');
    const announced = late.steps.find((each) => each.step === 'work-start');
    expect(announced).toMatchObject({ state: 'open', answer: null, daysLate: null, rule: { isReference: true } });
    expect(announced?.due?.dueOn).toBe('2025-09-23');
    const check = facts({ kind: 'check', onSite: { from: '2025-09-15', to: '2025-09-19' } });
    expect(step(check, 'check-report', '2026-06-01')).toMatchObject({ state: 'open', rule: { isReference: true } });
    for (const { rule, answer, state } of [...late.steps, ...clock(check, '2026-06-01').steps])
      if (rule?.isReference === true) expect([answer, ['open', 'done'].includes(state)]).toEqual([null, true]);
  });

  test('a day in the future is planned, not done; without the day before it a step waits', () => {
    expect(step(facts({ teamReportDate: '2025-12-01' }), 'team-report', '2025-10-13').state).toBe('open');
    expect(step(facts(), 'drafting-order', '2025-10-13').state).toBe('waiting');
  });
});

describe('time at the unit', () => {
  const terms = [{ step: 'work-end', amount: 10, unit: 'working-day' }] as const;
  const end = (procedure: Partial<Procedure>, today = '2025-09-22') =>
    step(facts({}, { terms, ...procedure }), 'work-end', today);

  test('counts in working days; is extended by days, or to a day', () => {
    expect(end({})).toMatchObject({ due: { dueOn: '2025-09-29' }, daysUsed: 5, daysLeft: 5 });
    expect(end({ extensions: [{ days: 3 }, { days: 2 }] }).due?.dueOn).toBe('2025-10-06');
    expect(end({ extensions: [{ days: 3 }, { newEnd: '2025-10-15' }] }).due).toMatchObject({
      dueOn: '2025-10-15',
      why: { vi: 'gia hạn đến 15/10/2025' },
    });
    expect(end({ extensions: [{ newEnd: '2025-10-15' }, { days: 1 }] }).due?.dueOn).toBe('2025-10-16');
  });

  test('suspended days are left out, and it says so', () => {
    const found = end({ suspensions: [{ from: '2025-09-17', to: '2025-09-18' }] });
    expect(found).toMatchObject({ due: { dueOn: '2025-10-01' }, daysUsed: 3, daysLeft: 7 });
    expect(found.due?.why.vi).toContain('không tính 02 ngày làm việc tạm dừng');
  });

  test('while it is suspended nothing is overdue', () => {
    const stopped = { suspensions: [{ from: '2025-09-17' }] };
    expect(end(stopped, '2026-06-01')).toMatchObject({ state: 'suspended', daysLeft: 9, answer: null });
    const whole = clock(facts({}, { terms, ...stopped }), '2026-06-01');
    expect(whole).toMatchObject({
      isSuspended: true,
      next: 'work-end',
      suspension: { confidence: 'not-confirmed' },
    });
  });
});

test('next is the step whose last day comes first', () => {
  const both = facts({ teamReportDate: '2025-10-20', documents: [{ kind: 'conclusion', date: '2025-10-15' }] });
  expect(clock(both, '2025-10-21').next).toBe('drafting-order');
  expect(clock(facts(), '2025-10-21').next).toBeNull();
});

test('what does not fit together is told, in both languages', () => {
  const wrong = facts(
    { onSite: { from: '2025-09-15', to: '2025-09-10' }, teamReportDate: '2025-10-20' },
    {
      suspensions: [{ from: '2025-09-20', to: '2025-09-18' }, {}],
      extensions: [{}],
      terms: [{ step: 'drafting-order', amount: 6, unit: 'working-day' }],
    },
  );
  const { problems } = clock(wrong, '2025-10-21');
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['suspension-ends-before-start', 'procedure.suspensions[0]'],
    ['suspension-without-start', 'procedure.suspensions[1]'],
    ['extension-without-days', 'procedure.extensions[0]'],
    ['step-before-its-start', 'onSite.to'],
    ['term-longer-than-law', 'procedure.terms.drafting-order'],
  ]);
  for (const language of ['vi', 'en'] as const)
    for (const { code } of problems) expect(wordsOfProblems(language)[code], code).toBeDefined();
});

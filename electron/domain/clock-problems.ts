import { isBefore } from './calendar-date.ts';
import type { CountedRule } from './clock-rule.ts';
import { type Problem, problem } from './problem.ts';
import { NO_PROCEDURE } from './procedure.ts';
import { type ClockFacts, dayOfStep } from './procedure-days.ts';
import type { StepOfLaw } from './procedure-law.ts';
import { writeShortDate } from './write-date.ts';

type StepWithRule = { readonly law: StepOfLaw; readonly counted: CountedRule | null };

/** What does not fit together in the procedure; said beside it, nothing is stopped by it. */
export function clockProblems(facts: ClockFacts, steps: readonly StepWithRule[]): readonly Problem[] {
  const { suspensions, extensions } = facts.procedure ?? NO_PROCEDURE;
  return [
    ...suspensions.flatMap(({ from, to }, index) => {
      const where = `procedure.suspensions[${index}]`;
      if (from === undefined) return [problem('suspension-without-start', where)];
      return to !== undefined && isBefore(to, from) ? [problem('suspension-ends-before-start', where)] : [];
    }),
    ...extensions.flatMap(({ days, newEnd }, index) =>
      days === undefined && newEnd === undefined
        ? [problem('extension-without-days', `procedure.extensions[${index}]`)]
        : [],
    ),
    ...steps.flatMap((each) => problemsOfStep(facts, each)),
  ];
}

function problemsOfStep(facts: ClockFacts, { law, counted }: StepWithRule): readonly Problem[] {
  const { on, place } = dayOfStep(facts, law.step);
  const start = counted?.countedFrom === undefined ? null : dayOfStep(facts, counted.countedFrom).on;
  const isEarly = on !== null && start !== null && isBefore(on, start);
  return [
    ...(isEarly
      ? [problem('step-before-its-start', place, { day: writeShortDate(on, 'vi'), start: writeShortDate(start, 'vi') })]
      : []),
    ...(counted?.isLonger === true ? [problem('term-longer-than-law', `procedure.terms.${law.step}`)] : []),
  ];
}

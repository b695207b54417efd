import type { Language } from '../../domain/bilingual-text.ts';
import type { ResultCounts } from '../../domain/counted-row.ts';
import { writeCardinal, writeInteger } from '../../domain/write-number.ts';

/** Counts as a sentence says them, «03», and whether there is any to say. */
export function countFacts(counts: ResultCounts, language: Language) {
  const say = (value: number) => writeCardinal(value, language);
  return {
    total: say(counts.total),
    done: say(counts.done),
    partly: say(counts.partly),
    notDone: say(counts.notDone),
    notApplicable: say(counts.notApplicable),
    unreported: say(counts.unreported),
    unfinished: say(counts.unfinished),
    overdue: say(counts.overdue),
    extended: say(counts.extended),
    hasPartly: counts.partly > 0,
    hasNotDone: counts.notDone > 0,
    hasNotApplicable: counts.notApplicable > 0,
    hasUnreported: counts.unreported > 0,
    hasUnfinished: counts.unfinished > 0,
    hasOverdue: counts.overdue > 0,
    hasExtended: counts.extended > 0,
  };
}

/** The same as they stand in a table; `remaining` joins what was not done and what nothing was reported of. */
export function cellFacts(counts: ResultCounts, language: Language) {
  const write = (value: number) => writeInteger(value, language);
  return {
    total: write(counts.total),
    done: write(counts.done),
    partly: write(counts.partly),
    notDone: write(counts.notDone),
    notApplicable: write(counts.notApplicable),
    unreported: write(counts.unreported),
    remaining: write(counts.notDone + counts.unreported),
    overdue: write(counts.overdue),
  };
}

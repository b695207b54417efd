import type { IsoDate } from '../domain/calendar-date.ts';
import { clockOf } from '../domain/clock.ts';
import { done } from '../domain/problem.ts';
import type { ProcedureTerms } from '../domain/procedure-law.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

export type ProcedureSetting = {
  readonly withStorage: WithStorage;
  readonly terms: () => ProcedureTerms;
  readonly calendar: () => WorkingCalendar;
  readonly today: () => IsoDate;
};

/** The inspection's own clock; it is computed of what was sent, nothing is kept. */
export function procedureHandlers({ withStorage, terms, calendar, today }: ProcedureSetting) {
  return {
    // The office's own days lie in the storage.
    'procedure.clock': ({ facts }) => withStorage(() => done(clockOf(facts, terms(), calendar(), today()))),
  } satisfies Partial<Handlers>;
}

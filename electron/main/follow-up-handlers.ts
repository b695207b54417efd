import { addFollowUp, listFollowedRows } from '../actions/follow-up/follow-up.ts';
import type { NewId } from '../actions/ports.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

export type FollowUpSetting = {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
  readonly today: () => IsoDate;
  readonly newId: NewId;
};

/** Requests about following the rows of a plan. */
export function followUpHandlers({ withStorage, calendar, today, newId }: FollowUpSetting) {
  const day = () => ({ calendar: calendar(), today: today() });
  return {
    'followUp.rows': ({ inspectionId }) => withStorage((storage) => listFollowedRows(storage, inspectionId, day())),
    'followUp.add': ({ inspectionId, entries }) =>
      withStorage((storage) => addFollowUp(storage, inspectionId, entries, { ...day(), newId })),
  } satisfies Partial<Handlers>;
}

import { readLadders } from '../actions/read-ladders.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

export type LadderSetting = {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
  readonly today: () => IsoDate;
};

export function ladderHandlers({ withStorage, calendar, today }: LadderSetting) {
  return {
    'followUp.ladders': ({ inspectionId }) =>
      withStorage(({ inspections }) => readLadders(inspections, inspectionId, calendar(), today())),
  } satisfies Partial<Handlers>;
}

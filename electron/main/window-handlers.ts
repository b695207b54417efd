import type { BrowserWindow } from 'electron';
import { done } from '../domain/problem.ts';
import { specialDaysOf, type WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';

export type WindowSetting = {
  readonly window: () => BrowserWindow | null;
  readonly calendar: () => WorkingCalendar;
};

/** Chromium's levels: each is a fifth more. From half to three times the usual size. */
const SMALLEST = -3.8;
const LARGEST = 6;
const STEP = { in: 0.5, out: -0.5 } as const;

/** Requests about the window itself and what all its screens share. */
export function windowHandlers({ window, calendar }: WindowSetting) {
  return {
    'window.zoom': ({ change }) => {
      const contents = window()?.webContents;
      const level = change === 'reset' ? 0 : (contents?.getZoomLevel() ?? 0) + STEP[change];
      contents?.setZoomLevel(Math.min(LARGEST, Math.max(SMALLEST, level)));
      return done(null);
    },
    'calendar.specialDays': ({ year }) =>
      done(specialDaysOf(year, calendar()).map(({ date, type, reason }) => ({ date, isOff: type === 'off', reason }))),
  } satisfies Partial<Handlers>;
}

import type { BrowserWindow } from 'electron';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';

export type WindowSetting = { readonly window: () => BrowserWindow | null };

/** Chromium's levels: each is a fifth more. From half to three times the usual size. */
const SMALLEST = -3.8;
const LARGEST = 6;
const STEP = { in: 0.5, out: -0.5 } as const;

/** Requests about the window itself. */
export function windowHandlers({ window }: WindowSetting) {
  return {
    'window.zoom': ({ change }) => {
      const contents = window()?.webContents;
      const level = change === 'reset' ? 0 : (contents?.getZoomLevel() ?? 0) + STEP[change];
      contents?.setZoomLevel(Math.min(LARGEST, Math.max(SMALLEST, level)));
      return done(null);
    },
  } satisfies Partial<Handlers>;
}

import { setTimeout as wait } from 'node:timers/promises';
import { holdOutlooksTo, refreshNextOutlooks } from '../actions/home/refresh-outlooks.ts';
import { done } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { WithStorage } from './with-storage.ts';

/** The first drawing of the window goes first. */
const FIRST_WAIT = 1_500;
/** Milliseconds of work, and of rest after it, so that requests of the window come through in between. */
const WORK = 10;
const REST = 15;
/** While it goes on, the window is told so often. */
const TELL_EVERY = 2_000;

export type OutlookKeeperSetting = {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
  /** The list says more than it said before. */
  readonly onChange: () => void;
};

/**
 * Brings outlooks up to date behind the window: after a new version or new holidays that may be thousands.
 *
 * @returns asks for it; the first time it also looks whether the holidays are still those of before
 */
export function outlookKeeper({ withStorage, calendar, onChange }: OutlookKeeperSetting): () => void {
  let isRunning = false;
  let isHeld = false;

  async function step(): Promise<number> {
    const answer = await withStorage((storage) => {
      if (!isHeld) holdOutlooksTo(storage, calendar());
      isHeld = true;
      const end = performance.now() + WORK;
      return done(refreshNextOutlooks(storage, calendar(), () => performance.now() > end));
    });
    // Storage that is closed, or failed, is asked again with the next list.
    return answer.ok ? answer.value : 0;
  }

  async function run(): Promise<void> {
    await wait(isHeld ? REST : FIRST_WAIT, undefined, { ref: false });
    let toldAt = performance.now();
    let isTold = true;
    while ((await step()) > 0) {
      isTold = performance.now() - toldAt > TELL_EVERY;
      if (isTold) {
        toldAt = performance.now();
        onChange();
      }
      await wait(REST, undefined, { ref: false });
    }
    if (!isTold) onChange();
  }

  return () => {
    if (isRunning) return;
    isRunning = true;
    void run().finally(() => {
      isRunning = false;
    });
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import type { KeptBeside } from '../actions/keep-beside.ts';
import type { Storage } from '../actions/ports.ts';
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

/** Something that is kept beside inspections, and what is told when more of it is up to date than before. */
export type Keeping = { readonly kept: KeptBeside; readonly onChange: () => void };

export type BesideKeeperSetting = {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
  /** In the order in which they are brought up to date. */
  readonly all: readonly Keeping[];
};

export type BesideKeeper = {
  /** Brings a few up to date at once; where there are more, begins with it behind the window. Answers the storage. */
  readonly refreshed: (storage: Storage, kept: KeptBeside) => Storage;
  /** The days without work are others now: all is out of date at once, and is brought up to date behind the window. */
  readonly calendarChanged: (storage: Storage) => void;
};

/** Brings what is kept beside inspections up to date: after a new version or new holidays that may be thousands. */
export function besideKeeper({ withStorage, calendar, all }: BesideKeeperSetting): BesideKeeper {
  let isRunning = false;
  let isFirst = true;
  let heldTo: WorkingCalendar | null = null;

  function hold(storage: Storage): void {
    const now = calendar();
    if (heldTo === now) return;
    for (const { kept } of all) kept.holdTo(storage, now);
    heldTo = now;
  }

  async function step({ kept }: Keeping): Promise<number> {
    const answer = await withStorage((storage) => {
      hold(storage);
      const end = performance.now() + WORK;
      return done(kept.refreshNext(storage, calendar(), () => performance.now() > end));
    });
    // Storage that is closed, or failed, is asked again with the next list.
    return answer.ok ? answer.value : 0;
  }

  async function bringUpToDate(each: Keeping): Promise<void> {
    let toldAt = performance.now();
    let isTold = true;
    while ((await step(each)) > 0) {
      isTold = performance.now() - toldAt > TELL_EVERY;
      if (isTold) {
        toldAt = performance.now();
        each.onChange();
      }
      await wait(REST, undefined, { ref: false });
    }
    if (!isTold) each.onChange();
  }

  async function run(): Promise<void> {
    await wait(heldTo === null ? FIRST_WAIT : REST, undefined, { ref: false });
    for (const each of all) await bringUpToDate(each);
  }

  function begin(): void {
    if (isRunning) return;
    isRunning = true;
    void run().finally(() => {
      isRunning = false;
    });
  }

  /** A list that says what it said before is better than none: why it could not be brought up to date, the run reports. */
  function isUpToDate(storage: Storage, kept: KeptBeside): boolean {
    try {
      return kept.refreshFew(storage, calendar);
    } catch {
      return false;
    }
  }

  return {
    refreshed: (storage, kept) => {
      const isOfOtherDays = heldTo !== null && heldTo !== calendar();
      if (!isUpToDate(storage, kept) || isFirst || isOfOtherDays) begin();
      isFirst = false;
      return storage;
    },
    calendarChanged: (storage) => {
      hold(storage);
      for (const { onChange } of all) onChange();
      begin();
    },
  };
}

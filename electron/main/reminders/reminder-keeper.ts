import type { Storage } from '../../actions/ports.ts';
import { type Looked, lookForReminders } from '../../actions/reminders/look-for-reminders.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { done } from '../../domain/problem.ts';
import type { WithStorage } from '../with-storage.ts';

export type ReminderKeeperSetting = {
  readonly withStorage: WithStorage;
  readonly today: () => IsoDate;
  /** Storage whose watch is brought up to date, or will be soon: then `look` is asked again. */
  readonly current: (storage: Storage) => Storage;
  /** Something was told, or is no longer unread. */
  readonly onChange: (looked: Looked) => void;
};

export type ReminderKeeper = {
  /** Tells what is due to be told. Asked while it looks, it looks once more. */
  readonly look: () => Promise<void>;
  /** Looks when the day or what is watched is no longer that of the last time. */
  readonly lookIfChanged: () => Promise<void>;
};

/**
 * Looks what somebody is to be reminded of. Reminders depend on the day alone, so midnight, sleep and a clock that is set are all the same:
 * the next look finds another day.
 */
export function reminderKeeper({ withStorage, today, current, onChange }: ReminderKeeperSetting): ReminderKeeper {
  let seen = '';
  let running: Promise<void> | null = null;
  let isAsked = false;

  async function lookOnce(): Promise<void> {
    const answer = await withStorage<Looked | null>(async (storage) => {
      const { watch, reminders } = current(storage);
      // Rows of before a change would remind of days that no longer hold.
      if (watch.staleCount() > 0) return done(null);
      const day = today();
      seen = markOf(storage, day);
      return done(await lookForReminders({ watch, reminders }, day));
    });
    if (!answer.ok || answer.value === null) return;
    const { told, settled } = answer.value;
    if (told.length + settled > 0) onChange(answer.value);
  }

  async function run(): Promise<void> {
    do {
      isAsked = false;
      await lookOnce();
    } while (isAsked);
  }

  const look = (): Promise<void> => {
    isAsked = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    look,
    lookIfChanged: async () => {
      const answer = await withStorage((storage) => done(markOf(current(storage), today())));
      if (answer.ok && answer.value !== seen) await look();
    },
  };
}

function markOf({ watch }: Storage, day: IsoDate): string {
  return JSON.stringify([day, watch.counts({}, day)]);
}

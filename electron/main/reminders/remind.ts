import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, Notification, powerMonitor } from 'electron';
import { keptWatchedRows } from '../../actions/keep-beside.ts';
import type { Looked } from '../../actions/reminders/look-for-reminders.ts';
import { readReminders } from '../../actions/reminders/read-reminders.ts';
import { readReminderSettings, writeReminderSettings } from '../../actions/reminders/reminder-settings.ts';
import type { Language } from '../../domain/bilingual-text.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { done } from '../../domain/problem.ts';
import type { Handlers } from '../answer-request.ts';
import type { BesideKeeper } from '../beside-keeper.ts';
import { tellWindow } from '../tell-window.ts';
import type { WithStorage } from '../with-storage.ts';
import { reminderKeeper } from './reminder-keeper.ts';
import { reminderNotice } from './reminder-notice.ts';
import type { TrayHost } from './tray.ts';

export type RemindSetting = {
  readonly withStorage: WithStorage;
  readonly keeper: BesideKeeper;
  readonly today: () => IsoDate;
  readonly language: () => Language;
  readonly window: () => BrowserWindow | null;
  readonly tray: TrayHost;
};

/** The start has other things to do first. */
const FIRST_LOOK_MS = 4_000;
/** A look at a hundred thousand rows takes longer; the window hears of it afterwards. */
const LONGEST_WAIT_MS = 400;
/** So long after midnight, or after a clock was set, the new day is seen at the latest. */
const LOOK_EVERY_MS = 60_000;

/** Looks for reminders while the application runs, and answers what the window asks of them. */
export function remind({ withStorage, keeper, today, language, window, tray }: RemindSetting) {
  const current = (storage: Parameters<BesideKeeper['refreshed']>[0]) => keeper.refreshed(storage, keptWatchedRows);
  /** Held while they are shown: one that is collected no longer answers when it is pressed. */
  const shown = new Set<Notification>();

  async function onChange({ told }: Looked): Promise<void> {
    tellWindow(window(), 'reminders.changed', {});
    const wanted = await withStorage(({ settings }) => done(readReminderSettings(settings)));
    const notice = reminderNotice(told, language());
    if (!wanted.ok || !wanted.value.notifications || notice === null || !Notification.isSupported()) return;
    const notification = new Notification({ title: notice.title, body: notice.body });
    shown.add(notification);
    notification.on('click', () => {
      shown.delete(notification);
      tray.showWindow();
      tellWindow(window(), 'reminders.opened', { line: notice.line });
    });
    notification.on('close', () => shown.delete(notification));
    notification.show();
  }

  const { look, lookIfChanged } = reminderKeeper({
    withStorage,
    today,
    current,
    onChange: (looked) => void onChange(looked),
  });
  const begin = async () => {
    const wanted = await withStorage(({ settings }) => done(readReminderSettings(settings)));
    if (wanted.ok) tray.set(wanted.value.tray);
    await look();
  };
  const first = setTimeout(() => void begin(), FIRST_LOOK_MS);
  const timer = setInterval(() => void lookIfChanged(), LOOK_EVERY_MS);
  timer.unref();
  powerMonitor.on('resume', () => void lookIfChanged());
  app.once('will-quit', () => {
    clearTimeout(first);
    clearInterval(timer);
  });

  const handlers = {
    'reminders.read': async () => {
      await Promise.race([lookIfChanged(), wait(LONGEST_WAIT_MS, undefined, { ref: false })]);
      return withStorage((storage) => done(readReminders(storage, today())));
    },
    'reminders.markRead': ({ which }) =>
      withStorage((storage) => {
        storage.reminders.markRead(which === 'all' ? storage.reminders.unread() : [which]);
        return done(readReminders(storage, today()));
      }),
    'reminders.settings': () => withStorage(({ settings }) => done(readReminderSettings(settings))),
    'reminders.changeSettings': (changes) =>
      withStorage(({ settings }) => {
        const changed = writeReminderSettings(settings, changes);
        tray.set(changed.tray);
        return done(changed);
      }),
  } satisfies Partial<Handlers>;
  return { handlers, look };
}

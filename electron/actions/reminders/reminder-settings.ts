import type { ReminderSettings } from '../../contract/reminder-channels.ts';
import type { SettingsStore } from '../ports.ts';

const NAMES = { notifications: 'systemNotifications', tray: 'closeToTray' } as const;

/** Both off until somebody turns them on. */
export function readReminderSettings(settings: SettingsStore): ReminderSettings {
  return { notifications: settings.read(NAMES.notifications) === 'on', tray: settings.read(NAMES.tray) === 'on' };
}

/** Answers them as they stand then. */
export function writeReminderSettings(settings: SettingsStore, changes: Partial<ReminderSettings>): ReminderSettings {
  for (const name of ['notifications', 'tray'] as const) {
    const wanted = changes[name];
    if (wanted !== undefined) settings.write(NAMES[name], wanted ? 'on' : 'off');
  }
  return readReminderSettings(settings);
}

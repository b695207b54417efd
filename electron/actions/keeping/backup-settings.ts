import { DATA_ID_SETTING } from '../../domain/backup-rules.ts';
import type { NewId, SettingsStore } from '../ports.ts';

/** Where backups go, and whether one is made every day unasked. */
export type BackupSettings = {
  readonly folder: string | null;
  readonly automatic: boolean;
};

const SETTING = 'backups';
const LAST_SETTING = 'backup-last';

export function readBackupSettings(settings: SettingsStore): BackupSettings {
  const found: unknown = JSON.parse(settings.read(SETTING) ?? '{}');
  const field = (name: string): unknown =>
    typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  const folder = field('folder');
  return { folder: typeof folder === 'string' ? folder : null, automatic: field('automatic') !== false };
}

export function writeBackupSettings(settings: SettingsStore, changes: Partial<BackupSettings>): void {
  settings.write(SETTING, JSON.stringify({ ...readBackupSettings(settings), ...changes }));
}

/** ISO date-time of the last backup that was made. */
export function lastBackupAt(settings: SettingsStore): string | null {
  return settings.read(LAST_SETTING);
}

export function noteBackup(settings: SettingsStore, madeAt: string): void {
  settings.write(LAST_SETTING, madeAt);
}

/** Gives the data an id of their own, which their backups carry. */
export function nameData(settings: SettingsStore, newId: NewId): void {
  if (settings.read(DATA_ID_SETTING) === null) settings.write(DATA_ID_SETTING, newId());
}

/** What goes on as it is now when a backup comes back: an older one knows an older place for backups. */
export function settingsToKeep(settings: SettingsStore): Readonly<Record<string, string>> {
  const kept = [SETTING, LAST_SETTING].map((name) => [name, settings.read(name)] as const);
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

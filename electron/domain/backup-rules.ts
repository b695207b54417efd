/** How many days of daily and how many months of monthly backups are kept. */
export const KEPT_DAYS = 14;
export const KEPT_MONTHS = 12;
/** A backup older than this is spoken of. */
const REMIND_AFTER_DAYS = 7;

/** Under which the data keep an id: it tells them from those of another computer that uses the same folder for backups. */
export const DATA_ID_SETTING = 'data-id';

/** Whether to speak of backups: there is none though there is work, or the last one is old. */
export type BackupReminder = 'none' | 'never' | 'old';

/** What stands in a backup file, as far as a person chooses by it. */
export type BackupContents = {
  readonly name: string;
  readonly folder: string;
  /** ISO date-time; of a file without a list of its contents, when it was last written. */
  readonly madeAt: string;
  readonly bytes: number;
  readonly inspections: number;
  readonly findings: number;
  /** Attached files that belong to it, and how many of them are not beside it. */
  readonly files: number;
  readonly missingFiles: number;
};

const NAME = /^ket-luan-(\d{4}-\d{2}-\d{2})-(\d{4})(?:-(\d+))?\.sqlite$/;

/**
 * Name of a backup: sorts by time, and says it in the time of the wall clock.
 *
 * @param moment local, `2026-11-22T02:03`
 * @param taken names that are there already
 */
export function backupName(moment: string, taken: readonly string[]): string {
  const stem = `ket-luan-${moment.slice(0, 10)}-${moment.slice(11, 16).replace(':', '')}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.sqlite` : `${stem}-${number}.sqlite`;
    if (!taken.includes(name)) return name;
  }
}

/** Names of backups among others, newest first. */
export function backupsAmong(names: readonly string[]): readonly string[] {
  return names.filter((each) => NAME.test(each)).sort((one, other) => (sortKey(one) < sortKey(other) ? 1 : -1));
}

function sortKey(name: string): string {
  const [, day = '', time = '', number = '1'] = NAME.exec(name) ?? [];
  return `${day} ${time} ${number.padStart(6, '0')}`;
}

function dayOf(name: string): string {
  return NAME.exec(name)?.[1] ?? '';
}

/** The moment that a backup's name says, local, `2026-11-22T02:03`. */
export function momentOf(name: string): string {
  const [, day = '', time = ''] = NAME.exec(name) ?? [];
  return `${day}T${time.slice(0, 2)}:${time.slice(2)}`;
}

/**
 * Backups that may go: kept are all of today, the newest of each of the last 14 days that have one, and the newest of each of
 * the last 12 months.
 *
 * @param today local, `2026-11-22`
 */
export function backupsToRemove(names: readonly string[], today: string): readonly string[] {
  const newestFirst = backupsAmong(names);
  const newestOf = (period: (name: string) => string) =>
    newestFirst.filter((each, at) => at === 0 || !newestFirst.slice(0, at).some((one) => period(one) === period(each)));
  const kept = new Set([
    ...newestFirst.filter((each) => dayOf(each) === today),
    ...newestOf(dayOf).slice(0, KEPT_DAYS),
    ...newestOf((each) => dayOf(each).slice(0, 7)).slice(0, KEPT_MONTHS),
  ]);
  return newestFirst.filter((each) => !kept.has(each));
}

/**
 * @param lastAt ISO date-time of the last backup
 * @param now ISO date-time
 */
export function backupReminder(lastAt: string | null, now: string, hasWork: boolean): BackupReminder {
  if (!hasWork) return 'none';
  if (lastAt === null) return 'never';
  const days = (Date.parse(now) - Date.parse(lastAt)) / 86_400_000;
  return days > REMIND_AFTER_DAYS ? 'old' : 'none';
}

import { localDay } from '../today.ts';
import type { BackupService } from './backup-service.ts';

export type AutomaticSetting = {
  readonly backups: BackupService;
  readonly clock: () => Date;
  /** Seconds since the person last did anything. */
  readonly idleSeconds: () => number;
};

const LOOK_EVERY_MS = 60_000;
const IDLE_SECONDS = 30;
/** A person who never rests gets the backup all the same: it runs beside the window. */
const AT_LATEST_MS = 30 * 60_000;
const AFTER_TROUBLE_MS = 60 * 60_000;

/** One backup a day, at the first rest after the start. Answers a function that ends the looking. */
export function watchForRest(setting: AutomaticSetting): () => void {
  const startedAt = setting.clock().getTime();
  const look = lookForRest(setting, startedAt);
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Looks once; answers whether a backup was made. After trouble it waits an hour. */
export function lookForRest({ backups, clock, idleSeconds }: AutomaticSetting, startedAt: number) {
  let waitUntil = 0;
  return async (): Promise<boolean> => {
    const now = clock();
    const isResting = idleSeconds() >= IDLE_SECONDS || now.getTime() - startedAt >= AT_LATEST_MS;
    if (!isResting || now.getTime() < waitUntil) return false;
    const known = await backups.settings();
    if (!known.ok) return false;
    const { folder, automatic, lastAt } = known.value;
    const isDone = lastAt !== null && localDay(new Date(lastAt)) === localDay(now);
    if (folder === null || !automatic || isDone) return false;
    const made = await backups.make();
    if (!made.ok) waitUntil = now.getTime() + AFTER_TROUBLE_MS;
    return made.ok;
  };
}

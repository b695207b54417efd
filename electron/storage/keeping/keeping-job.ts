import type { BackupContents } from '../../domain/backup-rules.ts';
import type { Answer } from '../../domain/problem.ts';

/** All that a worker needs to copy or examine data; plain, so that it can be sent. */
export type KeepingJob =
  | ({ readonly type: 'back-up' } & BackUpJob)
  | { readonly type: 'examine'; readonly file: string; readonly nativeBinding?: string }
  | ({ readonly type: 'stage-restore' } & StageJob)
  | ({ readonly type: 'copy-data' } & CopyJob);

export type BackUpJob = {
  readonly dataFolder: string;
  readonly backupFolder: string;
  readonly name: string;
  /** ISO date-time. */
  readonly now: string;
  /** Local day, `2026-11-22`: what is kept of older backups is counted from it. */
  readonly today: string;
  readonly nativeBinding?: string;
};

export type StageJob = {
  readonly file: string;
  readonly dataFolder: string;
  /** ISO date-time, for the name of the folder that the present data will be set aside in. */
  readonly now: string;
  /** Settings that go on as they are now, whatever the backup says. */
  readonly settings: Readonly<Record<string, string>>;
  readonly nativeBinding?: string;
};

export type CopyJob = {
  readonly dataFolder: string;
  readonly target: string;
  readonly nativeBinding?: string;
};

export type KeepingResult = BackupContents | null;

/** Bytes copied, of all. Throws to stop the job. */
export type OnBytes = (done: number, total: number) => void;

/** What the worker tells: progress any number of times, then the end. */
export type KeepingMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'end'; readonly answer: Answer<KeepingResult> };

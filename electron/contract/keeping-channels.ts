import { z } from 'zod';

import type { BackupContents, BackupReminder } from '../domain/backup-rules.ts';
import type { Problem } from '../domain/problem.ts';
import { channel } from './channel.ts';

export type { BackupContents };

/** Where the data lies and where its backups go. */
export type KeepingView = {
  readonly dataFolder: string;
  readonly bytes: number;
  /** Whether the folder was named at the start, which goes before what is chosen here. */
  readonly isFixed: boolean;
  readonly warnings: readonly Problem[];
  /** Folders with what was there before a backup was brought back; newest first. */
  readonly setAside: readonly string[];
  readonly backups: BackupsView;
};

export type BackupsView = {
  readonly folder: string | null;
  readonly automatic: boolean;
  /** ISO date-time of the last one that was made. */
  readonly lastAt: string | null;
  readonly reminder: BackupReminder;
  /** Why the folder cannot be used now: not there, not to be written into; what the last automatic one met. */
  readonly trouble: Problem | null;
  /** Newest first. */
  readonly files: readonly { readonly name: string; readonly madeAt: string; readonly bytes: number }[];
};

/** A folder that was chosen for the data: empty, or with data of this application, which would be used as it is. */
export type ChosenDataFolder = {
  readonly folder: string;
  /** Null for an empty folder. */
  readonly inspections: number | null;
  readonly warnings: readonly Problem[];
};

const nothing = z.strictObject({});

export const keepingChannels = {
  'keeping.read': channel<KeepingView>()(nothing),
  'keeping.openFolder': channel<null>()(z.strictObject({ which: z.enum(['data', 'backups']) })),
  /** Asks with the system's dialog; null when the person thought better of it. */
  'keeping.chooseDataFolder': channel<{ readonly chosen: ChosenDataFolder | null }>()(nothing),
  /** Moves to the folder chosen last, then the application starts anew. */
  'keeping.moveData': channel<{ readonly cancelled: boolean }>()(nothing),
  'keeping.chooseBackupFolder': channel<KeepingView>()(nothing),
  'keeping.changeBackups': channel<KeepingView>()(z.strictObject({ automatic: z.boolean() })),
  /** Null when it was cancelled. */
  'keeping.backUp': channel<{ readonly name: string | null }>()(nothing),
  /** `name`: one of the list; null asks for a file. */
  'keeping.chooseBackup': channel<{ readonly chosen: BackupContents | null }>()(
    z.strictObject({ name: z.string().max(255).nullable() }),
  ),
  /** Brings back the backup chosen last, then the application starts anew. */
  'keeping.restore': channel<{ readonly cancelled: boolean }>()(nothing),
  'keeping.cancel': channel<null>()(nothing),
} as const;

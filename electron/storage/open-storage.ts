import type { Storage } from '../actions/ports.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { attachmentStore } from './attachment-store.ts';
import { calendarStore } from './calendar-store.ts';
import { changeStore } from './change-store.ts';
import { commentStore } from './comment-store.ts';
import { type Connection, type ConnectionOptions, openConnection } from './connection.ts';
import { databaseFileOf, makeDataFolder } from './data-folder.ts';
import { draftStore } from './draft-store.ts';
import { examineDatabase } from './examine-database.ts';
import { findingStore } from './finding-store.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { followUpStore } from './follow-up-store.ts';
import { glossaryStore } from './glossary-store.ts';
import { inspectionStore } from './inspection-store.ts';
import { finishRestore } from './keeping/restore.ts';
import { letterheadStore } from './letterhead-store.ts';
import { libraryStore } from './library-store.ts';
import { migrate } from './migrate.ts';
import { LATEST_VERSION } from './migrations/index.ts';
import { outlookStore } from './outlook-store.ts';
import { phraseStore } from './phrase-store.ts';
import { reminderStore } from './reminder-store.ts';
import { settingsStore } from './settings-store.ts';
import { problemOfOpening } from './storage-problems.ts';
import { templateStore } from './template-store.ts';
import { versionStore } from './version-store.ts';
import { watchStore } from './watch-store.ts';

export type OpenOptions = {
  readonly dataFolder: string;
  /** ISO date-time in UTC; asked at every change. */
  now(): string;
  /** Looks without taking the folder: also while another process has it. Nothing is made, migrated or written. */
  readonly readOnly?: boolean;
  /** Path of another build of the SQLite addon. */
  readonly nativeBinding?: string;
};

/**
 * Opens the data folder, made when it is not there, and holds it for this process until `close` or the end of the process.
 *
 * @returns the stores, or one of `data-folder-in-use`, `data-folder-not-writable`, `data-damaged`, `data-newer-than-program`;
 *   read-only also `data-not-found`, `data-older-than-program`. Nothing is changed when it is refused.
 */
export function openStorage(options: OpenOptions): Answer<Storage> {
  const file = databaseFileOf(options.dataFolder);
  try {
    return options.readOnly === true ? openToLook(options, file) : openToWrite(options, file);
  } catch (error) {
    return refused(problemOfOpening(error, options.dataFolder, file));
  }
}

function openToLook(options: OpenOptions, file: string): Answer<Storage> {
  const connectionOptions: ConnectionOptions = { nativeBinding: options.nativeBinding, readOnly: true };
  const version = examineDatabase(file, connectionOptions);
  if (!version.ok) return version;
  if (version.value === 0) return refused(problem('data-not-found', file, { folder: options.dataFolder }));
  if (version.value < LATEST_VERSION) return refused(problem('data-older-than-program', file, { file }));
  return done(storageOver(openConnection(file, connectionOptions), options));
}

function openToWrite(options: OpenOptions, file: string): Answer<Storage> {
  const connectionOptions: ConnectionOptions = { nativeBinding: options.nativeBinding };
  makeDataFolder(options.dataFolder);
  const lock = lockFolder(options.dataFolder, connectionOptions);
  let connection: Connection | null = null;
  try {
    finishRestore(options.dataFolder);
    const version = examineDatabase(file, connectionOptions);
    if (!version.ok) {
      lock.release();
      return version;
    }
    connection = openConnection(file, connectionOptions);
    migrate(connection, options.now());
    return done(storageOver(connection, options, lock));
  } catch (error) {
    connection?.close();
    lock.release();
    throw error;
  }
}

/** The stores over an open database of the newest version; `close` lets go of the folder last. */
export function storageOver(connection: Connection, options: Pick<OpenOptions, 'now'>, lock?: FolderLock): Storage {
  return {
    inspections: inspectionStore(connection, options.now),
    outlooks: outlookStore(connection),
    findings: findingStore(connection, options.now),
    followUp: followUpStore(connection, options.now),
    settings: settingsStore(connection),
    letterheads: letterheadStore(connection, options.now),
    library: libraryStore(connection, options.now),
    phrases: phraseStore(connection, options.now),
    glossary: glossaryStore(connection, options.now),
    templates: templateStore(connection, options.now),
    drafts: draftStore(connection, options.now),
    changes: changeStore(connection, options.now),
    versions: versionStore(connection, options.now),
    comments: commentStore(connection, options.now),
    calendar: calendarStore(connection, options.now),
    attachments: attachmentStore(connection, options.now),
    reminders: reminderStore(connection),
    watch: watchStore(connection),
    close: () => {
      connection.close();
      lock?.release();
    },
  };
}

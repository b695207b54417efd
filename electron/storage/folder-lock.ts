import { rmSync } from 'node:fs';
import { type Connection, type ConnectionOptions, plainConnection } from './connection.ts';
import { lockFileOf } from './data-folder.ts';
import { isDamage } from './storage-problems.ts';

export type FolderLock = {
  release(): void;
};

/** An application that was just closed may still be letting go. */
const WAIT_MILLISECONDS = 300;

/** Kept in reach: a connection that nobody holds any more is closed by the garbage collector, and the lock goes with it. */
const taken = new Set<Connection>();

/**
 * Takes the data folder for this process: an exclusive transaction on a small SQLite file, never committed. The operating system
 * drops it with the process, so that a crash leaves nothing to clean up; SQLite knows the right call for each system. It stands
 * beside the database, not on it: a read-only connection (a list from the command line) may then still look at the data.
 *
 * Nothing else in the process may open the lock file: closing any handle of it drops the lock (POSIX).
 *
 * @throws SQLITE_BUSY when another process holds the folder; other SQLite errors when the folder cannot be written.
 */
export function lockFolder(dataFolder: string, options: ConnectionOptions): FolderLock {
  const file = lockFileOf(dataFolder);
  try {
    return held(file, options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    // Someone else's file of that name. It says nothing worth keeping, and nobody can hold a lock on it.
    rmSync(file);
    return held(file, options);
  }
}

function held(file: string, options: ConnectionOptions): FolderLock {
  const connection: Connection = plainConnection(file, {
    nativeBinding: options.nativeBinding,
    waitMilliseconds: WAIT_MILLISECONDS,
  });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    throw error;
  }
  taken.add(connection);
  return {
    release: () => {
      taken.delete(connection);
      connection.close();
    },
  };
}

import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { type Answer, done, refused } from '../domain/problem.ts';
import { COMPANIONS, databaseFileOf, stampForFileName } from './data-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { problemOfOpening } from './storage-problems.ts';

/**
 * Moves a damaged database out of the way under a dated name, with its log, so that the next open starts afresh. Not a byte is
 * changed or deleted: someone may still get the work out of it.
 *
 * @param now ISO date-time, for the new name.
 * @returns the new path of the database; `data-folder-in-use`, `data-folder-not-writable`.
 */
export function setAsideDamaged(dataFolder: string, now: string, nativeBinding?: string): Answer<string> {
  const file = databaseFileOf(dataFolder);
  try {
    const lock = lockFolder(dataFolder, { nativeBinding });
    try {
      const aside = freeName(path.join(dataFolder, `ket-luan.damaged-${stampForFileName(now)}`));
      // The log first: SQLite deletes a log that it finds without a database.
      for (const part of [...COMPANIONS, '']) {
        if (existsSync(file + part)) renameSync(file + part, aside + part);
      }
      return done(aside);
    } finally {
      lock.release();
    }
  } catch (error) {
    return refused(problemOfOpening(error, dataFolder, file));
  }
}

function freeName(stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.db` : `${stem}-${number}.db`;
    if (!['', ...COMPANIONS].some((part) => existsSync(name + part))) return name;
  }
}

import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** SQLite's own files beside a database file: the write-ahead log and its index. */
export const COMPANIONS = ['-wal', '-shm'] as const;

export function databaseFileOf(dataFolder: string): string {
  return path.join(dataFolder, 'ket-luan.db');
}

export function lockFileOf(dataFolder: string): string {
  return path.join(dataFolder, 'ket-luan.lock');
}

/** @throws the file system's error when the folder cannot be made. */
export function makeDataFolder(dataFolder: string): void {
  // Only the owner may look inside: case files name people (Windows keeps the rights of the parent folder).
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
}

/** Bytes of a file; 0 when there is none. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** `2024-12-23T10:11:12.345Z` as part of a file name; Windows takes no colon. */
export function stampForFileName(now: string): string {
  return now.replace(/\.\d+/, '').replaceAll(/[^0-9A-Za-z-]/g, '');
}

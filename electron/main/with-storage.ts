import type { Storage } from '../actions/ports.ts';
import type { Answer } from '../domain/problem.ts';
import type { StorageGate } from './storage-gate.ts';

/** What handlers stand on. */
export type WithStorage = <T>(use: (storage: Storage) => Answer<T> | Promise<Answer<T>>) => Promise<Answer<T>>;

/** Runs the work once storage is open; where it cannot be opened, every request gets the reason as its answer. */
export function withStorageOf(gate: StorageGate): WithStorage {
  return async (use) => {
    const storage = await gate.ready();
    return storage.ok ? use(storage.value) : storage;
  };
}

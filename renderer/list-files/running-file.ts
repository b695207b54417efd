import type { Progress } from '../../electron/contract/types.ts';
import { listen } from '../client.ts';

/** The list that is being written, whatever screen asked for it. */
export type RunningFile = { readonly jobId: string; readonly progress: Progress | null } | null;

let running: RunningFile = null;
const listeners = new Set<() => void>();

export function runningFile(): RunningFile {
  return running;
}

export function onRunningFile(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setRunningFile(next: RunningFile): void {
  running = next;
  for (const listener of listeners) listener();
}

listen('export.progress', ({ jobId, progress }) => {
  if (running?.jobId === jobId) setRunningFile({ jobId, progress });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Storage } from '../../electron/actions/ports.ts';
import { ProblemError } from '../../electron/domain/problem.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';

export const NOW = '2024-12-23T03:04:05.678Z';

/** An empty folder of the test's own, removed after it. */
export function newDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ket-luan-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens the folder, closed after the test; closing it earlier is allowed. */
export function openFolder(dataFolder: string, now: () => string = () => NOW): Storage {
  const answer = openStorage({ dataFolder, now });
  if (!answer.ok) throw new ProblemError(answer.problems);
  onTestFinished(() => answer.value.close());
  return answer.value;
}

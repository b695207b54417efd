import { resolve } from 'node:path';
import type { Storage } from '../actions/ports.ts';
import { openStorage } from '../storage/open-storage.ts';
import { type CommandContext, type ExitCode, refuse } from './command-context.ts';

/**
 * Opens the data folder, runs, and closes it whatever happens. To look does not take the folder: `list` and `export` work while
 * the window has it open.
 */
export async function withStorage(
  context: CommandContext,
  purpose: 'to-look' | 'to-write',
  run: (storage: Storage) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const dataFolder = resolve(context.options.data ?? '');
  const opened = openStorage({ dataFolder, now: context.now, readOnly: purpose === 'to-look' });
  if (!opened.ok) return refuse(context, opened.problems, dataFolder);
  try {
    return await run(opened.value);
  } finally {
    opened.value.close();
  }
}

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Beyond this the log starts anew and the one before is kept beside it. */
const LONGEST_LOG = 1_000_000;

export type ErrorLog = {
  readonly file: string;
  /** Never throws: a full disk must not turn one fault into two. */
  readonly write: (error: unknown, during: string) => void;
};

/**
 * Details of unexpected errors, for whoever mends them. Names of places in the program and messages only: what the person typed
 * stays out.
 *
 * @param clock answers the present moment
 */
export function openErrorLog(dataFolder: string, clock: () => Date): ErrorLog {
  const file = path.join(dataFolder, 'errors.log');
  return {
    file,
    write: (error, during) => {
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const line = `${JSON.stringify({ at: clock().toISOString(), during, details })}\n`;
      try {
        mkdirSync(dataFolder, { recursive: true });
        startAnewWhenLong(file);
        appendFileSync(file, line, { mode: 0o600 });
      } catch {
        process.stderr.write(line);
      }
    },
  };
}

function startAnewWhenLong(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LONGEST_LOG) renameSync(file, `${file}.old`);
}

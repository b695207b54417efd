import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPointer } from './data-pointer.ts';

const ARGUMENT = '--data-dir=';

/**
 * Where inspections are kept, when the start says it: `--data-dir=FOLDER`, else KETLUAN_DATA_DIR; null when it does not.
 * A relative folder counts from where the application was started.
 */
export function dataFolderFrom(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const argument = argv.find((each) => each.startsWith(ARGUMENT))?.slice(ARGUMENT.length);
  const chosen = [argument, environment.KETLUAN_DATA_DIR].find((each) => each !== undefined && each !== '');
  return chosen === undefined ? null : path.resolve(chosen);
}

export type DataPlace = {
  readonly folder: string;
  /** Whether the start named it; it then cannot be changed in the window. */
  readonly isFixed: boolean;
  /** The system's folder for the application, which remembers another one that was chosen. */
  readonly systemFolder: string;
  /** Whether the chosen folder is not there: a drive that is unplugged must not become an empty set of data. */
  readonly isGone: boolean;
};

/** The folder of this start: named, else chosen in the window, else the system's. */
export function dataPlaceOf(named: string | null, systemFolder: string): DataPlace {
  if (named !== null) return { folder: named, isFixed: true, systemFolder, isGone: false };
  const chosen = readPointer(systemFolder);
  if (chosen === null) return { folder: path.resolve(systemFolder), isFixed: false, systemFolder, isGone: false };
  return { folder: chosen, isFixed: false, systemFolder, isGone: !existsSync(chosen) };
}

import path from 'node:path';

const ARGUMENT = '--data-dir=';

/**
 * Where inspections are kept: `--data-dir=FOLDER`, else KETLUAN_DATA_DIR, else the system's folder for the application.
 * A relative folder counts from where the application was started.
 */
export function dataFolderFrom(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  fallback: string,
): string {
  const argument = argv.find((each) => each.startsWith(ARGUMENT))?.slice(ARGUMENT.length);
  const chosen = [argument, environment.KETLUAN_DATA_DIR].find((each) => each !== undefined && each !== '');
  return path.resolve(chosen ?? fallback);
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportFolders } from '../documents/export-job.ts';

export type ProgramFolders = {
  readonly sources: ExportFolders;
  readonly exportWorker: URL;
  readonly checkWorker: URL;
  readonly packageFile: string;
};

const PROGRAM = fileURLToPath(new URL('../..', import.meta.url));

/** Where the program's own files lie, for the command line; the window has its own in electron/main. */
export function programFolders(): ProgramFolders {
  return {
    sources: {
      templates: join(PROGRAM, 'templates'),
      fonts: join(PROGRAM, 'node_modules', '@expo-google-fonts', 'tinos'),
      law: join(PROGRAM, 'electron', 'law'),
    },
    exportWorker: new URL('../documents/export-worker.ts', import.meta.url),
    checkWorker: new URL('../documents/check/check-worker.ts', import.meta.url),
    packageFile: join(PROGRAM, 'package.json'),
  };
}

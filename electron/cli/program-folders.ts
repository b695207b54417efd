import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportFolders } from '../documents/export-job.ts';

export type ProgramFolders = ExportFolders & {
  readonly exportWorker: URL;
  readonly packageFile: string;
};

/** The folder that holds `templates/`: two above this file in the repository (electron/cli) and when built (out/cli) alike. */
const PROGRAM = fileURLToPath(new URL('../..', import.meta.url));

/** Where the program's own files lie, for the command line; the window has its own in electron/main. */
export function programFolders(): ProgramFolders {
  const isSource = import.meta.url.endsWith('.ts');
  const lawBeside = join(PROGRAM, 'law');
  const fontsBeside = join(PROGRAM, 'fonts');
  return {
    templates: join(PROGRAM, 'templates'),
    fonts: existsSync(fontsBeside) ? fontsBeside : join(PROGRAM, 'node_modules', '@expo-google-fonts', 'tinos'),
    law: existsSync(lawBeside) ? lawBeside : join(PROGRAM, 'electron', 'law'),
    exportWorker: new URL(isSource ? '../documents/export-worker.ts' : '../main/export-worker.js', import.meta.url),
    packageFile: join(PROGRAM, 'package.json'),
  };
}

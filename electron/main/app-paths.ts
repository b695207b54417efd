import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the application's own files lie. */
export type AppPaths = {
  readonly renderer: string;
  readonly preload: string;
  readonly templates: string;
  readonly law: string;
  readonly fonts: string;
  readonly sampleCase: string;
  /** Entry of the worker that writes documents, built beside the main process. */
  readonly exportWorker: URL;
  /** Entry of the worker that draws previews. */
  readonly previewWorker: URL;
  /** Entry of the worker that reads finished files for the check. */
  readonly checkWorker: URL;
  /** Entry of the worker that tries letterheads. */
  readonly letterheadWorker: URL;
  /** Entry of the worker that rehearses a template. */
  readonly rehearsalWorker: URL;
  /** Entry of the worker that copies data and looks at backups. */
  readonly keepingWorker: URL;
  /** Entry of the worker that writes lists as Excel files. */
  readonly listWorker: URL;
  /** Entry of the worker that reads edited Word files. */
  readonly returnedWorker: URL;
};

export type AppPlace = {
  /** The folder of package.json: the repository, or `app.asar`. */
  readonly appPath: string;
  readonly isPackaged: boolean;
  readonly resourcesPath: string;
};

/**
 * The one place that knows the difference between a repository and a packaged application. Code and window come from `out/`
 * (inside the archive when packaged); what an office may look into or edit lies beside it as plain files.
 */
export function appPathsOf({ appPath, isPackaged, resourcesPath }: AppPlace): AppPaths {
  const resources = isPackaged ? resourcesPath : appPath;
  return {
    renderer: path.join(appPath, 'out', 'renderer'),
    preload: path.join(appPath, 'out', 'preload', 'index.cjs'),
    exportWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'export-worker.js')),
    previewWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'preview-worker.js')),
    checkWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'check-worker.js')),
    letterheadWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'letterhead-worker.js')),
    rehearsalWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'rehearsal-worker.js')),
    keepingWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'keeping-worker.js')),
    listWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'list-worker.js')),
    returnedWorker: pathToFileURL(path.join(appPath, 'out', 'main', 'returned-worker.js')),
    templates: path.join(resources, 'templates'),
    law: isPackaged ? path.join(resources, 'law') : path.join(resources, 'electron', 'law'),
    fonts: isPackaged
      ? path.join(resources, 'fonts')
      : path.join(resources, 'node_modules', '@expo-google-fonts', 'tinos'),
    sampleCase: isPackaged
      ? path.join(resources, 'samples', 'dak-mil-2024.json')
      : path.join(resources, 'test', 'fixtures', 'cases', 'dak-mil-2024.json'),
  };
}

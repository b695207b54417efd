import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Lies in the system's folder for the application, wherever the data is: it says where. */
export function pointerFileIn(systemFolder: string): string {
  return path.join(systemFolder, 'data-folder.json');
}

/** The folder that was chosen for the data; null where none was. Read by hand: it comes before the window. */
export function readPointer(systemFolder: string): string | null {
  try {
    const found: unknown = JSON.parse(readFileSync(pointerFileIn(systemFolder), 'utf8'));
    const folder: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'folder') : undefined;
    return typeof folder === 'string' && path.isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}

/**
 * From the next start on the data lies there. The file is whole at any moment.
 *
 * @throws the file system's error.
 */
export function writePointer(systemFolder: string, folder: string): void {
  const file = pointerFileIn(systemFolder);
  writeFileSync(`${file}.part`, `${JSON.stringify({ folder })}\n`, { flush: true });
  renameSync(`${file}.part`, file);
}

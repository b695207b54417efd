import { app } from 'electron';
import type { Storage } from '../actions/ports.ts';
import { type Answer, problem, refused } from '../domain/problem.ts';
import type { ErrorLog } from './error-log.ts';

const now = () => new Date().toISOString();

/** A native addon named from outside is taken only while developing and testing; a packaged application loads its own. */
export function nativeBinding(): string | undefined {
  return app.isPackaged ? undefined : process.env.KETLUAN_SQLITE_BINDING;
}

/** Opens storage, loading SQLite only now. Answers a problem whatever happens. */
export async function openData(dataFolder: string, log: ErrorLog): Promise<Answer<Storage>> {
  try {
    const { openStorage } = await import('../storage/open-storage.ts');
    return openStorage({ dataFolder, now, nativeBinding: nativeBinding() });
  } catch (error) {
    log.write(error, 'openData');
    return refused(problem('unexpected-error', '', { file: log.file }));
  }
}

/** Moves a damaged database out of the way, whole; answers where it is kept. */
export async function setDataAside(dataFolder: string): Promise<Answer<string>> {
  const { setAsideDamaged } = await import('../storage/set-aside-damaged.ts');
  return setAsideDamaged(dataFolder, now(), nativeBinding());
}

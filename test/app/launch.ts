import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronRuntime, repositoryFolder } from '../../scripts/electron-runtime/runtime.ts';

/** The real application in a real Electron, with its own data folder. */
export type LaunchedApp = {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly dataFolder: string;
  /** Quits the application as a user does. @throws when its window reported an error while it ran */
  readonly close: () => Promise<void>;
  /** Ends the process at once, as a crash or a power cut does. */
  readonly kill: () => Promise<void>;
};

/** Variables of the test runner that would change how the application behaves. */
const notForTheApp = /^(VITEST|NODE_ENV$|NODE_OPTIONS$|ELECTRON_RUN_AS_NODE$|KETLUAN_DATA_DIR$)/;

/** The second of two test processes has a display of its own, where `npm test` made two. */
function displayOfApp(): Readonly<Record<string, string>> {
  const [display, authority] = (process.env.KETLUAN_TEST_OTHER_DISPLAY ?? '').split(' ');
  if (process.env.VITEST_POOL_ID !== '2' || display === undefined || authority === undefined) return {};
  return { DISPLAY: display, XAUTHORITY: authority };
}

function environmentOfApp(extra: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || notForTheApp.test(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(own), ...displayOfApp(), ...extra };
}

/** An empty folder for one test's data. The caller removes it with `removeDataFolder`. */
export function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'ket-luan-app-'));
}

export function removeDataFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The application's window, ready to be read. One that never comes ends the process and tells what it printed. */
async function firstWindow(app: ElectronApplication): Promise<Page> {
  let printed = '';
  const listen = (text: Buffer): void => {
    printed = (printed + text.toString()).slice(-4000);
  };
  app.process().stdout?.on('data', listen);
  app.process().stderr?.on('data', listen);
  try {
    const window = await app.firstWindow();
    await window.waitForLoadState('domcontentloaded');
    return window;
  } catch (error) {
    app.process().kill('SIGKILL');
    throw new Error(`the window did not open; the application printed:\n${printed}`, { cause: error });
  }
}

/** Longer than the slowest start seen on two busy cores. */
const START_LIMIT_MS = 45_000;

/**
 * Starts Electron and waits until Playwright holds it; null when it never does. About once in sixty starts, always right
 * after another process ended on the same data folder, Playwright connects both debuggers and then waits for ever.
 */
async function connected(
  options: NonNullable<Parameters<typeof _electron.launch>[0]>,
  dataFolder: string,
): Promise<ElectronApplication | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, START_LIMIT_MS, null);
  });
  const starting = _electron.launch(options);
  const app = await Promise.race([starting, late]);
  clearTimeout(timer);
  if (app === null) {
    console.warn(`Playwright did not get hold of the application within ${START_LIMIT_MS} ms; it is started once more`);
    starting.catch(() => {});
    killStartedOn(dataFolder);
  }
  return app;
}

/** Ends what was started on the folder, so that nothing holds it. Playwright gives no process before it is connected. */
function killStartedOn(dataFolder: string): void {
  if (!existsSync('/proc')) return;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(`--data-dir=${dataFolder}`))
        process.kill(Number(id), 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

/**
 * Starts the built application (`npm run build` first) on the data folder and waits for its window.
 * @throws Refusal when there is no Electron here
 */
export function launchApp(dataFolder: string, args: readonly string[] = []): Promise<LaunchedApp> {
  return launch(dataFolder, [`--data-dir=${dataFolder}`, ...args], {});
}

/** Starts it as a person does who names no folder; the system's folder for it lies in this one (Linux). */
export function launchInHome(home: string): Promise<LaunchedApp> {
  return launch(home, [], { XDG_CONFIG_HOME: home });
}

async function launch(
  dataFolder: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
): Promise<LaunchedApp> {
  const { executable, env } = await electronRuntime();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = {
    executablePath: executable,
    args: [repositoryFolder, ...sandbox, ...args],
    env: environmentOfApp({ ...env, ...extra }),
  };
  const app = (await connected(options, dataFolder)) ?? (await connected(options, dataFolder));
  if (app === null) throw new Error('the application was started twice and never answered');
  const errors: string[] = [];
  app.context().on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  app.context().on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  const window = await firstWindow(app);
  const close = async (): Promise<void> => {
    await app.close();
    if (errors.length > 0) throw new Error(`the window reported:\n${errors.join('\n')}`);
  };
  const kill = async (): Promise<void> => {
    const gone = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await gone;
  };
  return { app, window, dataFolder, close, kill };
}

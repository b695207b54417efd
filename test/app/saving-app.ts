import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, vi } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';

/** For tests that start the application themselves, also again: folders for data and for exported files, gone after each test. */
export function savingApp() {
  let dataFolder = '';
  let saveFolder = '';
  let launched: LaunchedApp | null = null;

  async function stop(): Promise<void> {
    const running = launched;
    launched = null;
    await running?.close();
  }
  beforeEach(async () => {
    dataFolder = await newDataFolder();
    saveFolder = await mkdtemp(join(tmpdir(), 'ket-luan-saved-'));
    vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await stop();
    await removeDataFolder(dataFolder);
    await removeDataFolder(saveFolder);
  });

  return {
    saveFolder: () => saveFolder,
    start: async (): Promise<Page> => {
      launched = await launchApp(dataFolder);
      return launched.window;
    },
    /** As a person quits it. */
    stop,
    /** As a crash does. */
    kill: async (): Promise<void> => {
      const running = launched;
      launched = null;
      await running?.kill();
    },
  };
}

/** From the first start into the sample inspection. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở hồ sơ mẫu' }).click();
}

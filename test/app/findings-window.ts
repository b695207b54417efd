import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { finding, newInspection, type StoredCase, storedCase } from './findings-case.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The step of the findings in a window of its own, by what a person sees and presses there. */
export type FindingsWindow = {
  launched: LaunchedApp;
  /** Of the inspection that is open. */
  id: string;
};

/** Launches the application for the tests of a file, and takes it away behind them. */
export function findingsWindow() {
  let dataFolder: string;
  // Given before the first test runs.
  const now = {} as FindingsWindow;
  beforeAll(async () => {
    dataFolder = await newDataFolder();
    now.launched = await launchApp(dataFolder);
    await now.launched.window.locator('main').waitFor();
  });
  afterAll(async () => {
    await now.launched.close();
    await removeDataFolder(dataFolder);
  });
  beforeEach(() => now.launched.window.evaluate(() => localStorage.removeItem('ket-luan.findings-view')));

  const row = (number: number): Locator => now.launched.window.locator(`[data-open="f-${number}"]`);
  return {
    window: () => now.launched.window,
    id: () => now.id,
    row,
    button: (name: string): Locator => now.launched.window.getByRole('button', { name, exact: true }),
    /** The way back that the last message offers; Ctrl+Z has a button of the same name. */
    undo: (): Locator => now.launched.window.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).last(),
    stored: (): Promise<StoredCase> => storedCase(now.launched.window, now.id),
    /** Opens a new inspection with findings f-1, f-2 …: each test has one of its own. */
    openNew: async (count: number): Promise<void> => {
      const findings = Array.from({ length: count }, (_, index) => finding(index + 1));
      now.id = await newInspection(now.launched.window, `công vụ ${Math.random()}`, findings);
      await now.launched.window.evaluate((opened) => {
        location.hash = `/inspection/${opened}/findings`;
      }, now.id);
      await row(1).waitFor();
    },
    /** The numbers of the stored findings in their order. */
    order: async (): Promise<readonly number[]> => {
      const { findings } = await storedCase(now.launched.window, now.id);
      return findings.map((each) => Number(each.id.slice(2)));
    },
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await now.launched.window.keyboard.press(key);
    },
  };
}

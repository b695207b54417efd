import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

type SampleWindow = { readonly launched: LaunchedApp; readonly sampleId: string };

/** One window for the tests of a file, with the sample inspection in its list and nothing open. */
export function sampleWindow(given: (now: SampleWindow) => void): void {
  let launched: LaunchedApp | null = null;
  beforeAll(async () => {
    launched = await launchApp(await newDataFolder());
    const { window } = launched;
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await window.locator('main').waitFor();
    const sample = await window.evaluate(() => globalThis.window.ketLuan.ask('inspections.openSample', {}));
    if (!sample.ok) throw new Error('no sample');
    given({ launched, sampleId: sample.value.id });
  });
  afterAll(async () => {
    await launched?.close();
    if (launched !== null) await removeDataFolder(launched.dataFolder);
  });
}

export async function openAddress(window: Page, address: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await window.locator('main').waitFor();
}

/** The lines of the palette: the choices of a form are options too. */
export function paletteLines(window: Page): Locator {
  return window.getByRole('listbox', { name: 'Tìm lệnh, hồ sơ, phát hiện' });
}

export function paletteSearch(window: Page): Locator {
  return window.getByRole('combobox', { name: 'Tìm lệnh, hồ sơ, phát hiện, trợ giúp' });
}

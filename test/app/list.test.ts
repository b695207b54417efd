import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The list of inspections with more rows than are drawn, worked with by hand. */

const INSPECTIONS = 130;

let dataFolder: string;
let launched: LaunchedApp;
let window: Page;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  window = launched.window;
  await window.locator('main').waitFor();
  await window.evaluate(async (count) => {
    for (let number = 1; number <= count; number += 1) {
      const subject = { vi: `việc thứ ${number}` };
      await globalThis.window.ketLuan.ask('inspections.create', { kind: 'inspection', subject });
    }
  }, INSPECTIONS);
  await window.reload();
  await window.locator('.kl-row a').first().waitFor();
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

test('draws the last changed first, and the rest as it is scrolled to', async () => {
  const names = window.locator('.kl-row a');
  await expect.poll(() => names.first().textContent()).toBe(`việc thứ ${INSPECTIONS}`);
  await expect.poll(() => names.count()).toBeLessThan(INSPECTIONS / 3);
  await window.locator('main .kl-scroll').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await window.locator('.kl-row a', { hasText: /^việc thứ 1$/ }).waitFor();
  await expect.poll(() => names.count()).toBeLessThan(INSPECTIONS / 3);
});

test('opens the menu of a row with the keyboard and gives the focus back', async () => {
  await window.locator('main .kl-scroll').evaluate((element) => element.scrollTo(0, 0));
  const button = window.locator('.kl-row button').first();
  await button.focus();
  await expect.poll(() => button.getAttribute('aria-haspopup')).toBe('menu');
  for (const time of ['first', 'second']) {
    await window.keyboard.press('Enter');
    await window.locator('[role="menu"]').waitFor();
    await window.keyboard.press('ArrowDown');
    const focused = () => window.evaluate(() => document.activeElement?.getAttribute('role'));
    await expect.poll(focused, { message: time }).toBe('menuitem');
    await window.keyboard.press('Escape');
    await window.locator('[role="menu"]').waitFor({ state: 'detached' });
    // Given back a moment after the menu is gone.
    await expect
      .poll(() => button.evaluate((element) => element === document.activeElement), { message: time })
      .toBe(true);
  }
});

test('keeps the cursor in the search when nothing was found and the words are taken back', async () => {
  const field = window.locator('[data-search]');
  await field.fill('không có trong danh sách');
  await window.locator('.kl-row').first().waitFor({ state: 'detached' });
  await field.fill('');
  await window.locator('.kl-row a').first().waitFor();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill('thu 77');
  await window.locator('.kl-row a', { hasText: /^việc thứ 77$/ }).waitFor();
});

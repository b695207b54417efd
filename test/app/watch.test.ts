import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The watch over the plans of all inspections, worked with by hand on the sample, whose plan was due long ago. */

let dataFolder: string;
let launched: LaunchedApp;
let window: Page;
let sampleId: string;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  window = launched.window;
  window.setDefaultTimeout(20_000);
  await window.locator('main').waitFor();
  sampleId = await window.evaluate(async () => {
    const { ask } = globalThis.window.ketLuan;
    localStorage.setItem('ket-luan.tour-done', 'yes');
    const sample = await ask('inspections.openSample', {});
    if (!sample.ok) throw new Error(JSON.stringify(sample));
    const { id } = sample.value;
    await ask('inspections.create', { kind: 'check', subject: { vi: 'cuộc chưa có gì' } });
    const rows = await ask('followUp.rows', { inspectionId: id });
    const [row, other] = rows.ok ? rows.value : [];
    if (row === undefined || other === undefined) throw new Error(JSON.stringify(rows));
    const added = await ask('followUp.add', {
      inspectionId: id,
      entries: [
        { kind: 'progress', result: 'partly', on: '2025-02-20', row: row.key },
        { kind: 'extension', reason: { vi: 'Mưa lũ' }, newDueOn: '2099-12-15', on: '2025-02-21', row: other.key },
      ],
    });
    if (!added.ok) throw new Error(JSON.stringify(added));
    return id;
  });
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));

async function countOf(state: string): Promise<number> {
  return numberIn(await window.locator(`.kl-watch-state[data-state="${state}"] b`).textContent());
}

/** How many rows the screen says it found. */
async function found(): Promise<number> {
  return numberIn(await window.locator('main h1 + p').textContent());
}

async function settledAt(total: number): Promise<void> {
  await expect.poll(found, { timeout: 10_000 }).toBe(total);
}

async function clear(): Promise<void> {
  await window.getByRole('button', { name: 'Bỏ lọc' }).click();
}

const mode = (name: string) => window.locator(`.kl-watch input[value="${name}"] + label`).click();

test('opens by its keys and counts what the list shows', async () => {
  await window.keyboard.press('Control+Shift+D');
  await window.locator('.kl-watch-row').first().waitFor();
  const all = await found();
  const overdue = await countOf('overdue');
  expect(overdue).toBeGreaterThan(0);
  expect(await countOf('later')).toBe(1);
  await window.locator('.kl-watch-state[data-state="overdue"]').click();
  await settledAt(overdue);
  expect(await window.locator('.kl-watch-row [data-due="overdue"]').count()).toBeGreaterThan(0);
  await window.locator('.kl-watch-state[data-state="overdue"]').click();
  await settledAt(all);
});

test('finds without marks, and leads to the row in its inspection and back', async () => {
  await window.locator('[data-search]').fill('dak mil');
  await window.locator('.kl-watch-row').first().waitFor();
  expect(await found()).toBeGreaterThan(0);
  await window.locator('[data-search]').fill('khong co viec nay');
  await settledAt(0);
  await clear();
  const row = window.locator('.kl-watch-row a').first();
  expect(await row.getAttribute('href')).toMatch(new RegExp(`^#/inspection/${sampleId}/remediation/[^/]+~`));
  await row.click();
  await expect.poll(() => window.url()).toContain('/remediation/');
  await window.keyboard.press('Control+Shift+D');
  await window.locator('.kl-watch-row').first().waitFor();
});

test('keeps filters under names, and gives a removed one back', async () => {
  await window.getByRole('button', { name: 'Đã gia hạn', exact: true }).click();
  await settledAt(1);
  expect(await window.locator('.kl-watch-marks').first().textContent()).toContain('Gia hạn 1 lần');
  await window.locator('.kl-watch-state[data-state="later"]').click();
  await window.getByRole('button', { name: 'Lưu bộ lọc…' }).click();
  await window.getByLabel('Tên bộ lọc').fill('Gia hạn, còn xa');
  await window.keyboard.press('Enter');
  const own = window.getByRole('button', { name: 'Gia hạn, còn xa', exact: true });
  await own.waitFor();
  await clear();
  await own.click();
  await settledAt(1);
  await window.getByRole('button', { name: 'Việc khác với bộ lọc: Gia hạn, còn xa' }).click();
  await window.getByRole('menuitem', { name: 'Xóa bộ lọc' }).click();
  await own.waitFor({ state: 'detached' });
  await window.getByRole('button', { name: 'Hoàn tác' }).click();
  await own.waitFor();
  await clear();
});

test('groups lead to the rows they count', async () => {
  await mode('groups');
  const number = window.locator('.kl-watch-groups td[data-state="overdue"] button').first();
  const overdue = numberIn(await number.textContent());
  await number.click();
  await settledAt(overdue);
  await window.locator('.kl-watch-row').first().waitFor();
  await clear();
});

test('the calendar is walked with the keyboard, and a day leads to its rows', async () => {
  await mode('month');
  const day = window.locator('.kl-watch-day[tabindex="0"]');
  await day.focus();
  const before = await day.getAttribute('data-day');
  await window.keyboard.press('PageUp');
  await expect.poll(() => day.getAttribute('data-day')).not.toBe(before);
  expect(await day.evaluate((element) => element === document.activeElement)).toBe(true);
  await window.keyboard.press('ArrowRight');
  expect(await day.getAttribute('data-day')).not.toBe(before);
  const months = await window.evaluate(() => {
    const now = new Date();
    return (now.getFullYear() - 2025) * 12 + now.getMonth() - 1;
  });
  for (let month = 1; month < months; month += 1) await window.keyboard.press('PageUp');
  const due = window.locator('[data-day="2025-02-24"]');
  await due.locator('b').waitFor();
  const count = numberIn(await due.locator('b').textContent());
  await due.click();
  await settledAt(count);
  await window.locator('.kl-watch-conditions', { hasText: '24/02/2025' }).waitFor();
  await clear();
});

test('an address opens a view', async () => {
  await window.evaluate(() => {
    location.hash = '/tools/watch/extended';
  });
  await settledAt(1);
  await window.evaluate(() => {
    location.hash = '/';
  });
  await window.locator('.kl-panel-foot').click();
  await window.locator('.kl-watch-row').first().waitFor();
});

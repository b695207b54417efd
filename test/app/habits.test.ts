import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The habits of the window, with the keyboard alone: palette, keys, dates, help, tour. */

type PageWithAxe = typeof globalThis & { readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> } };

let dataFolder: string;
let launched: LaunchedApp;
let window: Page;
let sampleId: string;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  window = launched.window;
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await window.locator('main').waitFor();
  const sample = await window.evaluate(() => globalThis.window.ketLuan.ask('inspections.openSample', {}));
  if (!sample.ok) throw new Error('no sample');
  sampleId = sample.value.id;
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

async function open(address: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await window.locator('main').waitFor();
}

function address(): Promise<string> {
  return window.evaluate(() => location.hash);
}

/** The lines of the palette: the choices of a form are options too. */
function lines() {
  return window.getByRole('listbox', { name: 'Tìm lệnh, hồ sơ, phát hiện' });
}

function search() {
  return window.getByRole('combobox', { name: 'Tìm lệnh, hồ sơ, phát hiện, trợ giúp' });
}

function focusedPlace(): Promise<string | null | undefined> {
  return window.evaluate(() => document.activeElement?.getAttribute('data-place'));
}

test('the palette opens an inspection by its unit, without marks, and remembers it', async () => {
  await open('/');
  await window.keyboard.press('Control+k');
  await search().waitFor();
  await window.keyboard.type('dak mil');
  await lines().getByRole('option', { selected: true }).filter({ hasText: 'Đắk Mil' }).waitFor();
  await window.keyboard.press('Enter');
  await window.locator('nav.kl-steps').waitFor();
  expect(await address()).toContain(sampleId);
  await window.keyboard.press('Control+k');
  const first = lines().getByRole('option').first();
  expect(await first.textContent()).toContain('Đắk Mil');
  expect(await search().getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
  await window.keyboard.press('ArrowDown');
  expect(await first.getAttribute('aria-selected')).toBe('false');
  await window.keyboard.press('Escape');
  await search().waitFor({ state: 'detached' });
});

test('the palette finds a finding by its words and a command in the other language', async () => {
  await open(`/inspection/${sampleId}`);
  await window.keyboard.press('Control+k');
  await search().waitFor();
  await window.keyboard.type('xin loi');
  await lines().getByRole('group', { name: 'Phát hiện' }).getByRole('option').first().waitFor();
  await search().fill('dark colours');
  await lines().getByRole('option', { name: 'Giao diện tối', selected: true }).waitFor();
  await window.keyboard.press('Enter');
  await window.locator('html[data-mantine-color-scheme=dark]').waitFor({ state: 'attached' });
  await window.evaluate(() => globalThis.window.ketLuan.ask('settings.write', { colourScheme: 'light' }));
  await window.reload();
});

test('figures with Ctrl go through the steps, also on a Vietnamese layout', async () => {
  await open(`/inspection/${sampleId}`);
  await window.locator('nav.kl-steps').waitFor();
  const first = await address();
  await window.keyboard.press('Control+2');
  await window.waitForFunction((before) => location.hash !== before, first);
  const second = await address();
  await window.keyboard.press('Control+1');
  await window.waitForFunction((before) => location.hash !== before, second);
  await window.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'â', code: 'Digit2', ctrlKey: true, bubbles: true, cancelable: true }),
    ),
  );
  await window.waitForFunction((after) => location.hash === after, second);
});

test('Ctrl+S says when and where everything is saved', async () => {
  await open(`/inspection/${sampleId}`);
  await window.locator('nav.kl-steps').waitFor();
  await window.keyboard.press('Control+s');
  const told = window.getByRole('alert').filter({ hasText: dataFolder });
  await told.waitFor();
  expect(await told.textContent()).toMatch(/lúc \d{2}:\d{2}:\d{2}/);
});

test('the sheet of keys names them, and Esc gives the focus back', async () => {
  await open(`/inspection/${sampleId}`);
  const field = window.locator('main input').first();
  await field.focus();
  await window.keyboard.press('Control+/');
  const sheet = window.getByRole('dialog', { name: 'Phím tắt' });
  await sheet.getByText('Ctrl+K', { exact: true }).waitFor();
  await window.keyboard.press('Control+n');
  await window.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await address()).toContain(sampleId);
});

const DATE = 'input[data-place="decision.date"]';

async function savedDate(): Promise<string | undefined> {
  await window.locator('[data-save-state="saved"]').waitFor();
  const read = await window.evaluate((id) => globalThis.window.ketLuan.ask('inspections.read', { id }), sampleId);
  return read.ok ? read.value.facts.decision.date : undefined;
}

test('a date is typed short, moved by the arrow keys and picked from the calendar', async () => {
  await open(`/inspection/${sampleId}`);
  const field = window.locator(DATE);
  await field.fill('5.1.26');
  await window.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('05/01/2026');
  expect(await savedDate()).toBe('2026-01-05');
  await field.focus();
  await window.keyboard.press('ArrowDown');
  expect(await field.inputValue()).toBe('04/01/2026');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowUp');
  expect(await savedDate()).toBe('2026-01-06');

  await window.keyboard.press('Alt+ArrowDown');
  await window.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
  expect(await window.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('6 tháng 1 năm 2026');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  expect(await focusedPlace()).toBe('decision.date');
  expect(await field.inputValue()).toBe('14/01/2026');
  expect(await savedDate()).toBe('2026-01-14');
});

test('the calendar begins on Monday and tells days off', async () => {
  await open(`/inspection/${sampleId}`);
  await window.locator(DATE).fill('15/04/2025');
  await window.keyboard.press('Alt+ArrowDown');
  const calendar = window.getByRole('dialog', { name: 'Lịch: Ngày ban hành' });
  await calendar.locator('thead th').first().waitFor();
  expect(await calendar.locator('thead th').first().textContent()).toBe('T2');
  await calendar.getByRole('button', { name: /^30 tháng 4 năm 2025, .+/ }).waitFor();
  await window.keyboard.press('Escape');
  await calendar.waitFor({ state: 'detached' });
  expect(await focusedPlace()).toBe('decision.date');
});

test('a day that does not exist is told with its reason and kept; Ctrl+S takes a short date at once', async () => {
  await open(`/inspection/${sampleId}`);
  const field = window.locator(DATE);
  await field.fill('31/02/2026');
  await window.keyboard.press('Tab');
  await window.getByText('tháng 02/2026 chỉ có 28 ngày').waitFor();
  expect(await field.inputValue()).toBe('31/02/2026');
  await field.fill('070326');
  await window.keyboard.press('Control+s');
  expect(await savedDate()).toBe('2026-03-07');
});

test('F1 opens the page on this screen, links lead on, and back is where one was', async () => {
  await open(`/inspection/${sampleId}/documents`);
  await window.locator('.kl-paper').first().waitFor();
  await window.keyboard.press('F1');
  await window.getByRole('heading', { level: 1, name: 'Soạn và xuất văn bản' }).waitFor();
  await window.keyboard.press('Control+f');
  await window.keyboard.type('ngay thang');
  const nav = window.getByRole('navigation', { name: 'Các trang trợ giúp' });
  await nav.getByRole('link', { name: 'Bàn phím, ngày tháng, gõ tiếng Việt' }).press('Enter');
  await window.locator('main kbd', { hasText: 'Ctrl+K' }).first().waitFor();
  await window.evaluate(() => history.back());
  await window.getByRole('heading', { level: 1, name: 'Soạn và xuất văn bản' }).waitFor();
  await window.locator('main').getByRole('link', { name: 'bảng thuật ngữ' }).press('Enter');
  await window.locator('.kl-term').first().waitFor();
});

test('the first stop of Tab leads past the bar, F6 from part to part', async () => {
  await open(`/inspection/${sampleId}`);
  await window.reload();
  await window.locator('nav.kl-steps').waitFor();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  expect(await window.evaluate(() => document.activeElement?.localName)).toBe('main');
  await window.keyboard.press('F6');
  expect(await window.evaluate(() => document.activeElement?.closest('header') !== null)).toBe(true);
  await window.keyboard.press('F6');
  expect(await window.evaluate(() => document.activeElement?.closest('nav') !== null)).toBe(true);
});

test('the tour goes over the sample with Enter, Esc ends it, and it can be started again', async () => {
  await open('/');
  for (const isWhole of [true, false]) {
    await window.keyboard.press('Control+k');
    await search().waitFor();
    await window.keyboard.type('gioi thieu nhanh');
    await lines().getByRole('option', { name: 'Giới thiệu nhanh trên hồ sơ mẫu', selected: true }).waitFor();
    await window.keyboard.press('Enter');
    const card = window.locator('.kl-tour-card');
    const stops = ['Các bước của một hồ sơ', 'Một phát hiện', 'Chỉ nhập số lượng', 'Cần xem lại', 'Xem trước văn bản'];
    for (const title of isWhole ? [...stops, 'Xuất Word, PDF'] : stops.slice(0, 2)) {
      await card.getByRole('heading', { name: title }).waitFor();
      await card.locator('[data-next]:focus').waitFor();
      await window.keyboard.press('Enter');
    }
    if (!isWhole) {
      await card.locator('[data-next]:focus').waitFor();
      await window.keyboard.press('Escape');
    }
    await card.waitFor({ state: 'detached' });
  }
  expect(await address()).toContain(sampleId);
});

test('trying out a template tells how far it is and can be stopped', async () => {
  const made = await window.evaluate(() =>
    globalThis.window.ketLuan.ask('templates.duplicate', { folder: 'conclusion', from: null, name: 'Mẫu thử' }),
  );
  if (!made.ok) throw new Error('no template');
  await open(`/tools/templates/${made.value.id}/1`);
  await window.getByRole('button', { name: 'Chạy thử' }).press('Enter');
  await window.getByRole('progressbar', { name: 'Chạy thử' }).waitFor();
  await window.getByRole('button', { name: 'Dừng' }).press('Enter');
  await window.getByText('Đã dừng chạy thử.').waitFor();
  await window.getByRole('button', { name: 'Chạy thử' }).waitFor();
});

test('Esc in a dialog with typed text asks first, and the text stays', async () => {
  await open('/tools/glossary');
  await window.locator('.kl-row button').first().press('Enter');
  const dialog = window.getByRole('dialog');
  const english = dialog.locator('input[lang="en"]');
  await english.fill('remediation in hand');
  await window.keyboard.press('Escape');
  await dialog.getByText('chưa được lưu').waitFor();
  await window.keyboard.press('Escape');
  await dialog.getByText('chưa được lưu').waitFor({ state: 'detached' });
  expect(await english.inputValue()).toBe('remediation in hand');
  await window.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Bỏ nội dung này' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
});

test('axe finds nothing to mend in palette, sheet, calendar, help and tour, light and dark', async () => {
  await window.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  async function violations(): Promise<readonly string[]> {
    const { violations: found } = await window.evaluate(() =>
      (globalThis as PageWithAxe).axe.run({ resultTypes: ['violations'] }),
    );
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 2)
          .map(({ html, target }) => html.slice(0, 200) + JSON.stringify(target))
          .join(' | ')}`,
    );
  }
  for (const scheme of ['Tối', 'Sáng']) {
    await window.getByRole('button', { name: 'Giao diện sáng, tối' }).press('Enter');
    await window.getByRole('menuitem', { name: scheme }).press('Enter');
    await open(`/inspection/${sampleId}`);
    await window.locator(DATE).focus();
    await window.keyboard.press('Alt+ArrowDown');
    await window.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    expect(await violations(), `calendar, ${scheme}`).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('Control+/');
    await window.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    expect(await violations(), `sheet, ${scheme}`).toEqual([]);
    await window.keyboard.press('Escape');
    await window.getByRole('dialog', { name: 'Phím tắt' }).waitFor({ state: 'detached' });
    await window.keyboard.press('Control+k');
    await search().waitFor();
    await window.keyboard.type('dak mil');
    await lines().getByRole('option').first().waitFor();
    expect(await violations(), `palette, ${scheme}`).toEqual([]);
    await search().fill('gioi thieu nhanh');
    await lines().getByRole('option', { name: 'Giới thiệu nhanh trên hồ sơ mẫu', selected: true }).waitFor();
    await window.keyboard.press('Enter');
    await window.locator('.kl-tour-card [data-next]:focus').waitFor();
    expect(await violations(), `tour, ${scheme}`).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('F1');
    await window.locator('.kl-help-article h1').waitFor();
    expect(await violations(), `help, ${scheme}`).toEqual([]);
  }
});

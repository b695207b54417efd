import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openAddress, paletteLines, paletteSearch, sampleWindow } from './sample-window.ts';

/** The habits of the window, with the keyboard alone: palette, keys and dates. */

let dataFolder: string;
let window: Page;
let sampleId: string;

sampleWindow((now) => {
  sampleId = now.sampleId;
  window = now.launched.window;
  dataFolder = now.launched.dataFolder;
});

const open = (address: string) => openAddress(window, address);
const lines = () => paletteLines(window);
const search = () => paletteSearch(window);

function address(): Promise<string> {
  return window.evaluate(() => location.hash);
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
  await expect.poll(() => address()).toContain(sampleId);
  await window.keyboard.press('Control+k');
  const first = lines().getByRole('option').first();
  await expect.poll(() => first.textContent()).toContain('Đắk Mil');
  await expect.poll(() => search().getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
  await window.keyboard.press('ArrowDown');
  await expect.poll(() => first.getAttribute('aria-selected')).toBe('false');
  await window.keyboard.press('Escape');
  await search().waitFor({ state: 'detached' });
});

test('the palette finds a finding by its words and a command in the other language', async () => {
  await open(`/inspection/${sampleId}/decision`);
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
  await open(`/inspection/${sampleId}/decision`);
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
  await open(`/inspection/${sampleId}/decision`);
  await window.locator('nav.kl-steps').waitFor();
  await window.keyboard.press('Control+s');
  const told = window.getByRole('alert').filter({ hasText: dataFolder });
  await told.waitFor();
  await expect.poll(() => told.textContent()).toMatch(/lúc \d{2}:\d{2}:\d{2}/);
});

test('the sheet of keys names them, and Esc gives the focus back', async () => {
  await open(`/inspection/${sampleId}/decision`);
  const field = window.locator('main input').first();
  await field.focus();
  await window.keyboard.press('Control+/');
  const sheet = window.getByRole('dialog', { name: 'Phím tắt' });
  await sheet.getByText('Ctrl+K', { exact: true }).waitFor();
  await window.keyboard.press('Control+n');
  await window.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(() => address()).toContain(sampleId);
});

const DATE = 'input[data-place="decision.date"]';

async function savedDate(): Promise<string | undefined> {
  await window.locator('[data-save-state="saved"]').waitFor();
  const read = await window.evaluate((id) => globalThis.window.ketLuan.ask('inspections.read', { id }), sampleId);
  return read.ok ? read.value.facts.decision.date : undefined;
}

test('a date is typed short, moved by the arrow keys and picked from the calendar', async () => {
  await open(`/inspection/${sampleId}/decision`);
  const field = window.locator(DATE);
  await field.fill('5.1.26');
  await window.keyboard.press('Tab');
  await expect.poll(() => field.inputValue()).toBe('05/01/2026');
  await expect.poll(() => savedDate()).toBe('2026-01-05');
  await field.focus();
  await window.keyboard.press('ArrowDown');
  await expect.poll(() => field.inputValue()).toBe('04/01/2026');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowUp');
  await expect.poll(() => savedDate()).toBe('2026-01-06');

  await window.keyboard.press('Alt+ArrowDown');
  await window.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('6 tháng 1 năm 2026');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect.poll(() => focusedPlace()).toBe('decision.date');
  await expect.poll(() => field.inputValue()).toBe('14/01/2026');
  await expect.poll(() => savedDate()).toBe('2026-01-14');
});

test('the calendar begins on Monday and tells days off', async () => {
  await open(`/inspection/${sampleId}/decision`);
  await window.locator(DATE).fill('15/04/2025');
  await window.keyboard.press('Alt+ArrowDown');
  const calendar = window.getByRole('dialog', { name: 'Lịch: Ngày ban hành' });
  await calendar.locator('thead th').first().waitFor();
  await expect.poll(() => calendar.locator('thead th').first().textContent()).toBe('T2');
  await calendar.getByRole('button', { name: /^30 tháng 4 năm 2025, .+/ }).waitFor();
  await window.keyboard.press('Escape');
  await calendar.waitFor({ state: 'detached' });
  await expect.poll(() => focusedPlace()).toBe('decision.date');
});

test('a day that does not exist is told with its reason and kept; Ctrl+S takes a short date at once', async () => {
  await open(`/inspection/${sampleId}/decision`);
  const field = window.locator(DATE);
  await field.fill('31/02/2026');
  await window.keyboard.press('Tab');
  await window.getByText('tháng 02/2026 chỉ có 28 ngày').waitFor();
  await expect.poll(() => field.inputValue()).toBe('31/02/2026');
  await field.fill('070326');
  await window.keyboard.press('Control+s');
  await expect.poll(() => savedDate()).toBe('2026-03-07');
});

test('the first stop of Tab leads past the bar, F6 from part to part', async () => {
  await open(`/inspection/${sampleId}/decision`);
  await window.reload();
  await window.locator('nav.kl-steps').waitFor();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect.poll(() => window.evaluate(() => document.activeElement?.localName)).toBe('main');
  await window.keyboard.press('F6');
  await expect.poll(() => window.evaluate(() => document.activeElement?.closest('header') !== null)).toBe(true);
  await window.keyboard.press('F6');
  await expect.poll(() => window.evaluate(() => document.activeElement?.closest('nav') !== null)).toBe(true);
});

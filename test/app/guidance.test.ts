import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { openAddress, paletteLines, paletteSearch, sampleWindow } from './sample-window.ts';

/** What guides a person, with the keyboard alone: help, tour, progress, questions before text is lost; and axe over all of it. */

let window: Page;
let sampleId: string;

sampleWindow((now) => {
  sampleId = now.sampleId;
  window = now.launched.window;
});

const open = (address: string) => openAddress(window, address);
const lines = () => paletteLines(window);
const search = () => paletteSearch(window);

function address(): Promise<string> {
  return window.evaluate(() => location.hash);
}

const DATE = 'input[data-place="decision.date"]';

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
  await expect.poll(() => address()).toContain(sampleId);
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
  await expect.poll(() => english.inputValue()).toBe('remediation in hand');
  await window.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Bỏ nội dung này' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
});

test('axe finds nothing to mend in palette, sheet, calendar, help and tour, light and dark', async () => {
  for (const scheme of ['Tối', 'Sáng']) {
    await window.getByRole('button', { name: 'Giao diện sáng, tối' }).press('Enter');
    await window.getByRole('menuitemradio', { name: scheme }).press('Enter');
    await open(`/inspection/${sampleId}/decision`);
    await window.locator(DATE).focus();
    await window.keyboard.press('Alt+ArrowDown');
    await window.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    expect(await axeFaults(window), `calendar, ${scheme}`).toEqual([]);
    await window.keyboard.press('Escape');
    await window.locator(`${DATE}:focus`).waitFor();
    await window.keyboard.press('Control+/');
    await window.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    expect(await axeFaults(window), `sheet, ${scheme}`).toEqual([]);
    await window.keyboard.press('Escape');
    await window.getByRole('dialog', { name: 'Phím tắt' }).waitFor({ state: 'detached' });
    await window.keyboard.press('Control+k');
    await search().waitFor();
    await window.keyboard.type('dak mil');
    await lines().getByRole('option').first().waitFor();
    expect(await axeFaults(window), `palette, ${scheme}`).toEqual([]);
    await search().fill('gioi thieu nhanh');
    await lines().getByRole('option', { name: 'Giới thiệu nhanh trên hồ sơ mẫu', selected: true }).waitFor();
    await window.keyboard.press('Enter');
    await window.locator('.kl-tour-card [data-next]:focus').waitFor();
    expect(await axeFaults(window), `tour, ${scheme}`).toEqual([]);
    await window.keyboard.press('Escape');
    await window.locator('.kl-tour-card').waitFor({ state: 'detached' });
    await window.keyboard.press('F1');
    await window.locator('.kl-help-article h1').waitFor();
    expect(await axeFaults(window), `help, ${scheme}`).toEqual([]);
  }
});

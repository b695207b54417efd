import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { exportAnyway } from './export-anyway.ts';
import { openSample, savingApp } from './saving-app.ts';

/** Undo over a restart, versions and comments with the real window and a real database. */

const SHORTCOMING = 'Việc xử lý đơn thư chưa bảo đảm quy định';
const REWRITTEN = 'Xử lý đơn thư còn chậm so với thời hạn';

const app = savingApp();

function field(page: Page, place: string): Locator {
  return page.locator(`:is(input, textarea)[data-place="${place}"]`).first();
}

async function openFinding(page: Page): Promise<Locator> {
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Kết quả & tồn tại' }).click();
  await page.locator('[data-open]', { hasText: SHORTCOMING }).first().click();
  return field(page, 'title.vi');
}

async function openDocuments(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Văn bản' }).click();
}

test('what was typed is undone step by step, also after a restart, and done again', async () => {
  let page = await app.start();
  await openSample(page);
  const title = await openFinding(page);
  await title.fill(REWRITTEN);
  await page.keyboard.press('Control+s');
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Quyết định' }).click();
  const date = field(page, 'decision.date');
  const dateBefore = await date.inputValue();
  await date.fill('5/1/2025');
  await page.keyboard.press('Control+z');
  await page.getByText('Đã hoàn tác: sửa quyết định.').waitFor();
  await expect.poll(() => date.inputValue()).toBe(dateBefore);
  await app.stop();

  page = await app.start();
  await page.locator('a[href*="/inspection/"]').first().click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText(/Đã hoàn tác: sửa tiêu đề tồn tại số \d+\./).waitFor();
  const again = field(page, 'title.vi');
  await expect.poll(() => again.inputValue()).toBe(SHORTCOMING);
  await expect.poll(() => again.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+y');
  await expect.poll(() => again.inputValue()).toBe(REWRITTEN);

  await page.getByRole('button', { name: 'Lịch sử thay đổi' }).click();
  const drawer = page.getByRole('dialog', { name: 'Lịch sử thay đổi' });
  await drawer.getByRole('button', { name: 'Lúc bắt đầu' }).click();
  await drawer.getByRole('button', { name: 'Đóng' }).click();
  await expect.poll(() => again.inputValue()).toBe(SHORTCOMING);
});

test('undo puts a removed finding back, and the offer of its message is gone then', async () => {
  const page = await app.start();
  await openSample(page);
  await openFinding(page);
  const rows = page.locator('[data-open]', { hasText: SHORTCOMING });
  await page.getByRole('button', { name: 'Bỏ phát hiện này' }).click();
  await page.getByText(/^Đã bỏ 1 phát hiện/).waitFor();
  await expect.poll(() => rows.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.getByText(/Đã hoàn tác: bỏ tồn tại số \d+\./).waitFor();
  await expect.poll(() => rows.count()).toBe(1);
  await expect.poll(() => page.getByText(/^Đã bỏ 1 phát hiện/).count()).toBe(0);
  await expect.poll(() => field(page, 'title.vi').inputValue()).toBe(SHORTCOMING);
});

test('text that belongs to no inspection keeps the undo of its field', async () => {
  const page = await app.start();
  await openSample(page);
  const title = await openFinding(page);
  await title.fill(REWRITTEN);
  const search = page.locator('[data-search]').first();
  await search.fill('đơn thư');
  await search.press('Control+z');
  await expect.poll(() => search.inputValue()).not.toBe('đơn thư');
  await expect.poll(() => title.inputValue()).toBe(REWRITTEN);
});

test('a kept version is compared word by word and restored, and restoring is undone', async () => {
  const page = await app.start();
  await openSample(page);
  await openDocuments(page);
  await page.getByRole('button', { name: 'Lưu phiên bản…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Ghi chú' }).fill('bản trình lần 1');
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu phiên bản.').waitFor();
  await (await openFinding(page)).fill(REWRITTEN);
  await openDocuments(page);
  await page.getByRole('button', { name: 'Phiên bản (1)' }).click();
  const compared = page.getByRole('list', { name: 'So sánh' });
  await compared.locator('ins', { hasText: 'thời hạn' }).first().waitFor();
  await page.getByRole('button', { name: 'Chỗ sau' }).click();
  await expect.poll(() => page.locator('[data-change]:focus').count()).toBe(1);

  await page.getByRole('button', { name: 'Khôi phục bản này…' }).click();
  await page.getByText('1 phát hiện trở về nội dung cũ').waitFor();
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByText('trước khi khôi phục', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('list', { name: 'Các phiên bản' }).getByRole('listitem').count()).toBe(2);
  const title = await openFinding(page);
  await expect.poll(() => title.inputValue()).toBe(SHORTCOMING);
  await page.keyboard.press('Control+z');
  await page.getByText('Đã hoàn tác: khôi phục một phiên bản.').waitFor();
  await expect.poll(() => title.inputValue()).toBe(REWRITTEN);
});

test('a comment marks its field, is answered and resolved, and no exported file knows of it', async () => {
  let page = await app.start();
  await openSample(page);
  await (await openFinding(page)).click();
  await page.keyboard.press('Control+Alt+m');
  const drawer = page.getByRole('dialog', { name: 'Ghi chú' });
  await drawer.getByRole('textbox', { name: /Ghi chú mới/ }).fill('Cần đối chiếu lại số liệu zqx');
  await drawer.getByRole('textbox', { name: 'Tên của bạn' }).fill('Trần Thị B');
  await drawer.getByRole('button', { name: 'Ghi', exact: true }).click();
  await drawer.getByText('Cần đối chiếu lại số liệu zqx').waitFor();
  await drawer.getByRole('button', { name: 'Đóng' }).click();
  await openDocuments(page);
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await exportAnyway(page);
  await page
    .getByText(/^Đã xuất: /)
    .first()
    .waitFor();
  const [file] = readdirSync(app.saveFolder()).filter((name) => name.endsWith('.docx'));
  const text = docxText(readDocx(readFileSync(join(app.saveFolder(), file ?? '')))).join('\n');
  expect(text).toContain(SHORTCOMING);
  expect(text).not.toContain('zqx');
  await app.stop();

  page = await app.start();
  await page.locator('a[href*="/inspection/"]').first().click();
  await openFinding(page);
  await page.getByRole('button', { name: '1 ghi chú ở ô này' }).click();
  const again = page.getByRole('dialog', { name: 'Ghi chú' });
  await again.getByRole('button', { name: 'Trả lời' }).click();
  await again.getByRole('textbox', { name: 'Trả lời' }).fill('Đã đối chiếu');
  await page.keyboard.press('Control+Enter');
  await again.getByText('Đã đối chiếu').waitFor();
  await again.getByRole('button', { name: 'Đã xử lý' }).click();
  await again.getByText('Chưa có ghi chú nào.').waitFor();
  await again.getByText('Tất cả (1)').click();
  await again.getByRole('button', { name: 'Mở lại' }).click();
  await again.getByRole('button', { name: /Phát hiện \d+: .*tiêu đề/ }).click();
  await expect.poll(() => field(page, 'title.vi').evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Bỏ phát hiện này' }).click();
  await page.getByRole('button', { name: 'Ghi chú' }).click();
  await page.getByText('Chỗ này đã bị xoá').waitFor();
});

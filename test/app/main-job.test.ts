import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { rawWords, wordsOf } from '../readers/pdf-reader.ts';
import { exportAnyway } from './export-anyway.ts';
import { openSample, savingApp } from './saving-app.ts';

/** The main job with the real window, real files and a real restart, by the names a person (or a screen reader) sees. */

const SHORTCOMING = 'Việc xử lý đơn thư chưa bảo đảm quy định';
const TYPED =
  'Qua kiểm tra 37 vụ việc, có 05 đơn chuyển không đúng thẩm quyền; đề nghị Đoàn ghi nhận ý kiến của ông Nguyễn Hữu Quỳnh.';

const app = savingApp();

async function goTo(page: Page, step: 'Kết quả & tồn tại' | 'Văn bản'): Promise<void> {
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: step }).click();
}

/** Opens the finding and answers its narrative field. */
async function narrativeOf(page: Page): Promise<Locator> {
  await goTo(page, 'Kết quả & tồn tại');
  await page.getByRole('list', { name: 'Kết quả & tồn tại' }).getByRole('button', { name: SHORTCOMING }).click();
  return page
    .getByRole('region', { name: 'Nội dung phát hiện' })
    .getByRole('textbox', { name: 'Diễn giải', exact: true });
}

async function typeNarrative(page: Page, text: string): Promise<void> {
  const narrative = await narrativeOf(page);
  await narrative.fill('');
  await narrative.pressSequentially(text);
}

async function reopened(): Promise<Locator> {
  const page = await app.start();
  await page.getByRole('list', { name: 'Các cuộc thanh tra, kiểm tra' }).getByRole('link').first().click();
  return narrativeOf(page);
}

/** The narrative after the next start; the field is there before what was stored is in it. */
async function expectReopened(text: string): Promise<void> {
  const narrative = await reopened();
  await expect.poll(() => narrative.inputValue()).toBe(text);
}

describe('from start to Word and PDF', () => {
  test('a changed finding shows in the preview, stands in both files, and is there after a restart', async () => {
    const page = await app.start();
    await openSample(page);
    await typeNarrative(page, TYPED);
    await goTo(page, 'Văn bản');
    await page.getByRole('region', { name: 'Xem trước' }).getByText(TYPED).waitFor();

    await page.getByRole('button', { name: 'Word và PDF' }).click();
    await exportAnyway(page);
    await page.getByRole('button', { name: 'Mở thư mục' }).waitFor();
    const name = join(app.saveFolder(), 'bao-cao-ket-qua-kiem-tra_uy-ban-nhan-dan-huyen-dak-mil');
    const word = docxText(readDocx(readFileSync(`${name}.docx`))).join(' ');
    expect(wordsOf(word).join(' ')).toContain(TYPED);
    expect(rawWords(`${name}.pdf`).flat().join(' ')).toContain(TYPED);

    await app.stop();
    await expectReopened(TYPED);
  });
});

describe('what was typed', () => {
  test('a moment before closing is there after the next start', async () => {
    const page = await app.start();
    await openSample(page);
    await typeNarrative(page, 'Đơn gửi ngày 05/01.');
    await app.stop();
    await expectReopened('Đơn gửi ngày 05/01.');
  });

  test('and is marked as saved is there after the process was killed', async () => {
    const page = await app.start();
    await openSample(page);
    await typeNarrative(page, 'Sổ tiếp công dân ghi thiếu 03 lượt.');
    await page.getByRole('banner').getByRole('status').getByText('Đã lưu').waitFor();
    await app.kill();
    await expectReopened('Sổ tiếp công dân ghi thiếu 03 lượt.');
  });

  test('with an input method (composition) arrives whole', async () => {
    const page = await app.start();
    await openSample(page);
    const narrative = await narrativeOf(page);
    await narrative.fill('');
    const session = await page.context().newCDPSession(page);
    // Telex: «d», «dd» → đ, «đo», «đow» → đơ, «đơn».
    for (const text of ['d', 'đ', 'đo', 'đơ', 'đơn']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await session.send('Input.insertText', { text: 'đơn' });
    await narrative.pressSequentially(' thư');
    await app.stop();
    await expectReopened('đơn thư');
  });
});

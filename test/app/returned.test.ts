import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retype, WordFile } from '../documents/returned/word-file.ts';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { axeFaults } from './axe.ts';
import { exportAnyway } from './export-anyway.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** A Word file goes out, is edited as a person would, comes back, and the next one says what was accepted. */

let dataFolder = '';
let saveFolder = '';
let launched: LaunchedApp | null = null;

beforeEach(async () => {
  dataFolder = await newDataFolder();
  saveFolder = await mkdtemp(join(tmpdir(), 'ket-luan-returned-'));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', join(saveFolder, 'da-sua.docx'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await launched?.close();
  launched = null;
  await removeDataFolder(dataFolder);
  await removeDataFolder(saveFolder);
});

async function openDocuments(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Văn bản' }).click();
  await page.locator('.kl-paper').first().waitFor();
}

/** Exports Word and answers its text and where it lies. */
async function exportWord(page: Page): Promise<{ readonly path: string; readonly text: string }> {
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await exportAnyway(page);
  await page.getByRole('button', { name: 'Mở thư mục' }).waitFor({ timeout: 60_000 });
  const name = (await readdir(saveFolder)).find((each) => each.startsWith('bao-cao') && !each.includes('thay đổi'));
  const path = join(saveFolder, name ?? '');
  return { path, text: docxText(readDocx(await readFile(path))).join('\n') };
}

const CHANGES = [
  ['Sau đây là kết quả', 'Kết quả kiểm tra cụ thể như sau:'],
  ['Việc xử lý đơn thư', 'Việc xử lý đơn thư còn chậm.'],
  ['Trách nhiệm của người', 'Vai trò của người đứng đầu;'],
] as const;

async function editAsAPerson(path: string): Promise<void> {
  const file = new WordFile(new Uint8Array(await readFile(path)));
  for (const [start, text] of CHANGES) {
    const found = file.paragraphs().find((each) => each.text.startsWith(start));
    if (found === undefined) throw new Error(`no «${start}»`);
    retype(found.element, text);
  }
  await writeFile(join(saveFolder, 'da-sua.docx'), file.saved());
}

test('an edited file is read back, some of it accepted, some refused, and goes on after a restart', async () => {
  launched = await launchApp(dataFolder);
  let page = launched.window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Mở hồ sơ mẫu' }).click();
  await openDocuments(page);
  await editAsAPerson((await exportWord(page)).path);

  await page.getByRole('button', { name: 'Đọc lại bản Word đã sửa…' }).click();
  await page.getByText('Còn 3 gợi ý').waitFor({ timeout: 60_000 });
  expect(await axeFaults(page), 'review').toEqual([]);
  const card = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await card('cụ thể như sau').getByRole('button', { name: 'Nhận', exact: true }).click();
  await page.getByText('Còn 2 gợi ý').waitFor();
  await card('Vai trò').focus();
  await page.keyboard.press('x');
  await page.getByText('Còn 1 gợi ý').waitFor();

  await launched.close();
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.getByRole('list', { name: 'Các cuộc thanh tra, kiểm tra' }).getByRole('link').first().click();
  await openDocuments(page);
  await page.getByRole('button', { name: 'Xem tiếp: còn 1 gợi ý' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'đơn thư' })
    .getByRole('button', { name: 'Sửa vào hồ sơ' })
    .click();
  await page.getByText('Đã xem hết').waitFor();
  await page.getByRole('button', { name: 'Về văn bản' }).click();
  await page.locator('.kl-paper').getByText('Kết quả kiểm tra cụ thể như sau:').first().waitFor();

  const { text } = await exportWord(page);
  expect(text).toContain('Kết quả kiểm tra cụ thể như sau:');
  expect(text).toContain('Việc xử lý đơn thư còn chậm.');
  expect(text).not.toContain('Vai trò của người đứng đầu');

  await page.getByRole('button', { name: 'Câu chữ riêng (1)' }).click();
  await page.getByRole('button', { name: 'Bỏ câu chữ này' }).waitFor();
  expect(await axeFaults(page), 'own wording').toEqual([]);
  await page.getByRole('button', { name: 'Bỏ câu chữ này' }).click();
  await page.locator('.kl-paper').getByText('Sau đây là kết quả kiểm tra:').first().waitFor();

  await page.getByRole('button', { name: 'Ghi bản thể hiện thay đổi…' }).click();
  await page.getByRole('button', { name: 'Ghi tệp Word…' }).click();
  await page.getByText(/Đã xuất: .*thay đổi\.docx/).waitFor({ timeout: 60_000 });
  const changes = (await readdir(saveFolder)).find((each) => each.endsWith('thay đổi.docx'));
  const tracked = new WordFile(new Uint8Array(await readFile(join(saveFolder, changes ?? ''))));
  expect(tracked.text('word/document.xml')).toMatch(/<w:ins [^>]*w:author="Kết Luận"/);
});

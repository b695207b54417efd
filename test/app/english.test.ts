import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';

/** English beside the Vietnamese and the glossary, in the real window, with the keyboard alone wherever keys do the work. */

let dataFolder = '';
let filesFolder = '';
let launched: LaunchedApp;

beforeEach(async () => {
  dataFolder = await newDataFolder();
  filesFolder = await mkdtemp(join(tmpdir(), 'ket-luan-terms-'));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', filesFolder);
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', join(filesFolder, 'terms.csv'));
  launched = await launchApp(dataFolder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(dataFolder);
  await removeDataFolder(filesFolder);
});

async function openSample(): Promise<Page> {
  const page = launched.window;
  await page.getByRole('button', { name: 'Mở hồ sơ mẫu' }).click();
  await page.locator('[data-place="subject.vi"]').waitFor();
  return page;
}

async function typeAtEnd(page: Page, place: string, text: string): Promise<void> {
  await page.locator(`[data-place="${place}"]`).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

/** Presses Tab until the element with this text or name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
    });
    if (name.test(reached)) return;
  }
  throw new Error(`${name} was not reached`);
}

const STALE = 'Bản Việt đã sửa sau khi dịch';

test('a changed Vietnamese text marks its English; it is confirmed by key, and that is undone', async () => {
  const page = await openSample();
  const mark = page.locator('[data-place="subject"]').getByText(STALE);
  await expect.poll(() => mark.count()).toBe(0);
  await typeAtEnd(page, 'subject.vi', ' của cán bộ');
  await mark.waitFor();

  await tabTo(page, /^Bản dịch vẫn đúng/);
  await page.keyboard.press('Enter');
  await mark.waitFor({ state: 'detached' });
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await mark.waitFor();

  await typeAtEnd(page, 'subject.en', ' by officials');
  await mark.waitFor({ state: 'detached' });
  await typeAtEnd(page, 'subject.vi', ', công chức');
  await mark.waitFor();
});

test('terms found in the Vietnamese are put into the English at the cursor, and Ctrl+Z takes them out', async () => {
  const page = await openSample();
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Nội dung' }).click();
  await typeAtEnd(page, 'unitRequests.vi', 'Rà soát Thủ tục hành chính');
  await typeAtEnd(page, 'unitRequests.en', 'To review');
  const field = page.locator('[data-place="unitRequests.en"]');
  await page.getByRole('button', { name: /^Thuật ngữ \(/ }).waitFor();
  await tabTo(page, /^ ?Thuật ngữ/);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /administrative procedure/ }).press('Enter');
  const inserted = () => field.inputValue();
  await expect.poll(() => inserted()).toBe('To review administrative procedure');
  await page.keyboard.press('Control+z');
  await expect.poll(() => inserted()).toBe('To review');
});

test('before the file dialog the open English is listed; the list leads to the place', async () => {
  const page = await openSample();
  await typeAtEnd(page, 'subject.vi', ' của cán bộ');
  await page.locator('[data-place="subject"]').getByText(STALE).waitFor();
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Văn bản' }).click();
  await page.getByText('Tiếng Anh', { exact: true }).click();
  await page.locator('.kl-paper').first().waitFor();
  const word = page.getByRole('button', { name: 'Word', exact: true });
  await word.click();
  const dialog = page.getByRole('dialog', { name: 'Văn bản còn chỗ chưa đủ' });
  await dialog.getByRole('button', { name: new RegExp(STALE) }).press('Enter');
  await page.locator('[data-place="subject.en"]:focus').waitFor();

  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Văn bản' }).click();
  await page.getByText('Tiếng Anh', { exact: true }).click();
  await word.click();
  await dialog.getByRole('button', { name: 'Vẫn xuất' }).press('Enter');
  await page.getByRole('button', { name: 'Mở thư mục' }).waitFor();
});

async function openGlossary(): Promise<Page> {
  const page = launched.window;
  await page.getByRole('button', { name: 'Công cụ' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Thuật ngữ Việt – Anh' }).press('Enter');
  await page.getByRole('list', { name: 'Các thuật ngữ' }).waitFor();
  return page;
}

test('a term of the office by keyboard: found, put in place of the shipped one, and taken back', async () => {
  const page = await openGlossary();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('so noi vu');
  const row = page.getByRole('list', { name: 'Các thuật ngữ' }).getByRole('button');
  await row.filter({ hasText: 'Department of Home Affairs' }).press('Enter');
  const english = page.getByRole('textbox', { name: 'Tiếng Anh' });
  await english.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Home Affairs Department');
  await page.keyboard.press('Enter');
  await row.filter({ hasText: 'Home Affairs Department' }).getByText('Của cơ quan').waitFor();

  await row.first().press('Enter');
  await page.getByRole('button', { name: 'Trở lại bản kèm theo' }).press('Enter');
  await row.filter({ hasText: 'Department of Home Affairs' }).waitFor();
  await page.getByText('trở lại như bản kèm theo').waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).last().press('Enter');
  await row.filter({ hasText: 'Home Affairs Department' }).waitFor();
});

test('a file of terms with faults shows them all and changes nothing; a good one is taken in and written out', async () => {
  const page = await openGlossary();
  const path = join(filesFolder, 'terms.csv');
  await writeFile(path, 'vi,en\nTổ công tác,\n,Task Force\n');
  await page.getByRole('button', { name: 'Nhập từ tệp…' }).press('Enter');
  const faults = page.getByRole('dialog', { name: 'Tệp có 2 lỗi' });
  await faults.getByText('Dòng 2').waitFor();
  await faults.getByText('Dòng 3').waitFor();
  await page.keyboard.press('Escape');

  await writeFile(path, 'vi,en\nTổ công tác,Task Force\n');
  await page.getByRole('button', { name: 'Nhập từ tệp…' }).press('Enter');
  await page.getByText('Đã thêm 1, sửa 0; 0 dòng đã có sẵn.').waitFor();
  await page.getByText('Của cơ quan', { exact: true }).first().click();
  await page.getByRole('list', { name: 'Các thuật ngữ' }).getByText('Task Force').waitFor();
  await page.getByRole('button', { name: 'Xuất ra tệp' }).press('Enter');
  await page.getByRole('menuitem', { name: /\.tsv/ }).press('Enter');
  await page.getByText('Đã xuất thuat-ngu-viet-anh.tsv.').waitFor();
  const written = await readFile(join(filesFolder, 'thuat-ngu-viet-anh.tsv'), 'utf8');
  expect(written).toBe('vi\ten\tnote\r\nTổ công tác\tTask Force\t\r\n');
});

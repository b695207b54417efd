import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { axeFaults } from './axe.ts';
import { exportAnyway } from './export-anyway.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The office words its own document, in the real window: duplicate, edit, mend, rehearse, publish, draft, go back. */

const OWN = 'Đoàn kiểm tra công vụ ghi nhận, biểu dương những kết quả đã đạt được.';

let dataFolder = '';
let saveFolder = '';
let launched: LaunchedApp | null = null;

beforeEach(async () => {
  dataFolder = await newDataFolder();
  saveFolder = mkdtempSync(join(tmpdir(), 'ket-luan-templates-'));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await launched?.close();
  launched = null;
  await removeDataFolder(dataFolder);
  rmSync(saveFolder, { recursive: true, force: true });
});

async function start(): Promise<Page> {
  launched = await launchApp(dataFolder);
  await launched.window.emulateMedia({ reducedMotion: 'reduce' });
  await launched.window.locator('main').waitFor();
  return launched.window;
}

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Công cụ' }).click();
  await page.getByRole('menuitem', { name: 'Mẫu văn bản' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mẫu văn bản' }).waitFor();
}

const DUPLICATE = { name: 'Nhân bản mẫu kèm theo: Báo cáo kết quả kiểm tra' } as const;
const vietnamese = (page: Page) => page.getByRole('textbox', { name: 'Mẫu: Tiếng Việt' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const saved = (page: Page) => page.getByRole('banner').getByRole('status').getByText('Đã lưu').waitFor();

/** Puts the cursor before a text of the template. */
async function cursorBefore(text: Locator, found: string, selected = 0): Promise<void> {
  await text.evaluate(
    (node, [sought, length]) => {
      if (!(node instanceof HTMLTextAreaElement)) return;
      const at = node.value.indexOf(sought);
      node.focus();
      node.setSelectionRange(at, at + length);
    },
    [found, selected] as const,
  );
}

describe('the office’s own template', () => {
  test('is duplicated, edited, mended, rehearsed, published, used, and left for the shipped one again', async () => {
    const page = await start();
    const sample = await page.evaluate(() => globalThis.window.ketLuan.ask('inspections.openSample', {}));
    if (!sample.ok) throw new Error('no sample');
    await openList(page);
    await page.getByRole('button', DUPLICATE).click();
    const text = vietnamese(page);
    const preview = page.getByRole('region', { name: 'Xem trước' });
    await cursorBefore(text, 'Trên đây là Báo cáo');
    await page.keyboard.type(`${OWN} {{ teem.name }} `);
    const line = await text.evaluate((node) =>
      node instanceof HTMLTextAreaElement ? node.value.slice(0, node.selectionStart).split('\n').length : 0,
    );

    const faults = page.getByRole('region', { name: 'Lỗi của mẫu' });
    const fault = faults.getByRole('button', { name: `VI · dòng ${line} Khối «closing» gọi dữ kiện «teem.name»` });
    await fault.waitFor();
    await page.locator(`.kl-editor-line[data-fault][data-number="${line}"]`).waitFor();
    await expect.poll(() => button(page, 'Đánh dấu đã thử').isDisabled()).toBe(true);
    await fault.press('Enter');
    await expect.poll(() => text.evaluate((node) => document.activeElement === node)).toBe(true);
    await cursorBefore(text, 'teem', 4);
    await page.keyboard.type('team');
    await faults.getByText('Chưa thấy lỗi').waitFor();
    await preview.getByText(OWN).waitFor();

    await button(page, 'Chạy thử').click();
    await faults.getByText(/Đã soạn thử \d+ văn bản/).waitFor({ timeout: 120_000 });
    await button(page, 'Đánh dấu đã thử').click();
    await button(page, 'Ban hành mẫu').click();
    await button(page, 'Sửa thành bản mới').waitFor();
    await expect.poll(() => text.getAttribute('readonly')).not.toBeNull();

    await page.evaluate((id) => {
      location.hash = `/inspection/${id}/documents`;
    }, sample.value.id);
    await preview.getByText('Soạn theo mẫu của cơ quan «Báo cáo kết quả kiểm tra – mẫu của cơ quan», bản 1.').waitFor();
    await preview.getByText(OWN).waitFor();
    await button(page, 'Word').click();
    await exportAnyway(page);
    await button(page, 'Mở thư mục').waitFor();
    const name = 'bao-cao-ket-qua-kiem-tra_uy-ban-nhan-dan-huyen-dak-mil.docx';
    expect(docxText(readDocx(readFileSync(join(saveFolder, name)))).join(' ')).toContain(OWN);

    await openList(page);
    await page.getByRole('button', { name: 'Quay về mẫu kèm theo: Báo cáo kết quả kiểm tra' }).click();
    await page.getByText('Từ nay văn bản được soạn theo mẫu kèm theo chương trình.').waitFor();
    await page.evaluate((id) => {
      location.hash = `/inspection/${id}/documents`;
    }, sample.value.id);
    await preview.getByText(/Soạn theo mẫu kèm theo chương trình/).waitFor();
    await preview.getByText(OWN).waitFor({ state: 'detached' });
  });

  test('is written, with the facts, by the keyboard alone; Tab leaves the text; undo takes back what was inserted', async () => {
    const page = await start();
    await openList(page);
    await page.getByRole('button', DUPLICATE).focus();
    await page.keyboard.press('Enter');
    const text = vietnamese(page);
    await text.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    await expect.poll(() => text.evaluate((node) => document.activeElement === node)).toBe(false);
    await page.getByRole('radio', { name: 'Dữ kiện' }).focus();
    await page.keyboard.press('Space');
    const search = page.getByRole('textbox', { name: 'Tìm dữ kiện' });
    await page.keyboard.press('Control+f');
    await expect.poll(() => search.evaluate((node) => document.activeElement === node)).toBe(true);
    await page.keyboard.type('chuc vu truong doan');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const before = await text.inputValue();
    const fact = page.getByRole('list', { name: 'Dữ kiện chèn được' }).getByRole('button').first();
    await fact.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => text.inputValue()).toBe(`{{ team.head.post }}${before}`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text.inputValue()).toBe(before);
  });

  test('typed and saved is there after the process was killed; carried as a file to be a draft again', async () => {
    let page = await start();
    await openList(page);
    await page.getByRole('button', DUPLICATE).click();
    await cursorBefore(vietnamese(page), 'Trên đây là Báo cáo');
    await page.keyboard.type(OWN);
    await saved(page);
    const address = await page.evaluate(() => location.hash);
    await launched?.kill();
    vi.stubEnv('KETLUAN_TEST_OPEN_FILE', join(saveFolder, 'bao-cao-ket-qua-kiem-tra-mau-cua-co-quan.ketluan-mau.json'));
    page = await start();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect.poll(() => vietnamese(page).inputValue()).toContain(OWN);

    await page.getByRole('button', { name: /^Việc khác với/ }).click();
    await page.getByRole('menuitem', { name: 'Xuất ra một tệp…' }).click();
    await page.getByText(/^Đã xuất mẫu/).waitFor();
    await page.getByRole('link', { name: 'Mẫu văn bản' }).click();
    await button(page, 'Nhập từ tệp…').click();
    await expect.poll(() => vietnamese(page).inputValue()).toContain(OWN);

    await page.getByRole('button', { name: /^Việc khác với/ }).click();
    await page.getByRole('menuitem', { name: 'Cất đi' }).click();
    const rows = page.getByRole('list', { name: 'Báo cáo kết quả kiểm tra' }).getByRole('listitem');
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(2);
    await button(page, 'Hoàn tác').click();
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(3);
  });
});

test.each([
  { language: 'vi', colourScheme: 'light' },
  { language: 'en', colourScheme: 'dark' },
] as const)('$language, $colourScheme: nothing to mend on the screens of templates', async (settings) => {
  const page = await start();
  await page.evaluate((chosen) => globalThis.window.ketLuan.ask('settings.write', chosen), settings);
  await page.evaluate(() => {
    location.hash = '/tools/templates';
  });
  await page.reload();
  await page.locator('.kl-template-row').first().waitFor();
  expect(await axeFaults(page), 'list').toEqual([]);
  await page.locator('.kl-template-row button').first().click();
  const text = page.getByRole('textbox', { name: /^(Mẫu|Template): / });
  await cursorBefore(text, 'KẾT LUẬN THANH TRA');
  await page.keyboard.type('{{ x');
  await page.locator('.kl-editor-line[data-fault]').waitFor();
  await page.locator('.kl-template .kl-desk').waitFor();
  expect(await axeFaults(page), 'editor with a fault').toEqual([]);
  await page.getByRole('radio', { name: /^(Dữ kiện|Facts)$/ }).press('Space');
  await page.locator('.kl-fact').first().waitFor();
  expect(await axeFaults(page), 'facts').toEqual([]);
});

import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  dropFiles,
  ENCRYPTED,
  FAULTY,
  GOOD,
  MENDABLE,
  OLD_DOC,
  pictureOnly,
  TRUNCATED,
  written,
} from './check-files.ts';
import { exportAnyway } from './export-anyway.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** «Kiểm tra thể thức» in the real window, with files that are really dropped onto it. */

let dataFolder = '';
let folder = '';
let saveFolder = '';
let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  folder = await mkdtemp(join(tmpdir(), 'ket-luan-check-'));
  saveFolder = await mkdtemp(join(tmpdir(), 'ket-luan-saved-'));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', written(folder, { 'một.docx': GOOD, 'hai.docx': GOOD }).join(delimiter));
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.locator('main').waitFor();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  for (const each of [dataFolder, folder, saveFolder]) await removeDataFolder(each);
});

/** A list with nothing in it. */
beforeEach(async () => {
  await page.evaluate(() => {
    location.hash = '/tools/check';
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Thả tệp Word, PDF vào đây' }).waitFor();
});

const files = (): Locator => page.getByRole('list', { name: 'Tệp cần kiểm tra' });
const report = (): Locator => page.getByRole('region', { name: 'Kết quả kiểm tra' });
const row = (name: string): Locator => files().getByRole('listitem').filter({ hasText: name });

async function checkedAll(count: number): Promise<void> {
  await page.getByRole('status').getByText(`Xong: ${count} tệp`).waitFor();
}

describe('a dropped file', () => {
  test('is told fault by fault with clause, place and remedy, and mended in a copy', async () => {
    const [faulty = ''] = written(folder, { 'Báo cáo.docx': FAULTY });
    await dropFiles(page, [faulty]);
    await checkedAll(1);
    await row('Báo cáo.docx').getByText('3 lỗi').waitFor();
    const told = (part: string) => report().getByRole('region', { name: part }).getByRole('listitem').allInnerTexts();
    await expect
      .poll(() => told('Trang, phông chữ, số trang'))
      .toEqual([
        expect.stringMatching(
          /LỖI[\s\S]*lề trái 20 mm[\s\S]*30–35 mm[\s\S]*Layout › Margins[\s\S]*Phụ lục I, phần I, mục I\.3, Nghị định 30/i,
        ),
      ]);
    await expect
      .poll(() => told('Phần đầu văn bản'))
      .toEqual([expect.stringMatching(/đoạn 2, «Độc lập – Tự do – Hạnh phúc»[\s\S]*Phụ lục I, phần I, mục II\.1\.b/i)]);
    await expect
      .poll(() => told('Nội dung'))
      .toEqual([expect.stringMatching(/đoạn 21, «f\)[\s\S]*điểm g\)[\s\S]*mục II\.6\.đ/i)]);

    await report().getByRole('button', { name: 'Ghi bản đã sửa (2 lỗi)…' }).click();
    await report().getByText('Còn 1 điều cần người sửa').waitFor();
    expect(Buffer.from(FAULTY).equals(readFileSync(faulty))).toBe(true);
    await row('Báo cáo (đã sửa thể thức).docx').getByText('1 lỗi').waitFor();

    // Read from disk again, not from memory.
    await report().getByRole('button', { name: 'Xem bản sửa' }).click();
    await report().getByRole('button', { name: 'Kiểm tra lại' }).click();
    await checkedAll(2);
    await row('Báo cáo (đã sửa thể thức).docx').getByText('1 lỗi').waitFor();
    await expect.poll(() => told('Nội dung')).toHaveLength(1);
    expect(existsSync(join(saveFolder, 'Báo cáo (đã sửa thể thức).docx'))).toBe(true);
  });

  test('of which everything can be mended has a copy that is checked clean', async () => {
    await dropFiles(page, written(folder, { 'Tờ trình.docx': MENDABLE }));
    await report().getByRole('button', { name: 'Ghi bản đã sửa (2 lỗi)…' }).click();
    await report().getByText('không còn lỗi thể thức').waitFor();
    await report().getByRole('button', { name: 'Xem bản sửa' }).click();
    await report().getByRole('button', { name: 'Kiểm tra lại' }).click();
    await checkedAll(2);
    await report().getByRole('heading', { name: 'Tờ trình (đã sửa thể thức).docx' }).waitFor();
    await report().getByRole('alert').getByText('Không thấy lỗi thể thức').waitFor();
  });

  test('without a fault is said to be so', async () => {
    await dropFiles(page, written(folder, { 'Tốt.docx': GOOD }));
    await report().getByRole('alert').getByText('Không thấy lỗi thể thức').waitFor();
    expect(
      await report()
        .getByRole('button', { name: /Ghi bản đã sửa/ })
        .count(),
    ).toBe(0);
  });

  test('whose copy would replace it is refused, and stays as it was', async () => {
    const name = 'Tự đè (đã sửa thể thức).docx';
    const [original = ''] = written(saveFolder, { [name]: FAULTY });
    // The copy of «Tự đè.docx» has just this name; a link makes both one file.
    symlinkSync(original, join(folder, 'Tự đè.docx'));
    await dropFiles(page, [join(folder, 'Tự đè.docx')]);
    await report()
      .getByRole('button', { name: /Ghi bản đã sửa/ })
      .click();
    await page.getByRole('alert').getByText('Bản sửa sẽ đè lên tệp gốc').waitFor();
    expect(Buffer.from(FAULTY).equals(readFileSync(original))).toBe(true);
  });

  test('onto another screen leads nowhere and reads nothing', async () => {
    await page.evaluate(() => {
      location.hash = '/';
    });
    await page.getByRole('heading', { name: 'Chào mừng đến với Kết Luận' }).waitFor();
    const before = page.url();
    await dropFiles(page, written(folder, { 'Lạc.docx': GOOD }));
    await page.evaluate(() => window.ketLuan.ask('application.info', {}));
    expect(page.url()).toBe(before);
    await page.evaluate(() => {
      location.hash = '/tools/check';
    });
    await page.getByRole('heading', { name: 'Thả tệp Word, PDF vào đây' }).waitFor();
  });
});

test('files that cannot be checked get one plain answer each', async () => {
  const answers = {
    'cũ.doc': [OLD_DOC, 'Tệp thuộc định dạng cũ (.doc, .rtf)'],
    'khóa.docx': [ENCRYPTED, 'Tệp có mật khẩu'],
    'quét.pdf': [await pictureOnly(), 'Tệp PDF không có chữ'],
    'cụt.docx': [TRUNCATED, 'Tệp bị hỏng'],
    'rỗng.docx': [Buffer.alloc(0), 'Tệp rỗng'],
    'ảnh.png': [Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'Tệp không phải .docx hay .pdf'],
  } as const;
  const bytes = Object.fromEntries(Object.entries(answers).map(([name, [content]]) => [name, content]));
  await dropFiles(page, [...written(folder, bytes), folder, join(folder, 'không có.docx')]);
  await checkedAll(Object.keys(answers).length + 2);
  for (const [name, [, sentence]] of Object.entries(answers)) {
    await row(name).getByRole('button').first().click();
    await report().getByRole('alert').getByText(sentence).waitFor();
    await row(name).getByText('Không kiểm tra được').waitFor();
  }
});

test('many files are checked one after another; stopping leaves the rest unchecked, and they can be checked after all', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`tệp ${index + 10}.docx`, GOOD]));
  await dropFiles(page, written(folder, many));
  await page.getByRole('button', { name: 'Dừng', exact: true }).click();
  await checkedAll(40);
  await row('tệp 49').getByText('Đã dừng, chưa kiểm tra').waitFor();
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kiểm tra lại tất cả' }).click();
  await row('tệp 49').getByText('Không thấy lỗi thể thức').waitFor();
});

test('the keyboard alone opens the screen, chooses files, reads them and takes one off the list', async () => {
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.getByRole('button', { name: 'Công cụ' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Kiểm tra thể thức' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Chọn tệp…' }).focus();
  await page.keyboard.press('Enter');
  await checkedAll(2);
  await row('hai.docx').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await report().getByRole('heading', { name: 'hai.docx' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await report().getByRole('heading', { name: 'một.docx' }).waitFor();
  await expect.poll(() => files().getByRole('listitem').count()).toBe(1);
});

test('the list is copied and saved as text, in the language of the window', async () => {
  await dropFiles(page, written(folder, { 'Báo cáo.docx': FAULTY, 'cũ.doc': OLD_DOC }));
  await checkedAll(2);
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Chép danh sách lỗi' }).click();
  await page.getByText('Đã chép danh sách lỗi').waitFor();
  const copied = await launched.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Báo cáo.docx: 3 lỗi, 0 cảnh báo, 0 lưu ý.');
  expect(copied).toContain('cũ.doc: Tệp thuộc định dạng cũ');
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lưu danh sách lỗi…' }).click();
  await page.getByText('Đã lưu danh sách lỗi').waitFor();
  const saved = readdirSync(saveFolder).filter((each) => each.endsWith('.txt'));
  expect(saved).toHaveLength(1);
  expect(readFileSync(join(saveFolder, saved[0] ?? ''), 'utf8')).toBe(copied);
});

test('the language of the window changes the findings without asking again', async () => {
  await dropFiles(page, written(folder, { 'Báo cáo.docx': FAULTY }));
  await checkedAll(1);
  await page.getByText('English', { exact: true }).click();
  await page.getByText('Annex I, Part I, II.1.b, Decree 30/2020/NĐ-CP').waitFor();
  await page.getByText('Tiếng Việt', { exact: true }).click();
  await page.getByText('Phụ lục I, phần I, mục II.1.b, Nghị định 30/2020/NĐ-CP').waitFor();
});

test('exported documents are checked from where they were exported', async () => {
  await page.evaluate(async () => {
    const sample = await window.ketLuan.ask('inspections.openSample', {});
    if (sample.ok) location.hash = `/inspection/${sample.value.id}/documents`;
  });
  await page.getByRole('button', { name: 'Word và PDF' }).click();
  await exportAnyway(page);
  await page.getByRole('button', { name: 'Kiểm tra thể thức' }).click();
  await checkedAll(2);
  await expect.poll(() => files().getByText('Không thấy lỗi thể thức').count()).toBe(2);
});

import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Finding } from '../../electron/domain/finding.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** What helps while writing: find and replace, figures in sentences, what a document lacks, phrases. */

const FINDING = 'tt-7';
const NARRATIVE = 'Kiểm tra 40 đơn, có 12 đơn xử lý quá hạn.';

let dataFolder = '';
let saveFolder = '';
let launched: LaunchedApp;
let page: Page;
let sample = '';

beforeAll(async () => {
  dataFolder = await newDataFolder();
  saveFolder = await mkdtemp(join(tmpdir(), 'ket-luan-drafting-'));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.locator('main').waitFor();
  const opened = await page.evaluate(() => window.ketLuan.ask('inspections.openSample', {}));
  if (!opened.ok) throw new Error('no sample');
  sample = opened.value.id;
  const finding = await read();
  const counts = [{ affected: { value: 12 }, total: { value: 40 } }];
  await page.evaluate(
    ([inspectionId, written]) => window.ketLuan.ask('findings.write', { inspectionId, finding: written }),
    [sample, { ...finding, narrative: { vi: NARRATIVE }, counts }] as const,
  );
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(dataFolder);
  await removeDataFolder(saveFolder);
});

async function read(): Promise<Finding> {
  const answer = await page.evaluate(
    ([inspectionId, findingId]) => window.ketLuan.ask('findings.read', { inspectionId, findingId }),
    [sample, FINDING] as const,
  );
  if (!answer.ok) throw new Error('no finding');
  return answer.value.finding;
}

async function goTo(address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/inspection/${sample}/${address}`);
}

const field = (place: string) => page.locator(`[data-place="${place}"]`);
const saved = () => page.getByText('Đã lưu').first().waitFor();

test('words are found without diacritics, some of them replaced, and one undo takes it back', async () => {
  await goTo(`findings/${FINDING}`);
  await field('narrative.vi').waitFor();
  await page.keyboard.press('Control+h');
  const panel = page.getByRole('complementary', { name: 'Tìm và thay trong hồ sơ' });
  await panel.getByLabel('Tìm', { exact: true }).fill('xu ly qua han');
  await panel.getByText('1 chỗ, đã chọn 1').waitFor();
  await panel.getByRole('button', { name: /có 12 đơn xử lý quá hạn/ }).click();
  await page.waitForFunction(() => {
    const area = document.activeElement;
    return (
      area instanceof HTMLTextAreaElement &&
      area.value.slice(area.selectionStart, area.selectionEnd) === 'xử lý quá hạn'
    );
  });
  await panel.getByLabel('Tìm', { exact: true }).fill('kiem tra');
  await panel.getByRole('checkbox', { name: /Kiểm tra 40 đơn/ }).waitFor();
  const before = await read();
  await panel.getByLabel('Tìm', { exact: true }).fill('don xu ly');
  await panel.getByLabel('Thay bằng').fill('vụ việc xử lý');
  await panel.getByRole('button', { name: 'Thay 1 chỗ' }).click();
  await page.getByText('Đã thay 1 chỗ.').waitFor();
  await expect.poll(() => field('narrative.vi').inputValue()).toBe('Kiểm tra 40 đơn, có 12 vụ việc xử lý quá hạn.');
  await panel.getByText('Không có chỗ nào trong hồ sơ này.').waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect.poll(() => field('narrative.vi').inputValue()).toBe(NARRATIVE);
  await expect.poll(async () => (await read()).narrative).toEqual(before.narrative);
  await panel.getByLabel('Tìm', { exact: true }).press('Escape');
  await panel.waitFor({ state: 'detached' });
});

test('a sentence that tells a figure changed since says so, and is mended by one press', async () => {
  await goTo(`findings/${FINDING}`);
  await field('counts[0].affected.value').fill('15');
  const mark = page.getByText('Câu này còn ghi 12; số liệu nay là 15.');
  await mark.waitFor();
  await expect.poll(() => field('narrative.vi').inputValue()).toBe(NARRATIVE);
  await page.getByRole('img', { name: 'Có câu còn ghi số liệu cũ' }).waitFor();
  await page.getByRole('button', { name: 'Thay bằng 15' }).press('Enter');
  await mark.waitFor({ state: 'detached' });
  await expect.poll(() => field('narrative.vi').inputValue()).toBe(NARRATIVE.replace('12', '15'));
  await field('counts[0].total.value').fill('41');
  await page.getByText('Câu này còn ghi 40; số liệu nay là 41.').waitFor();
});

test('before export the document lists what it lacks; the way leads through the places and back', async () => {
  await goTo('decision');
  await field('decision.number').fill('');
  await field('decision.number').press('Tab');
  await saved();
  await goTo('documents');
  await page.locator('.kl-paper').first().waitFor();
  const word = page.getByRole('button', { name: 'Word', exact: true });
  await word.click();
  const dialog = page.getByRole('dialog', { name: 'Văn bản còn chỗ chưa đủ' });
  await dialog.getByText('Câu văn còn ghi 40, số liệu nay là 41.').waitFor();
  await dialog.getByRole('button', { name: 'Xem từng chỗ' }).press('Enter');
  await page.locator('[data-place="decision.number"]:focus, [data-place="decision.number"] :focus').waitFor();
  const bar = page.getByRole('region', { name: 'Các chỗ cần xem' });
  await bar.getByText(/^Chỗ 1\//).waitFor();
  for (const number of [2, 3]) {
    await page.keyboard.press('F8');
    await bar.getByText(new RegExp(`^Chỗ ${number}/`)).waitFor();
  }
  await field('narrative.vi').waitFor();
  await page.keyboard.press('Shift+F8');
  await bar.getByText(/^Chỗ 2\//).waitFor();
  await bar.getByRole('button', { name: 'Xong' }).press('Enter');
  await page.locator('.kl-paper').first().waitFor();
  await word.click();
  await dialog.getByLabel(/^Không hỏi lại/).check();
  await dialog.getByRole('button', { name: 'Vẫn xuất' }).press('Enter');
  await page.getByRole('button', { name: 'Mở thư mục' }).waitFor();
  expect((await readdir(saveFolder)).some((name) => name.endsWith('.docx'))).toBe(true);
  await word.click();
  await page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Mở thư mục' }).waitFor();
  await expect.poll(() => dialog.count()).toBe(0);
});

test('a phrase is found by its letters, filled from the case, and put in at the cursor', async () => {
  await goTo(`findings/${FINDING}`);
  await field('narrative.vi').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Space');
  const box = page.getByRole('dialog', { name: /^Chèn mẫu câu/ });
  await box.getByRole('combobox').fill('mo dau kt');
  await box.getByRole('option').first().getByText('Ủy ban nhân dân huyện Đắk Mil').waitFor();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'detached' });
  const value = await field('narrative.vi').inputValue();
  expect(value.startsWith(`${NARRATIVE.replace('12', '15')} Thực hiện Quyết định số`)).toBe(true);
  // The decision has no number now: its place is marked, to be typed over.
  await page.keyboard.type('99/QĐ-UBND');
  await expect.poll(() => field('narrative.vi').inputValue()).toContain('Quyết định số 99/QĐ-UBND ');
});

test('the office keeps its own phrases', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/tools/phrases';
  });
  await page.getByRole('button', { name: 'Thêm câu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm câu' });
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.getByText(/Câu mẫu chưa có chữ tiếng Việt/).waitFor();
  await dialog.getByLabel('Câu tiếng Việt').fill('Đề nghị thực hiện trước {ngày}.');
  await dialog.getByLabel('Chữ tắt').fill('dntt');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByLabel('Tìm mẫu câu').fill('de nghi thuc hien');
  await page.getByRole('list', { name: 'Mẫu câu' }).getByText('Đề nghị thực hiện trước {ngày}.').click();
  await page.getByRole('button', { name: 'Xóa câu' }).click();
  await page.getByText('Không tìm thấy').first().waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await page.getByRole('list', { name: 'Mẫu câu' }).getByText('Đề nghị thực hiện trước {ngày}.').waitFor();
});

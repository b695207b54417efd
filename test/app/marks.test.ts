import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { rawWords } from '../readers/pdf-reader.ts';
import { exportAnyway } from './export-anyway.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';

let dataFolder = '';
let saveFolder = '';
let launched: LaunchedApp | null = null;

beforeEach(async () => {
  dataFolder = await newDataFolder();
  saveFolder = await mkdtemp(join(tmpdir(), 'ket-luan-saved-'));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await launched?.close();
  launched = null;
  await removeDataFolder(dataFolder);
  await removeDataFolder(saveFolder);
});

test('marks, contact and sizes chosen in the window stand in the preview and in both files', async () => {
  launched = await launchApp(dataFolder);
  const page = launched.window;
  await page.getByRole('button', { name: 'Mở hồ sơ mẫu' }).click();
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name: 'Văn bản' }).click();
  await page.getByLabel('Cỡ chữ').selectOption('12/13/13');
  await expect.poll(() => page.getByLabel('Độ khẩn').isVisible()).toBe(false);
  await page.getByText('Dấu chỉ, liên hệ').click();
  await page.getByLabel('Độ khẩn').selectOption('flash');
  await page.getByLabel('Phạm vi lưu hành').selectOption('internal');
  await page.getByLabel('Ký hiệu người soạn thảo').fill('PL');
  await page.getByLabel('Số bản phát hành').fill('30');
  await page.getByLabel('Điện thoại').fill('0261 3544000');

  const preview = page.getByRole('region', { name: 'Xem trước' });
  for (const text of ['HỎA TỐC', 'LƯU HÀNH NỘI BỘ', 'PL.(30)', 'Điện thoại: 0261 3544000'])
    await preview.getByText(text, { exact: true }).last().waitFor();
  const motto = preview.getByText('Độc lập - Tự do - Hạnh phúc', { exact: true }).last();
  await expect.poll(() => motto.evaluate((element) => element.style.fontSize)).toBe('13pt');

  await page.getByRole('button', { name: 'Word và PDF' }).click();
  await exportAnyway(page);
  await page.getByRole('button', { name: 'Mở thư mục' }).waitFor();
  const name = join(saveFolder, 'bao-cao-ket-qua-kiem-tra_uy-ban-nhan-dan-huyen-dak-mil');
  const docx = readDocx(readFileSync(`${name}.docx`));
  expect(docxText(docx)).toEqual(expect.arrayContaining(['LƯU HÀNH NỘI BỘ', 'HỎA TỐC', 'PL.(30)']));
  expect(docx.styles.byId.get('Motto')?.sizePt).toBe(13);
  expect(rawWords(`${name}.pdf`)[0]?.join(' ')).toContain('Điện thoại: 0261 3544000');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { letterhead, USUAL } from '../documents/letterhead/letterheads.ts';
import { readDocx } from '../readers/docx-reader.ts';
import { axeFaults } from './axe.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The office's own Word file: given, chosen, tried out, used by an export, removed and brought back. */
const NAME = 'Mẫu Thanh tra tỉnh.docx';

let dataFolder = '';
let saveFolder = '';
let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  saveFolder = await mkdtemp(join(tmpdir(), 'ket-luan-letterhead-'));
  const file = join(saveFolder, NAME);
  writeFileSync(file, letterhead(USUAL));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', file);
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('main').waitFor();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(dataFolder);
  await removeDataFolder(saveFolder);
});

const chosen = () => page.getByRole('radio', { name: new RegExp(NAME) });
const none = () => page.getByRole('radio', { name: /Không dùng mẫu/ });

/** The parts of the check report of the sample inspection, exported as Word. */
async function exported(jobId: string): Promise<readonly string[]> {
  const path = await page.evaluate(async (id) => {
    const sample = await window.ketLuan.ask('inspections.openSample', {});
    if (!sample.ok) throw new Error('no sample');
    const answer = await window.ketLuan.ask('documents.export', {
      inspectionId: sample.value.id,
      kind: 'check-report',
      unitId: null,
      language: 'vi',
      formats: ['docx'],
      jobId: id,
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.value.paths[0] ?? '';
  }, jobId);
  return readDocx(readFileSync(path)).partNames;
}

describe('the letterhead', () => {
  test('is given by file dialog, told about, and not in use before it is chosen', async () => {
    await page.getByRole('button', { name: 'Công cụ' }).click();
    await page.getByRole('menuitem', { name: 'Mẫu Word của cơ quan' }).click();
    await page.getByRole('button', { name: 'Chọn tệp mẫu…' }).click();
    await chosen().waitFor();
    await expect.poll(() => none().isChecked()).toBe(true);
    await page.getByRole('button', { name: /điểm cần biết/ }).click();
    await page.getByText('Kiểu «Căn cứ» của mẫu dùng phông Arial').waitFor();
    expect(await exported('without')).not.toContain('word/media/logo.png');
  });

  test('that is chosen by keyboard is what Word is written into', async () => {
    await none().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Đang dùng', { exact: true }).waitFor();
    await expect.poll(() => chosen().isChecked()).toBe(true);
    expect(await exported('with')).toContain('word/media/logo.png');
  });

  test('is tried out with the sample', async () => {
    await page.getByRole('button', { name: 'Xuất thử' }).click();
    await page.getByRole('button', { name: 'Mở thư mục' }).waitFor();
    const written = readDocx(readFileSync(join(saveFolder, 'Mẫu Thanh tra tỉnh - xuất thử.docx')));
    expect(written.partNames).toContain('word/media/logo.png');
  });

  test('is removed, and comes back in use', async () => {
    await page.getByRole('button', { name: `Bỏ mẫu ${NAME}` }).click();
    await chosen().waitFor({ state: 'detached' });
    await expect.poll(() => none().isChecked()).toBe(true);
    expect(await exported('removed')).not.toContain('word/media/logo.png');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đang dùng', { exact: true }).waitFor();
  });

  test('is taken when it is dropped; what cannot be one is told', async () => {
    const drop = (name: string, bytes: readonly number[]) =>
      page.evaluate(
        ([fileName, content]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(content)], fileName));
          const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
          document.querySelector('main')?.dispatchEvent(event);
        },
        [name, bytes] as const,
      );
    await drop('Khác.docx', [...letterhead()]);
    await page.getByRole('radio', { name: /Khác\.docx/ }).waitFor();
    await drop('macro.docm', [...letterhead()]);
    await page.getByText('Tệp có macro').waitFor();
    await expect.poll(() => page.locator('[data-letterhead]').count()).toBe(2);
  });

  test.each([
    { language: 'vi', colourScheme: 'light' },
    { language: 'en', colourScheme: 'dark' },
  ] as const)('has nothing to mend for axe in $language, $colourScheme, also in a small window', async (settings) => {
    await page.evaluate((given) => window.ketLuan.ask('settings.write', given), settings);
    await page.reload();
    await page.locator('[data-letterhead]').first().waitFor();
    await page
      .getByRole('button', { name: /điểm cần biết|points? to know/ })
      .first()
      .click();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 700 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

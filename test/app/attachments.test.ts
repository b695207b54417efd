import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Attachment } from '../../electron/contract/types.ts';
import { dropFiles } from './check-files.ts';
import { exportAnyway } from './export-anyway.ts';
import { finding, newInspection, storedCase, storedFinding } from './findings-case.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** Files and photos at a finding and at the inspection, as a person attaches, names, orders and prints them. */

const PDF = 'Biên bản làm việc 20-9.pdf';
const PROGRAM = 'Cài đặt.exe';
let folder = '';
let dataFolder = '';
let launched: LaunchedApp;
let page: Page;
let id = '';

beforeAll(async () => {
  dataFolder = await newDataFolder();
  folder = mkdtempSync(join(tmpdir(), 'ket-luan-attached-'));
  writeFileSync(join(folder, PDF), '%PDF-1.7 biên bản');
  writeFileSync(join(folder, PROGRAM), 'MZ');
  writeFileSync(join(folder, 'rỗng.txt'), '');
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', [PDF, PROGRAM, 'rỗng.txt'].map((each) => join(folder, each)).join(delimiter));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', folder);
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.locator('main').waitFor();
  id = await newInspection(page, 'công vụ', [finding(1), finding(2)]);
  await goTo('findings');
  await page.locator('[data-open="f-1"]').click();
  await page.locator('button[data-section="evidence"]').click();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(dataFolder);
  rmSync(folder, { recursive: true });
});

async function goTo(step: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `#/inspection/${id}/${step}`);
}

function row(name: string): Locator {
  return page.getByRole('group', { name, exact: true });
}

async function attached(): Promise<readonly Attachment[]> {
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  return (await storedFinding(page, id, 'f-1')).attachments ?? [];
}

function alert(text: string | RegExp): Promise<void> {
  return page.getByRole('alert').getByText(text).first().waitFor();
}

/** A photo that lies on its side and says so, as phones write them. */
async function photoOnItsSide(): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 30 });
    const context = canvas.getContext('2d');
    if (context !== null) {
      context.fillStyle = '#b33';
      context.fillRect(0, 0, 60, 15);
    }
    return canvas.toDataURL('image/jpeg');
  });
  const jpeg = Buffer.from(url.split(',')[1] ?? '', 'base64');
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex');
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}

test('files are chosen with the dialog and lie in the data folder; what cannot be taken is told', async () => {
  await page.getByRole('button', { name: 'Chọn tệp…' }).click();
  await row(PDF).waitFor();
  await row(PROGRAM).waitFor();
  await alert('Tệp «rỗng.txt» rỗng (0 byte) nên không đính kèm được.');
  const [first, second] = await attached();
  expect(first).toMatchObject({ fileName: PDF, mediaType: 'application/pdf', caption: {} });
  expect(second).toMatchObject({ fileName: PROGRAM, mediaType: 'application/octet-stream' });
  const sha256 = createHash('sha256').update('%PDF-1.7 biên bản').digest('hex');
  expect(first?.sha256).toBe(sha256);
  expect(readFileSync(join(dataFolder, 'attachments', sha256.slice(0, 2), sha256), 'utf8')).toContain('biên bản');
});

test('a photo is dropped, shows upright, and stands once however often it comes', async () => {
  const photo = join(folder, 'Ảnh hiện trường.jpg');
  writeFileSync(photo, await photoOnItsSide());
  const drop = async () => {
    const button = page.getByRole('button', { name: 'Chọn tệp…' });
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    await dropFiles(page, [photo], { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 });
  };
  await drop();
  const picture = row('Ảnh hiện trường.jpg').locator('img');
  await picture.scrollIntoViewIfNeeded();
  const size = () => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  await expect.poll(size).toEqual([30, 60]);
  await drop();
  await alert('Đã có sẵn: Ảnh hiện trường.jpg.');
  await expect
    .poll(async () => (await attached()).map(({ fileName }) => fileName))
    .toEqual([PDF, PROGRAM, 'Ảnh hiện trường.jpg']);
});

test('a screenshot is pasted from the clipboard, also while a field has the cursor', async () => {
  await row(PDF)
    .getByLabel('Bút lục')
    .evaluate(async (field) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
      const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([png ?? ''], 'image.png', { type: 'image/png' }));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
  await page.locator('[data-attachment]').nth(3).waitFor();
  const [, , , pasted] = await attached();
  expect(pasted?.fileName).toMatch(/^Ảnh chụp màn hình \d{4}-\d\d-\d\d \d\d\.\d\d\.png$/);
  expect(pasted?.mediaType).toBe('image/png');
});

test('caption and pages are typed; rows move with the keyboard; a removed one comes back', async () => {
  await row(PDF).getByLabel('Tên, chú thích', { exact: true }).fill('Biên bản làm việc với Bộ phận Một cửa');
  await row(PDF).getByLabel('Bút lục').fill('12-15');
  await row(PDF).getByLabel('Bút lục').press('Alt+ArrowDown');
  await expect.poll(async () => (await attached()).map(({ fileName }) => fileName).slice(0, 2)).toEqual([PROGRAM, PDF]);
  await expect
    .poll(async () => (await attached())[1])
    .toMatchObject({
      caption: { vi: 'Biên bản làm việc với Bộ phận Một cửa' },
      pages: '12-15',
    });
  await row(PROGRAM).getByRole('button', { name: /^Bỏ/ }).click();
  await expect.poll(async () => (await attached()).map(({ fileName }) => fileName)).not.toContain(PROGRAM);
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect.poll(async () => (await attached())[0]?.fileName).toBe(PROGRAM);
  // The same through the log of changes.
  await row(PROGRAM).getByRole('button', { name: /^Bỏ/ }).click();
  await expect.poll(() => attached()).toHaveLength(3);
  await page.keyboard.press('Control+Z');
  await row(PROGRAM).waitFor();
  await expect.poll(() => attached()).toHaveLength(4);
});

test('a document is opened after a question, a program never, and either is saved out under a safe name', async () => {
  await launched.app.evaluate(({ dialog, shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    Object.assign(dialog, { showMessageBox: async () => ({ response: 0, checkboxChecked: false }) });
    Object.assign(shell, {
      openPath: async (path: string) => {
        seen.push(path);
        return '';
      },
    });
  });
  const seen = () => launched.app.evaluate(() => (globalThis as unknown as { readonly seen: readonly string[] }).seen);
  await row(PDF)
    .getByRole('button', { name: `Mở ${PDF}` })
    .click();
  await expect.poll(seen).toEqual([expect.stringContaining(PDF)]);
  await row(PROGRAM)
    .getByRole('button', { name: `Mở ${PROGRAM}` })
    .click();
  await alert(/không phải tài liệu hay ảnh quen thuộc/);
  await expect.poll(() => seen()).toHaveLength(1);
  rmSync(join(folder, PROGRAM));
  await row(PROGRAM)
    .getByRole('button', { name: `Lưu ${PROGRAM} ra ngoài` })
    .click();
  await alert(`Đã lưu ${PROGRAM}.`);
  expect(readFileSync(join(folder, PROGRAM), 'utf8')).toBe('MZ');
});

test('content that is lost is said, and all the rest goes on', async () => {
  const [program] = await attached();
  const sha256 = program?.sha256 ?? '';
  rmSync(join(dataFolder, 'attachments', sha256.slice(0, 2), sha256));
  await page.locator('[data-open="f-2"]').click();
  await page.locator('[data-open="f-1"]').click();
  await row(PROGRAM).getByText('Mất tệp').waitFor();
  await row(PROGRAM)
    .getByRole('button', { name: `Lưu ${PROGRAM} ra ngoài` })
    .click();
  await alert(/Không còn nội dung của tệp «Cài đặt.exe»/);
});

test('the inspection has files of its own, and the list of evidence prints all of them', async () => {
  await goTo('contents');
  const whole = page.getByRole('region', { name: 'Tệp đính kèm của cả cuộc' });
  await whole.getByRole('button', { name: 'Chọn tệp…' }).click();
  await whole
    .getByRole('group', { name: PDF })
    .getByLabel('Tên, chú thích', { exact: true })
    .fill('Quyết định kiểm tra');
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  await expect
    .poll(async () => (await storedCase(page, id)).facts.attachments?.[0]?.caption)
    .toMatchObject({ vi: 'Quyết định kiểm tra' });
  await goTo('documents/evidence-list');
  const preview = page.getByRole('region', { name: 'Xem trước' });
  await preview.getByText('Quyết định kiểm tra').last().waitFor();
  await preview.getByText('Biên bản làm việc với Bộ phận Một cửa').last().waitFor();
  await page.getByRole('button', { name: /PDF/ }).first().click();
  await exportAnyway(page);
  await expect.poll(() => readdirSync(folder).filter((each) => /^danh-muc.*\.pdf$/.test(each))).toHaveLength(1);
  expect(existsSync(join(dataFolder, 'attachments'))).toBe(true);
});

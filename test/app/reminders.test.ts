import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { calendarEvents } from '../readers/read-calendar-file.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** Reminders in the window as days go by, and lists that leave it as files. */

let dataFolder: string;
let saveFolder: string;
let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  saveFolder = await newDataFolder();
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', saveFolder);
  launched = await launchApp(dataFolder);
  page = launched.window;
  await setClock('2025-02-20T02:00:00Z');
  await page.locator('main').waitFor();
  await page.evaluate(() => window.ketLuan.ask('inspections.openSample', {}));
  await page.reload();
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
  await removeDataFolder(saveFolder);
});

/** Sets the clock of the main process, and wakes the computer: the clock goes on from there. */
async function setClock(moment: string): Promise<void> {
  await launched.app.evaluate(({ powerMonitor }, to) => {
    const clock = globalThis as typeof globalThis & { plainDate?: DateConstructor };
    clock.plainDate ??= Date;
    const Plain = clock.plainDate;
    const ahead = Plain.parse(to) - Plain.now();
    globalThis.Date = class extends Plain {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [Plain.now() + ahead] : given) as []));
      }
      static override now() {
        return Plain.now() + ahead;
      }
    } as DateConstructor;
    powerMonitor.emit('resume');
  }, moment);
}

const bell = (name: string | RegExp) => page.getByRole('banner').getByRole('button', { name });

test('the bell counts what is due, leads to the row, and has read it then', async () => {
  await bell('Nhắc việc: 12 việc chưa đọc').click();
  const list = page.getByRole('dialog', { name: 'Nhắc việc' });
  await list.getByText('Đến hạn trong 30 ngày (12)').waitFor();
  await list.getByRole('button', { name: /24\/02\/2025 · Còn 4 ngày.*Việc thực hiện nhiệm vụ/ }).click();
  await expect.poll(() => page.url()).toContain('/remediation/tt-1~dak-mil');
  await bell('Nhắc việc: 11 việc chưa đọc').waitFor();
});

test('after sleeping over the last day all are told once more, as overdue', async () => {
  await setClock('2025-02-25T02:00:00Z');
  await bell('Nhắc việc: 12 việc chưa đọc').click();
  const list = page.getByRole('dialog', { name: 'Nhắc việc' });
  await list.getByText('Quá hạn (12)').waitFor();
  await list.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
  await bell('Nhắc việc').waitFor();
  await page.keyboard.press('Escape');
});

test('a clock that goes back a day and on again tells nothing twice', async () => {
  await setClock('2025-02-24T02:00:00Z');
  await setClock('2025-02-25T03:00:00Z');
  const read = await page.evaluate(() => window.ketLuan.ask('reminders.read', {}));
  expect(read).toMatchObject({ ok: true, value: { unread: 0, overdue: { total: 12 } } });
});

test('notifications and the tray are off until they are chosen', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/tools/settings';
  });
  const tray = page.getByRole('checkbox', { name: 'Thu xuống khay khi đóng cửa sổ' });
  const told = page.getByRole('checkbox', { name: 'Thông báo của Windows khi có việc cần nhắc' });
  expect(await tray.isChecked()).toBe(false);
  expect(await told.isChecked()).toBe(false);
  await tray.click();
  await expect.poll(() => tray.isChecked()).toBe(true);
  const isShown = () => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(isShown).toBe(false);
  await launched.app.evaluate(({ app }) => app.emit('second-instance'));
  await expect.poll(isShown).toBe(true);
  await tray.click();
  await expect.poll(() => tray.isChecked()).toBe(false);
});

test('a list leaves as an Excel file, deadlines as a calendar file too', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await page.getByRole('button', { name: 'Xuất Excel…' }).click();
  await page.getByText('Đã xuất danh-sach-cuoc-thanh-tra-kiem-tra_2025-02-25.xlsx.').waitFor();
  const [sheet] = await readXlsxFile(join(saveFolder, 'danh-sach-cuoc-thanh-tra-kiem-tra_2025-02-25.xlsx'));
  expect(sheet?.data[3]?.slice(0, 4)).toEqual([1, 'Kiểm tra', 'Thực thi công vụ', '733/QĐ-UBND']);

  const made = await page.evaluate(() => window.ketLuan.ask('lists.exportCalendar', { list: { name: 'watch' } }));
  expect(made).toMatchObject({ ok: true, value: { withoutDay: 0 } });
  const events = calendarEvents(readFileSync(join(saveFolder, 'han-khac-phuc_2025-02-25.ics'), 'utf8'));
  expect(events).toHaveLength(12);
});

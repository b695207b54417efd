import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LaunchedApp, launchApp, launchInHome, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** Office profile, data folder and backups in the real window, with real restarts. */

let folder = '';
let launched: LaunchedApp | null = null;

beforeEach(async () => {
  folder = await newDataFolder();
  vi.stubEnv('KETLUAN_TEST_NO_RESTART', '1');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await launched?.close();
  launched = null;
  await removeDataFolder(folder);
});

const FIRST_START = 'Chào mừng đến với Kết Luận';
const HOME = 'Các cuộc thanh tra, kiểm tra';

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Công cụ' }).click();
  await page.getByRole('menuitem', { name: 'Cài đặt' }).click();
  await page.getByRole('region', { name: 'Sao lưu' }).waitFor();
}

function field(page: Page, place: string) {
  return page.locator(`:is(input, textarea, select)[data-place="${place}"]`);
}

async function saved(page: Page): Promise<void> {
  await page.locator('[data-save-state="saved"]').waitFor();
}

/** The answer to the next dialog for a folder or a file. */
function answerDialogs(app: LaunchedApp, path: string): Promise<void> {
  return app.app.evaluate((_electron, answer) => {
    process.env.KETLUAN_TEST_OPEN_FILE = answer;
  }, path);
}

/** Clicks an item of the application's menu, as its shortcut Ctrl+, does. */
function chooseInMenu(app: LaunchedApp, menu: string, label: string): Promise<void> {
  return app.app.evaluate(
    ({ Menu, BrowserWindow }, [above, below]) => {
      const items =
        Menu.getApplicationMenu()?.items.find((each) => each.label.replaceAll('&', '') === above)?.submenu?.items ?? [];
      items
        .find((each) => each.label.replaceAll('&', '') === below)
        ?.click(undefined, BrowserWindow.getAllWindows()[0]);
    },
    [menu, label] as const,
  );
}

/** Waits until the process ends by itself: in a test nothing starts it again. */
async function ended(app: LaunchedApp): Promise<void> {
  if (app.app.process().exitCode !== null) return;
  await new Promise((resolve) => app.app.process().once('exit', resolve));
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Kết Luận – về danh sách/ }).click();
  await page.evaluate(() =>
    window.ketLuan.ask('inspections.create', { kind: 'inspection', subject: { vi: 'công vụ' } }),
  );
}

function inspections(page: Page) {
  return page.evaluate(() => window.ketLuan.ask('inspections.list', { words: '', offset: 0, limit: 5 }));
}

describe('the office profile', () => {
  test('typed once is in a new inspection, its documents and their margins', async () => {
    launched = await launchApp(folder);
    const page = launched.window;
    await page.getByRole('heading', { name: FIRST_START }).waitFor();
    await openSettings(page);
    await field(page, 'body.name.vi').fill('Thanh tra thành phố Cần Thơ');
    await field(page, 'body.name.en').fill('Inspectorate of Cần Thơ City');
    await page.getByRole('button', { name: 'Thêm người ký' }).click();
    await field(page, 'signers[0].signing.name').fill('Nguyễn Thị Hồng Đào');
    const signer = page.getByRole('group', { name: 'Người ký 1' });
    await signer.getByRole('checkbox', { name: 'Kết luận thanh tra' }).check();
    await page.getByRole('button', { name: 'Thêm danh sách' }).click();
    await field(page, 'recipientLists[0].name').fill('Các đơn vị');
    await page.getByRole('button', { name: 'Thêm nơi nhận' }).click();
    await field(page, 'recipientLists[0].recipients[0].vi').fill('Sở Nội vụ');
    await field(page, 'recipientLists[0].fileUnder').fill('NV1');

    await field(page, 'margins.left').fill('40');
    await page.getByText('Đặt lề trái từ 30 đến 35 mm (Nghị định 30/2020/NĐ-CP').waitFor();
    await field(page, 'margins.left').fill('35');
    await field(page, 'margins.right').fill('20');
    await saved(page);

    await begin(page);
    const listed = await inspections(page);
    const id = listed.ok ? (listed.value.items[0]?.id ?? '') : '';
    const read = await page.evaluate((chosen) => window.ketLuan.ask('inspections.read', { id: chosen }), id);
    expect(read).toMatchObject({
      ok: true,
      value: {
        facts: {
          inspectingBody: { name: { vi: 'Thanh tra thành phố Cần Thơ' } },
          documents: [{ kind: 'conclusion', signing: { name: 'Nguyễn Thị Hồng Đào' } }],
        },
      },
    });
    await page.evaluate((chosen) => {
      location.hash = `#/inspection/${chosen}/documents`;
    }, id);
    const sheets = page.locator('.kl-paper');
    await sheets.getByText('Nguyễn Thị Hồng Đào').waitFor();
    await expect.poll(() => sheets.first().getAttribute('style')).toContain('padding: 20mm 20mm 20mm 35mm');
    await page.getByRole('button', { name: 'Chọn nơi nhận' }).click();
    await page.getByRole('menuitem', { name: /Các đơn vị/ }).click();
    await sheets.getByText('- Lưu: VT, NV1.').waitFor();
    await sheets.getByText('- Sở Nội vụ;').waitFor();
  });
});

describe('backups', () => {
  test('are made, listed and brought back with a restart; what was there is set aside', async () => {
    const backups = join(folder, '..', `${folder.split('/').at(-1)} ổ đĩa rời`);
    mkdirSync(backups);
    launched = await launchApp(folder);
    const first = launched;
    const page = first.window;
    await page.getByRole('heading', { name: FIRST_START }).waitFor();
    await begin(page);
    await openSettings(page);
    const region = page.getByRole('region', { name: 'Sao lưu' });
    await answerDialogs(first, backups);
    await region.getByRole('button', { name: 'Chọn thư mục…' }).click();
    await region.getByText('Chưa sao lưu lần nào.').waitFor();
    await region.getByRole('button', { name: 'Sao lưu ngay' }).click();
    await page.getByText('Đã sao lưu: ket-luan-').waitFor();
    expect(readdirSync(backups)).toHaveLength(1);
    await begin(page);
    await openSettings(page);

    writeFileSync(join(backups, 'hỏng.sqlite'), 'không phải bản sao lưu '.repeat(400));
    await answerDialogs(first, join(backups, 'hỏng.sqlite'));
    await region.getByRole('button', { name: 'Khôi phục từ tệp khác…' }).click();
    await page.getByText(/hỏng\.sqlite đã hỏng/).waitFor();

    await region.getByRole('button', { name: /^Khôi phục… \d/ }).click();
    await page.getByText('1 cuộc thanh tra, kiểm tra; 0 phát hiện').waitFor();
    await page.getByRole('button', { name: 'Khôi phục và khởi động lại' }).click();
    await ended(first);

    launched = await launchApp(folder);
    await launched.window.getByRole('heading', { name: HOME }).waitFor();
    expect(await inspections(launched.window)).toMatchObject({ ok: true, value: { total: 1 } });
    await openSettings(launched.window);
    await launched.window.getByText('Dữ liệu được cất đi khi khôi phục:').waitFor();
    expect(readdirSync(folder).filter((each) => each.startsWith('set-aside-'))).toHaveLength(1);
    await removeDataFolder(backups);
  });
});

describe.runIf(process.platform === 'linux')('the data folder', () => {
  test('moves to another one with all that is in it; the old one stays', async () => {
    const target = join(folder, 'Ổ D', 'Dữ liệu kết luận');
    mkdirSync(target, { recursive: true });
    launched = await launchInHome(folder);
    const first = launched;
    await first.window.getByRole('heading', { name: FIRST_START }).waitFor();
    await begin(first.window);
    await chooseInMenu(first, 'Tệp', 'Cài đặt…');
    await answerDialogs(first, target);
    await first.window.getByRole('button', { name: 'Chuyển thư mục dữ liệu…' }).click();
    await first.window.getByText(/được giữ nguyên, không bị xóa/).waitFor();
    await first.window.getByRole('button', { name: 'Chuyển và khởi động lại' }).click();
    await ended(first);

    launched = await launchInHome(folder);
    await launched.window.getByRole('heading', { name: HOME }).waitFor();
    expect(await inspections(launched.window)).toMatchObject({ ok: true, value: { total: 1 } });
    await openSettings(launched.window);
    await launched.window.getByRole('region', { name: 'Dữ liệu' }).getByText(target, { exact: true }).waitFor();
    expect(existsSync(join(folder, 'Kết Luận', 'ket-luan.db'))).toBe(true);
  });
});

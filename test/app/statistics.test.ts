import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FileRow } from '../../electron/domain/file-statistics.ts';
import { axeFaults } from './axe.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The table of files as a person works with it: typed in with the keys, pasted from Excel, checked, seen in the document. */

const INSPECTION = 'file-statistics';
const EXCEL = [
  'TT\tLĩnh vực\tTiếp nhận\t\tĐã giải quyết\t\tGhi chú',
  '\t\tTrực tuyến\tTrực tiếp\tĐúng hạn\tQuá hạn\t',
  '1\tChứng thực\t1.531\t12\t1 000\tbảy\t',
  '2\tBảo trợ xã hội\t40\t–\t30\t2\t',
  '\tTổng cộng\t1.571\t12\t1.031\t2\t',
].join('\r\n');

let dataFolder = '';
let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', 'test/fixtures/file-statistics.json');
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.locator('main').waitFor();
  await page.evaluate(() => window.ketLuan.ask('cases.importFile', {}));
  await goTo('contents');
  await page.getByRole('grid').waitFor();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(dataFolder);
});

async function goTo(step: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `#/inspection/${INSPECTION}/${step}`);
}

function cell(row: number, place: string): Locator {
  return page.locator(`[data-place="fileStatistics.rows[${row}].${place}"]`);
}

async function saved(): Promise<readonly FileRow[]> {
  await page.getByText('Đã lưu').waitFor();
  const answer = await page.evaluate((id) => window.ketLuan.ask('inspections.read', { id }), INSPECTION);
  return answer.ok ? (answer.value.facts.fileStatistics?.rows ?? []) : [];
}

async function clipboard(text?: string): Promise<string> {
  return launched.app.evaluate(({ clipboard: board }, given) => {
    if (given !== undefined) board.writeText(given);
    return board.readText();
  }, text);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('is typed in with the keys alone; sums follow, what is no number stays and is told', async () => {
  await cell(2, 'figures.early').click();
  await page.keyboard.type('20');
  await press('Tab');
  await page.keyboard.type('12');
  // The total that the source gave is now the sum of its parts.
  await press('Enter');
  const grid = page.getByRole('grid');
  await expect.poll(() => grid.getByRole('row').last().innerText()).toMatch(/Tổng cộng[\s\S]*2\.211/);
  await press('ArrowUp', 'F2', 'Home');
  await page.keyboard.type('1');
  const told = page.getByRole('list', { name: 'Số liệu cần xem lại' });
  await told.getByText('tổng số 41 hồ sơ không bằng các số thành phần cộng lại (141)').waitFor();
  await expect.poll(() => cell(2, 'figures.settled').getAttribute('aria-invalid')).toBe('true');
  await press('Escape', 'Delete');
  await page.keyboard.type('mười');
  await press('ArrowLeft', 'ArrowRight');
  await expect.poll(() => cell(2, 'figures.onTime').locator('.kl-grid-shown').innerText()).toBe('mười');
  await expect.poll(() => cell(2, 'figures.onTime').getAttribute('title')).toContain('Không phải là số hồ sơ');
  await page.keyboard.type('12');
  await press('Escape');
  await expect
    .poll(async () => (await saved()).find(({ id }) => id === 'xay-dung')?.figures)
    .toMatchObject({
      early: 20,
      onTime: 12,
      settled: 41,
    });
});

test('goes out to Excel and comes back as ranges', async () => {
  await cell(0, 'figures.online').click();
  await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+C');
  await expect.poll(() => clipboard()).toBe('1020\t400\r\n640\t85');
  await clipboard('1.021\t401\r\n641\t–');
  await press('ArrowUp', 'ArrowLeft', 'Control+V');
  await page.getByText('Đã dán 2 dòng.').waitFor();
  await expect
    .poll(async () => (await saved()).map(({ figures }) => [figures.online, figures.direct]).slice(0, 2))
    .toEqual([
      [1021, 401],
      [641, undefined],
    ]);
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect.poll(async () => (await saved())[1]?.figures).toMatchObject({ online: 640, direct: 85 });
  await page.getByRole('button', { name: 'Chép cả bảng' }).click();
  await page.getByText('Đã chép bảng').waitFor();
  await expect.poll(() => clipboard()).toMatch(/^Lĩnh vực\t.*\r\nĐất đai\tLand\t\t1020\t400/);
});

test('is pasted from Excel after a look at its columns; nothing is taken over silently', async () => {
  const before = await saved();
  await clipboard(EXCEL);
  await cell(0, 'field.vi').click();
  await press('Control+V');
  const dialog = page.getByRole('dialog', { name: 'Dán bảng từ Excel' });
  await dialog.getByText('Dòng 3, cột 6: «bảy» không phải là số hồ sơ').waitFor();
  await dialog.getByText('Giải quyết đúng hạn: dòng tổng ghi 1.031, cộng các dòng được 1.030.').waitFor();
  const columns = await dialog
    .getByRole('combobox')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
  expect(columns).toEqual(['none', 'field', 'online', 'direct', 'onTime', 'late', 'none']);
  await dialog.getByLabel('Cột 6 là').selectOption('overdue');
  await dialog.getByText('Thêm vào sau').click();
  await expect.poll(() => saved()).toEqual(before);
  await dialog.getByRole('button', { name: 'Nhận 2 dòng' }).click();
  await expect.poll(saved).toHaveLength(5);
  const after = await saved();
  // The row that Enter began stayed empty.
  expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(after.slice(3).map(({ field, figures }) => [field.vi, figures])).toEqual([
    ['Chứng thực', { online: 1531, direct: 12, onTime: 1000 }],
    ['Bảo trợ xã hội', { online: 40, onTime: 30, overdue: 2 }],
  ]);
});

test('rows go up, down and away', async () => {
  await cell(4, 'field.vi').click();
  await page.getByRole('button', { name: 'Lên', exact: true }).click();
  await expect
    .poll(async () => (await saved()).map(({ field }) => field.vi).slice(3))
    .toEqual(['Bảo trợ xã hội', 'Chứng thực']);
  await page.getByRole('button', { name: 'Xóa dòng' }).click();
  await page.getByText('Đã xóa dòng «Bảo trợ xã hội».').waitFor();
  await expect.poll(() => saved()).toHaveLength(4);
});

test('has nothing that axe finds, light and dark, with the dialog and without', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const colourScheme of ['light', 'dark'] as const) {
    await page.evaluate(
      (scheme) => document.documentElement.setAttribute('data-mantine-color-scheme', scheme),
      colourScheme,
    );
    await cell(0, 'figures.online').click();
    expect(await axeFaults(page)).toEqual([]);
    await cell(0, 'field.vi').click();
    await clipboard(EXCEL);
    await press('Control+V');
    const dialog = page.getByRole('dialog', { name: 'Dán bảng từ Excel' });
    await dialog.getByLabel('Cột 6 là').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
});

test('stands in the document as sentences, table and chart', async () => {
  await goTo('documents');
  const preview = page.getByRole('region', { name: 'Xem trước' });
  await preview.getByText('Kết quả giải quyết hồ sơ thủ tục hành chính').last().waitFor();
  await preview.getByText('Tổng cộng', { exact: true }).last().waitFor();
  const chart = preview.getByRole('img', { name: /^Biểu đồ thanh ngang/ }).last();
  await expect.poll(() => chart.innerHTML()).toContain('Chứng thực');
});

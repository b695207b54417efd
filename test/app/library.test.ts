import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { InspectionFacts } from '../../electron/contract/types.ts';
import { axeFaults } from './axe.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The library of findings in the real window: the tool, insertion, the search for norms, and the way back into the library. */
let dataFolder = '';
let filesFolder = '';
let launched: LaunchedApp;
let page: Page;
let inspectionId = '';

beforeAll(async () => {
  dataFolder = await newDataFolder();
  filesFolder = await mkdtemp(join(tmpdir(), 'ket-luan-library-'));
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', filesFolder);
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', join(filesFolder, 'thu-vien-ton-tai.json'));
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('main').waitFor();
  inspectionId = await newInspection();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(dataFolder);
  await removeDataFolder(filesFolder);
});

/** An inspection whose period lies in both regimes of the one-stop rules. */
function newInspection(): Promise<string> {
  return page.evaluate(async () => {
    const { ask } = globalThis.window.ketLuan;
    const made = await ask('inspections.create', { kind: 'check', subject: { vi: 'cải cách hành chính' } });
    if (!made.ok) throw new Error('not made');
    const read = await ask('inspections.read', { id: made.value.id });
    if (!read.ok) throw new Error('not read');
    const period = { from: '2025-01-01', to: '2025-12-31' };
    await ask('inspections.writeFacts', { facts: { ...read.value.facts, period } });
    return made.value.id;
  });
}

function factsOf(): Promise<InspectionFacts> {
  return page.evaluate(async (id) => {
    const read = await globalThis.window.ketLuan.ask('inspections.read', { id });
    if (!read.ok) throw new Error('not read');
    return read.value.facts;
  }, inspectionId);
}

async function goTo(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Nothing for axe to find, in light and in dark. */
async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
}

test('findings are looked for, ticked and put in by keyboard, with the bases of both regimes, and taken back at once', async () => {
  await goTo(`/inspection/${inspectionId}/findings`);
  await page.getByRole('button', { name: 'Cách khác' }).waitFor();
  await page.keyboard.press('Control+l');
  const dialog = page.getByRole('dialog', { name: 'Lấy tồn tại từ thư viện' });
  await dialog.locator('[data-search]:focus').waitFor();
  await page.keyboard.type('van ban xin loi');
  await dialog.getByText('1 tồn tại', { exact: true }).waitFor();
  await dialog.getByRole('checkbox', { name: /^Chọn «Hồ sơ quá hạn không có/ }).press('Space');
  await dialog.getByText('Chưa xác minh – cần đối chiếu trước khi in').waitFor();
  await dialog.getByText(/hai giai đoạn pháp luật/).waitFor();
  await expectAccessible();
  await dialog.getByRole('textbox', { name: 'Tìm trong thư viện' }).fill('ban giao');
  await dialog.getByRole('checkbox', { name: /bàn giao từ cấp huyện/ }).press('Space');
  await dialog.getByRole('button', { name: 'Đưa 2 tồn tại vào hồ sơ' }).press('Enter');

  const bases = page.locator('[data-place="legalBases"] > fieldset');
  await expect.poll(() => bases.count()).toBeGreaterThanOrEqual(4);
  await expect.poll(async () => (await factsOf()).recommendations).toHaveLength(2);
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await page.getByText('Đã đưa 2 tồn tại vào hồ sơ').waitFor({ state: 'detached' });
  await expect.poll(async () => (await factsOf()).recommendations).toHaveLength(0);
});

test('a doubtful basis is marked until somebody has compared it; figures stand only once they are typed', async () => {
  const inserted = await page.evaluate(
    (id) => globalThis.window.ketLuan.ask('library.insert', { inspectionId: id, chosen: [{ id: 'F02' }] }),
    inspectionId,
  );
  if (!inserted.ok) throw new Error('not inserted');
  const [findingId = ''] = inserted.value.findingIds;
  await goTo('/');
  await goTo(`/inspection/${inspectionId}/findings/${findingId}`);
  const read = () =>
    page.evaluate(
      async ([id, finding]) => {
        const answer = await globalThis.window.ketLuan.ask('findings.read', { inspectionId: id, findingId: finding });
        if (!answer.ok) throw new Error('not read');
        return answer.value.finding;
      },
      [inspectionId, findingId] as const,
    );
  await expect.poll(async () => (await read()).counts).toEqual([]);
  await expect.poll(async () => (await read()).legalBases.filter(({ unverified }) => unverified)).toHaveLength(1);

  const hint = page.getByRole('region', { name: 'Cần đếm' });
  await hint.getByRole('textbox').first().fill('12');
  await hint.getByRole('textbox').last().fill('48');
  await hint.getByRole('button', { name: 'Ghi vào số liệu' }).press('Enter');
  await page.getByRole('button', { name: 'Đã đối chiếu' }).press('Enter');
  await vi.waitFor(async () => {
    const { counts, legalBases } = await read();
    expect(counts).toMatchObject([{ affected: { value: 12 }, total: { value: 48 }, unit: { vi: 'hồ sơ' } }]);
    expect(legalBases.filter(({ unverified }) => unverified)).toEqual([]);
  }, 20_000);

  const search = page.locator('[data-place="legalBases[0].search"]');
  await search.focus();
  await page.keyboard.type('118/2025 dieu 22');
  await page.getByRole('option', { name: /Điều 22 Nghị định số 118\/2025/ }).waitFor();
  await page.keyboard.press('Enter');
  const number = page.locator('[data-place="legalBases[0].number"]');
  await expect.poll(() => number.inputValue()).toBe('118/2025/NĐ-CP');
  await expect.poll(() => page.locator('[data-place="legalBases[0].article"]').inputValue()).toBe('22');
  await number.fill('42/2022/NĐ-CP');
  await number.fill('64/2014/NĐ-CP');
  await number.fill('33/2015/NĐ-CP');
  await page.getByText(/Nghị định số 33\/2015\/NĐ-CP đã hết hiệu lực/).waitFor();
});

test('a finding of a case becomes an entry of the office, without its names and figures', async () => {
  await page.getByRole('button', { name: 'Đưa vào thư viện…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Đưa tồn tại vào thư viện' });
  await dialog.getByText(/^Đã bỏ: /).waitFor();
  await dialog.locator('[data-place="title.vi"]').fill('Hồ sơ quá hạn, không gửi phiếu xin lỗi');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Đưa vào thư viện…' }).press('Enter');
  await dialog.getByText('Phần đang viết dở đã được giữ lại').waitFor();
  const kept = await dialog.locator('[data-place="title.vi"]').inputValue();
  expect(kept).toBe('Hồ sơ quá hạn, không gửi phiếu xin lỗi');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await dialog.waitFor({ state: 'detached' });

  await goTo('/tools/library');
  await page.getByText('Của cơ quan', { exact: true }).first().click();
  const own = page.getByRole('button', { name: /Hồ sơ quá hạn, không gửi phiếu xin lỗi/ });
  await own.press('Enter');
  await page.getByRole('heading', { name: 'Hồ sơ quá hạn, không gửi phiếu xin lỗi' }).waitFor();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('heading', { name: 'Library of findings' }).waitFor();
  await expectAccessible();
  await page.getByText('Tiếng Việt', { exact: true }).click();

  await page.getByRole('button', { name: 'Xuất tệp' }).press('Enter');
  await page.getByText('Đã xuất thu-vien-ton-tai.json').waitFor();
  await page.getByRole('button', { name: 'Cất đi' }).press('Enter');
  await own.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Nhập tệp' }).press('Enter');
  await own.waitFor();
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The office's calendar in the real window: a day moves the deadline of an inspection, a file goes out and comes back. */

let launched: LaunchedApp;
let window: Page;
let files = '';

beforeAll(async () => {
  files = await newDataFolder();
  vi.stubEnv('KETLUAN_TEST_SAVE_FOLDER', files);
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', path.join(files, 'lich-lam-viec-2025.json'));
  launched = await launchApp(await newDataFolder());
  window = launched.window;
  window.setDefaultTimeout(20_000);
  await window.locator('main').waitFor();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(launched.dataFolder);
  await removeDataFolder(files);
});

function go(address: string): Promise<void> {
  return window.evaluate((hash) => {
    location.hash = hash;
  }, `#${address}`);
}

const day = (date: string) => window.locator(`.kl-day[data-date="${date}"]`);
const field = (place: string) => window.locator(`[role="dialog"] :is(input, textarea)[data-place="${place}"]`);

async function fillDecision(): Promise<void> {
  await field('decision.number').fill('Quyết định 123/QĐ-UBND');
  await field('decision.date').fill('15/01/2025');
  await field('decision.issuer').fill('Ủy ban nhân dân tỉnh');
}

/** What the list of inspections is told of the sample. */
async function dueDays(): Promise<readonly (string | undefined)[]> {
  const answer = await window.evaluate(() =>
    globalThis.window.ketLuan.ask('inspections.list', { words: '', offset: 0, limit: 10 }),
  );
  return answer.ok ? answer.value.items.map(({ due }) => due?.dueOn) : [];
}

test('a day that the office sets moves the deadlines that fall on it, and gives them back', async () => {
  const made = await window.evaluate(() => globalThis.window.ketLuan.ask('inspections.openSample', {}));
  expect(made.ok).toBe(true);
  expect(await dueDays()).toEqual(['2025-02-24']);
  await go('/tools/calendar');
  await window.locator('.kl-calendar-column select').selectOption('2025');
  await day('2025-02-24').focus();
  await window.keyboard.press('Enter');
  await field('reason.vi').fill('ngày nghỉ hoán đổi');
  await window.getByRole('button', { name: 'Lưu', exact: true }).click();
  await window.getByText('Chưa ghi cơ quan ban hành').waitFor();
  expect(
    await window.locator('[role="dialog"] .mantine-Input-error, [role="dialog"] [data-error]').count(),
  ).toBeGreaterThan(3);
  await fillDecision();
  await field('confirmedBy').fill('Nguyễn Văn An');
  await window.getByRole('button', { name: 'Lưu', exact: true }).click();
  await window.locator('.kl-day[data-date="2025-02-24"][data-mark="swapped-off"]').waitFor();
  await expect.poll(dueDays).toEqual(['2025-02-25']);
});

test('the year goes out as a file that somebody signed off', async () => {
  await window.getByRole('button', { name: 'Xuất tệp…' }).click();
  await field('signedBy').fill('Trần Thị Bình');
  await window.locator('[role="dialog"]').getByRole('button', { name: 'Xuất tệp…' }).click();
  await window.getByText('lich-lam-viec-2025.json').waitFor();
  const written = JSON.parse(readFileSync(path.join(files, 'lich-lam-viec-2025.json'), 'utf8'));
  expect(written).toMatchObject({ format: 'ket-luan-calendar', signedBy: 'Trần Thị Bình' });
  expect(JSON.stringify(written)).toContain('2025-02-24');
});

test('back at the calendar of the program, the file tells what it would change before it is taken', async () => {
  await window.getByRole('button', { name: 'Trở về lịch kèm theo chương trình' }).click();
  await expect.poll(dueDays).toEqual(['2025-02-24']);
  await window.getByRole('button', { name: 'Nhập tệp…' }).click();
  await window.getByRole('cell', { name: '24/02/2025', exact: true }).waitFor();
  expect(await dueDays()).toEqual(['2025-02-24']);
  await window.getByRole('button', { name: 'Nhận lịch này' }).click();
  await expect.poll(dueDays).toEqual(['2025-02-25']);
  await window.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect.poll(dueDays).toEqual(['2025-02-24']);
});

test('arrows go from day to day, and a year not announced says so', async () => {
  await day('2025-02-24').click();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('PageUp');
  await window.locator('.kl-day[data-date="2025-02-04"][aria-pressed="true"]').waitFor();
  await window.getByText('mùng 7 tháng Giêng năm Ất Tỵ').waitFor();
  await window.locator('.kl-calendar-column select').selectOption('2033');
  await window.getByText('Lịch nghỉ năm 2033 chưa công bố').waitFor();
  expect(await day('2033-01-31').getAttribute('data-mark')).toBe('holiday');
});

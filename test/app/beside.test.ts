import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';

/** The document beside the form, in the real window: what is edited is marked in it, and it leads back to the fields. */

let dataFolder = '';
let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  page = launched.window;
  await resize(1400, 860);
  await page.getByRole('button', { name: 'Mở hồ sơ mẫu' }).click();
  await steps().getByRole('link').first().waitFor();
});

afterAll(async () => {
  await launched?.close();
  await removeDataFolder(dataFolder);
});

function resize(width: number, height: number): Promise<void> {
  return launched.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setSize(size.width, size.height),
    { width, height },
  );
}

const steps = () => page.getByRole('navigation', { name: 'Các bước' });
const panel = () => page.getByRole('complementary', { name: 'Văn bản bên cạnh' });
const toggle = () => page.getByRole('button', { name: 'Xem văn bản' });
const field = (place: string) => page.locator(`[data-place="${place}"]`).first();
const marked = () => page.locator('[data-paper] [data-edited]');
const run = (origin: string) => page.locator(`[data-paper] [data-origins^="${origin}"]`).first();

async function isInSight(of: Locator): Promise<boolean> {
  return of.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    const desk = node.closest('[data-paper]')?.getBoundingClientRect();
    return desk !== undefined && top >= desk.top && bottom <= desk.bottom;
  });
}

async function hasCursor(place: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-place]')?.getAttribute('data-place')))
    .toBe(place);
}

describe('the document beside the form', () => {
  test('opens with Ctrl+E, and marks where the edited field prints, in sight', async () => {
    await page.keyboard.press('Control+e');
    await panel().getByText('BÁO CÁO', { exact: true }).waitFor();
    await expect.poll(() => toggle().getAttribute('aria-pressed')).toBe('true');
    await field('decision.number').focus();
    await expect.poll(() => marked().allTextContents()).toEqual(['733/QĐ-UBND']);
    await run('recommendations[#kn-5].action').click();
    await hasCursor('recommendations[4].action.vi');
    await expect.poll(() => isInSight(marked().first())).toBe(true);
  });

  test('stays where it is and keeps the mark while the field is changed', async () => {
    const desk = page.locator('[data-paper]');
    const before = await desk.evaluate((node) => node.scrollTop);
    await page.keyboard.press('End');
    await page.keyboard.type(' đúng hạn');
    await expect.poll(() => marked().first().textContent()).toContain('đúng hạn');
    await expect.poll(() => desk.evaluate((node) => node.scrollTop)).toBe(before);
  });

  test('leads back from one finding to another, and from a blank to what is missing', async () => {
    for (const id of ['tt-1', 'tt-5']) {
      await run(`findings[#${id}].title`).click();
      await hasCursor('title.vi');
      await expect.poll(() => page.evaluate(() => location.hash)).toContain(id);
    }
    await run('units[#dak-mil].overview').click();
    await hasCursor('units[0].overview.vi');
  });

  test('goes through the paragraphs with the arrow keys, and Enter opens the field', async () => {
    await page.getByRole('group', { name: /^Văn bản\./ }).focus();
    await page.locator('[data-paper]').evaluate((node) => node.scrollTo(0, 0));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.textContent);
    expect(name).toBe('ĐOÀN KIỂM TRA CÔNG VỤ TỈNH ĐẮK NÔNG');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('link');
    await page.keyboard.press('Enter');
    await hasCursor('team.name.vi');
  });

  test('opens the cell of the plan that a cell of the document comes from', async () => {
    await panel()
      .getByRole('combobox', { name: 'Văn bản', exact: true })
      .selectOption({ label: 'Kế hoạch khắc phục – Ủy ban nhân dân huyện Đắk Mil' });
    await run('plan.entries[#tt-11~dak-mil].lead').click();
    await hasCursor('plan.rows[tt-11~dak-mil].lead');
  });

  test('is as wide as one draws it, with the keys too, and remembers it', async () => {
    const line = page.getByRole('separator', { name: 'Bề rộng của văn bản' });
    const width = Number(await line.getAttribute('aria-valuenow'));
    await line.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => line.getAttribute('aria-valuenow')).toBe(String(width - 24));
    await page.keyboard.press('Control+e');
    await panel().waitFor({ state: 'detached' });
    await toggle().click();
    await expect.poll(() => line.getAttribute('aria-valuenow')).toBe(String(width - 24));
    await expect.poll(() => panel().getByRole('combobox').first().inputValue()).toBe('remediation-plan~dak-mil');
  });

  test('the step of the documents marks and leads in its own preview', async () => {
    await steps().getByRole('link', { name: 'Văn bản' }).click();
    await expect.poll(() => toggle().count()).toBe(0);
    await field('document.signing.name').focus();
    await expect.poll(() => marked().first().getAttribute('data-origins')).toContain('signing.name');
    await run('decision.number').click();
    await hasCursor('decision.number');
  });

  test('in a small window it lies over the form, and gives way to the field it leads to', async () => {
    await resize(1000, 700);
    await panel().waitFor({ state: 'detached' });
    await field('decision.number').focus();
    await page.keyboard.press('Control+e');
    await panel().getByRole('button', { name: 'Trở lại biểu mẫu' }).click();
    await panel().waitFor({ state: 'detached' });
    await hasCursor('decision.number');
    await page.keyboard.press('Control+e');
    await panel().getByRole('combobox').first().selectOption({ label: 'Báo cáo kết quả kiểm tra' });
    await run('decision.number').click();
    await panel().waitFor({ state: 'detached' });
    await hasCursor('decision.number');
  });
});

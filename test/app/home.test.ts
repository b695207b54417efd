import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InspectionFacts } from '../../electron/contract/types.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The home screen: where to go on, what is due, what is missing, and the list with its filters and orders. */

let dataFolder: string;
let launched: LaunchedApp;
let page: Page;

/** The day of this computer that lies so many days from today. */
function inDays(days: number): string {
  const day = new Date();
  day.setHours(12);
  day.setDate(day.getDate() + days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const INSPECTIONS = [
  { kind: 'inspection', subject: 'đất đai', unit: 'Sở Xây dựng', decided: '2024-05-10', due: inDays(-12) },
  { kind: 'check', subject: 'công vụ', unit: 'Sở Nội vụ', decided: '2025-03-01', due: inDays(3) },
  { kind: 'inspection', subject: 'ăn toàn thực phẩm', unit: 'Sở Y tế', decided: '2025-09-09', due: inDays(20) },
  { kind: 'check', subject: 'đầu tư công', unit: 'Sở Xây dựng', decided: '2025-11-11', due: null },
] as const;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.locator('main').waitFor();
  for (const each of INSPECTIONS) await enter(each);
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

/** A period that ends before it begins, in the first of them, is a contradiction. */
async function enter({ kind, subject, unit, decided, due }: (typeof INSPECTIONS)[number]): Promise<void> {
  await page.evaluate(
    async ([wanted, changes]) => {
      const { ask } = window.ketLuan;
      const made = await ask('inspections.create', wanted);
      if (!made.ok) throw new Error('not created');
      const read = await ask('inspections.read', { id: made.value.id });
      if (!read.ok) throw new Error('not read');
      const written = await ask('inspections.writeFacts', { facts: { ...read.value.facts, ...changes } });
      if (!written.ok) throw new Error(JSON.stringify(written.problems));
    },
    [
      { kind, subject: { vi: subject } },
      {
        decision: { date: decided },
        units: [{ id: 'u', name: { vi: unit }, parents: [] }],
        plan: { entries: [], ...(due === null ? {} : { term: { kind: 'date', date: due } }) },
        ...(subject === 'đất đai' ? { period: { from: '2024-05-01', to: '2024-01-01' } } : {}),
      } satisfies Partial<InspectionFacts>,
    ] as const,
  );
}

beforeEach(async () => {
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.reload();
  await page.locator('.kl-row').first().waitFor();
});

function panel(name: 'Tiếp tục' | 'Đến hạn' | 'Còn thiếu'): Locator {
  return page.getByRole('region', { name });
}

function rows(): Promise<readonly string[]> {
  return page.locator('.kl-row .kl-line-name').allTextContents();
}

async function choose(name: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name }).selectOption(value);
}

describe('above the list', () => {
  test('what is due is told with its day and in words, and leads into the list', async () => {
    const lines = await panel('Đến hạn').getByRole('link').allTextContents();
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe('Theo dõi từng việc');
    expect(lines[0]).toMatch(/Sở Xây dựng – đất đai.*Quá hạn 12 ngày/);
    expect(lines[1]).toMatch(/công vụ.*Còn 3 ngày/);
    expect(lines[2]).toMatch(/Còn 20 ngày/);
    await panel('Đến hạn')
      .getByRole('button', { name: /30 ngày/ })
      .click();
    await expect.poll(rows).toEqual(['công vụ', 'ăn toàn thực phẩm']);
    await panel('Đến hạn')
      .getByRole('button', { name: /Quá hạn/ })
      .click();
    await expect.poll(rows).toEqual(['đất đai']);
  });

  test('what contradicts itself and what is missing is counted, and leads into the list', async () => {
    await panel('Còn thiếu')
      .getByText(/còn thiếu \d+/)
      .first()
      .waitFor();
    await panel('Còn thiếu')
      .getByRole('button', { name: /Mâu thuẫn, 1 cuộc/ })
      .click();
    await expect.poll(rows).toEqual(['đất đai']);
    await page
      .locator('.kl-row')
      .getByText(/1 mâu thuẫn/)
      .waitFor();
  });

  test('what was opened last is there at its step, and what was written meanwhile is counted', async () => {
    await page.getByRole('link', { name: 'công vụ', exact: true }).click();
    await page.locator('[data-step="decision"][aria-current]').waitFor();
    await page.keyboard.press('Alt+Digit7');
    await page.locator('[data-step="remediation"][aria-current]').waitFor();
    await page.keyboard.press('Alt+Digit2');
    await page.getByRole('button', { name: 'Thêm nội dung' }).click();
    await page.keyboard.type('Tiếp công dân');
    const before = Number(
      await page
        .getByRole('button', { name: /Cần xem lại/ })
        .locator('.mantine-Badge-root')
        .last()
        .textContent(),
    );
    await page.getByRole('banner').getByRole('status').getByText('Đã lưu').waitFor();
    await page.getByRole('link', { name: 'Kết Luận – về danh sách' }).click();
    const first = panel('Tiếp tục').getByRole('link').first();
    await expect.poll(() => first.textContent()).toMatch(/công vụ.*Nội dung/);
    await page
      .locator('.kl-row', { hasText: 'công vụ' })
      .getByText(`còn thiếu ${before - 1}`)
      .waitFor();
    await first.click();
    await page.locator('[data-step="contents"][aria-current]').waitFor();
  });
});

describe('the list', () => {
  test('is filtered by kind, year, due date and state, all of which must hold', async () => {
    await choose('Loại', 'inspection');
    await expect.poll(rows).toEqual(['ăn toàn thực phẩm', 'đất đai']);
    await choose('Năm của quyết định', '2025');
    await expect.poll(rows).toEqual(['ăn toàn thực phẩm']);
    await choose('Hạn khắc phục', 'overdue');
    await page.getByText('Không có cuộc nào khớp').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(rows).toHaveLength(4);
  });

  test('is filtered by a unit that is found without diacritics, with the keyboard', async () => {
    await page.locator('input[aria-label="Đơn vị"]:enabled').fill('so xay');
    await page.getByRole('option', { name: 'Sở Xây dựng' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rows()).toSorted()).toEqual(['đất đai', 'đầu tư công']);
  });

  test('is sorted by the Vietnamese alphabet and by what is due first', async () => {
    await choose('Sắp xếp', 'subject');
    await expect.poll(rows).toEqual(['ăn toàn thực phẩm', 'công vụ', 'đất đai', 'đầu tư công']);
    await choose('Sắp xếp', 'due');
    await expect.poll(rows).toEqual(['đất đai', 'công vụ', 'ăn toàn thực phẩm', 'đầu tư công']);
  });

  test('is there as it was left', async () => {
    await choose('Loại', 'check');
    await expect.poll(async () => (await rows()).toSorted()).toEqual(['công vụ', 'đầu tư công']);
    await page.getByRole('link', { name: 'đầu tư công', exact: true }).click();
    await page.locator('.kl-step').waitFor();
    await page.getByRole('link', { name: 'Kết Luận – về danh sách' }).click();
    await expect.poll(async () => (await rows()).toSorted()).toEqual(['công vụ', 'đầu tư công']);
  });
});

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The seven steps of an inspection, and the table of causes and responsibility, with keyboard and mouse. */

const STEPS = [
  'decision',
  'contents',
  'findings',
  'responsibility',
  'recommendations',
  'documents',
  'remediation',
] as const;

let dataFolder: string;
let launched: LaunchedApp;
let page: Page;
let sampleId: string;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  await start();
  const sample = await page.evaluate(() => window.ketLuan.ask('inspections.openSample', {}));
  if (!sample.ok) throw new Error('no sample');
  sampleId = sample.value.id;
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

async function start(): Promise<void> {
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.locator('main').waitFor();
}

async function open(step: (typeof STEPS)[number] | '', part = ''): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `/inspection/${[sampleId, step, part].filter(Boolean).join('/')}`,
  );
  await page.locator('.kl-step').waitFor();
}

function link(step: (typeof STEPS)[number]): Locator {
  return page.locator(`[data-step="${step}"]`);
}

async function isOpen(step: (typeof STEPS)[number]): Promise<void> {
  await page.locator(`[data-step="${step}"][aria-current="step"]`).waitFor();
}

function missingIn(step: (typeof STEPS)[number]): Promise<number> {
  return link(step)
    .locator('.kl-step-mark')
    .textContent()
    .then((text) => Number(/\d+/.exec(text ?? '')?.[0] ?? 0));
}

function focusedRow(index: number): Promise<unknown> {
  return page.waitForFunction(
    (at) => document.querySelectorAll('.kl-why .kl-row-open')[at] === document.activeElement,
    index,
  );
}

async function visit(): Promise<unknown> {
  const answer = await page.evaluate((id) => window.ketLuan.ask('visits.read', { id }), sampleId);
  return answer.ok ? answer.value : answer;
}

describe('the steps', () => {
  test('are seven, in the order of the work, each with what it lacks', async () => {
    await open('decision');
    const names = await page.locator('[data-step]').evaluateAll((links) => links.map((each) => each.dataset.step));
    expect(names).toEqual(STEPS);
    await link('contents').locator('[data-state="done"]', { hasText: 'đã đủ' }).waitFor();
    const shortcomings = await page.evaluate(
      (inspectionId) => window.ketLuan.ask('responsibility.rows', { inspectionId }),
      sampleId,
    );
    if (!shortcomings.ok) throw new Error('no rows');
    await expect.poll(() => missingIn('responsibility')).toBe(2 * shortcomings.value.length);
  });

  test.each(['Alt', 'Control'])('are reached with %s and their number, also out of a field', async (modifier) => {
    await open('decision');
    await page.locator('[data-place="decision.number"]').click();
    for (const [index, step] of STEPS.entries()) {
      await page.keyboard.press(`${modifier}+Digit${index + 1}`);
      await isOpen(step);
    }
    await open('decision');
    await expect.poll(() => page.locator('[data-place="decision.number"]').inputValue()).toBe('733/QĐ-UBND');
  });

  test('hold each fact once: contents, grounds, overviews and the report apart from the decision', async () => {
    await open('contents');
    for (const place of ['contents', 'legalGrounds', 'units[0].overview', 'teamReportDate', 'appliedMeasures'])
      await page.locator(`[data-place="${place}"]`).first().waitFor();
    await expect.poll(() => page.locator('[data-place^="decision"]').count()).toBe(0);
    await open('decision');
    await page.locator('[data-place="units[0].name"]').waitFor();
    await expect.poll(() => page.locator('[data-place="units[0].overview"]').count()).toBe(0);
  });

  test('are where what is missing leads to', async () => {
    await open('decision');
    await page.getByRole('button', { name: /Cần xem lại/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /trách nhiệm/ })
      .first()
      .click();
    await isOpen('responsibility');
    await page.waitForFunction(() => document.activeElement?.closest('[data-place="responsibilities"]') !== null);
  });
});

describe('causes and responsibility', () => {
  beforeEach(async () => {
    await open('responsibility');
    await page.locator('.kl-why .kl-row').first().waitFor();
  });

  test('are filled in place, and the step then lacks one less', async () => {
    const row = page.locator('.kl-why .kl-row', { hasText: 'xử lý đơn thư' });
    const before = await missingIn('responsibility');
    await row.getByRole('button', { name: 'Thêm nguyên nhân' }).click();
    const editor = page.getByRole('region', { name: 'Nguyên nhân, trách nhiệm của tồn tại đang mở' });
    await editor.locator('[data-place="causes"]').waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-place="causes"]') !== null);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[data-place="causes[0].kind"]'));
    await page.keyboard.press('Tab');
    await page.keyboard.type('Chưa phân công người theo dõi');
    await row.getByText('Chưa phân công người theo dõi').waitFor();
    await page.waitForFunction(
      (count) => document.querySelector('[data-step="responsibility"] .kl-step-mark')?.textContent?.includes(count),
      String(before - 1),
    );
    await row.getByRole('button', { name: 'Thêm nguyên nhân' }).waitFor({ state: 'detached' });
  });

  test('go from row to row with the arrow keys', async () => {
    const rows = page.locator('.kl-why .kl-row-open');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await focusedRow(1);
    await page.keyboard.press('Enter');
    await page.locator('.kl-why .kl-row-open[aria-expanded="true"]').waitFor();
    await expect.poll(() => rows.nth(1).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await focusedRow(2);
    await expect.poll(() => rows.nth(2).getAttribute('aria-expanded')).toBe('true');
  });

  test('are given to several at once, and taken back', async () => {
    const [first, second] = [page.locator('.kl-why .kl-row').nth(0), page.locator('.kl-why .kl-row').nth(1)];
    await first.getByRole('checkbox').check();
    await second.getByRole('checkbox').check();
    await page.getByText('Trách nhiệm', { exact: true }).last().click();
    await page.locator('[data-place="give.who.vi"]').fill('Trưởng phòng Nội vụ');
    await page.getByRole('button', { name: 'Thêm vào 2 tồn tại' }).click();
    await first.getByText('Trưởng phòng Nội vụ').waitFor();
    await second.getByText('Trưởng phòng Nội vụ').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click();
    await first.getByText('Trưởng phòng Nội vụ').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByText('Trưởng phòng Nội vụ').count()).toBe(0);
  });

  test('are filtered by what is missing and by the kind of cause', async () => {
    const rows = page.locator('.kl-why .kl-row');
    await page.getByRole('combobox', { name: 'Lọc theo loại nguyên nhân' }).selectOption('subjective');
    await page.waitForFunction(() => document.querySelectorAll('.kl-why .kl-row').length === 1);
    await expect.poll(() => rows.first().textContent()).toContain('xử lý đơn thư');
    await page.getByRole('checkbox', { name: 'Chỉ dòng còn thiếu' }).check();
    await expect.poll(() => rows.count()).toBe(1);
    await page.locator('[data-search]').fill('khong co dong nao');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.kl-why .kl-row').length > 1);
  });

  test('stand beside what the unit explained in general', async () => {
    await page.getByRole('button', { name: 'Giải trình chung' }).click();
    await page.locator('[data-place="explanation.text.vi"]').fill('Đơn vị thống nhất với kết quả kiểm tra.');
    await page.getByRole('banner').getByRole('status').getByText('Đã lưu').waitFor();
    await page.getByRole('button', { name: 'Đóng phần bên cạnh' }).click();
    await page.locator('.kl-why-beside').waitFor({ state: 'detached' });
  });
});

test('an inspection opens again where it was left, after a restart too', async () => {
  await open('decision');
  const scroller = () => page.locator('.kl-step .kl-scroll').first();
  await scroller().evaluate((element) => element.scrollTo(0, 700));
  await expect.poll(visit).toMatchObject({ step: 'decision', scroll: 700 });
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.locator('.kl-panel').first().waitFor();
  await launched.close();
  await start();
  await page.getByRole('region', { name: 'Tiếp tục' }).getByRole('link').first().click();
  await isOpen('decision');
  await page.waitForFunction(() => (document.querySelector('.kl-step .kl-scroll')?.scrollTop ?? 0) > 600);

  await open('findings');
  await page.locator('.kl-row .kl-row-open').nth(3).click();
  await page.waitForFunction(() => /findings\/./.test(location.hash));
  const left = await page.evaluate(() => location.hash);
  await expect.poll(visit).toMatchObject({ step: 'findings', part: left.split('/').at(-1) });
  await open('');
  await isOpen('findings');
  await page.waitForFunction((hash) => location.hash === hash, left);
});

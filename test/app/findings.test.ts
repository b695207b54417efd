import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { finding, newInspection, storedCase, storedFinding } from './findings-case.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** Hundreds of findings in the real window, with the mouse and with the keyboard alone. */

const COUNT = 300;

let dataFolder: string;
let launched: LaunchedApp;
let window: Page;
let id: string;

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  window = launched.window;
  await window.locator('main').waitFor();
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

/** Each test has an inspection of its own. */
async function openNew(count: number): Promise<void> {
  const findings = Array.from({ length: count }, (_, index) => finding(index + 1));
  id = await newInspection(window, `công vụ ${Math.random()}`, findings);
  await window.evaluate((opened) => {
    location.hash = `/inspection/${opened}/findings`;
  }, id);
  await row(1).waitFor();
}

beforeEach(async () => {
  await window.evaluate(() => localStorage.removeItem('ket-luan.findings-view'));
});

function row(number: number): Locator {
  return window.locator(`[data-open="f-${number}"]`);
}

async function order(): Promise<readonly number[]> {
  const { findings } = await storedCase(window, id);
  return findings.map((each) => Number(each.id.slice(2)));
}

async function pressed(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

function button(name: string): Locator {
  return window.getByRole('button', { name, exact: true });
}

describe('the list', () => {
  test('draws what is in sight, and filters and goes through hundreds by keyboard', async () => {
    await openNew(COUNT);
    expect(await window.locator('[data-open]').count()).toBeLessThan(40);
    await row(1).focus();
    await pressed('End');
    await row(COUNT).waitFor();
    await window.locator(`[data-finding="f-${COUNT}"]`).waitFor();
    await window.locator('[data-search]').fill('thu 299 chua');
    await row(299).waitFor();
    // The open one stays in sight while another is looked for.
    expect(await window.locator('[data-open]').count()).toBe(2);
    await button('Bỏ lọc').click();
    await row(298).waitFor();
  });

  test('is grouped and closed up, and remembers the grouping', async () => {
    await openNew(4);
    await window.evaluate(
      async (inspectionId) =>
        globalThis.window.ketLuan.ask('findings.setAll', {
          inspectionId,
          ids: ['f-1', 'f-3'],
          setting: { contentId: 'c-2' },
        }),
      id,
    );
    await window.evaluate(() => localStorage.setItem('ket-luan.findings-view', 'content document'));
    await window.reload();
    const heading = window.getByRole('button', { name: 'Tiếp công dân 2' });
    await heading.waitFor();
    await row(1).waitFor();
    await heading.focus();
    await pressed('ArrowLeft');
    await row(1).waitFor({ state: 'detached' });
    expect(await heading.getAttribute('aria-expanded')).toBe('false');
    await pressed('ArrowRight');
    await row(3).waitFor();
  });
});

describe('typing', () => {
  test('after «Thêm tồn tại» goes into the title of the new finding, whatever was open', async () => {
    await openNew(3);
    await row(2).click();
    await window.locator('[data-finding="f-2"]').waitFor();
    await button('Thêm tồn tại').click();
    const title = window.locator('[data-finding]:not([data-finding="f-2"]) [data-place="title.vi"]');
    await title.waitFor();
    await vi.waitFor(async () => expect(await title.evaluate((field) => field === document.activeElement)).toBe(true));
    await window.keyboard.type('Chưa niêm yết thủ tục');
    await vi.waitFor(async () => {
      const { findings } = await storedCase(window, id);
      expect(findings.map((each) => each.title.vi)).toEqual([
        'Việc thứ 1 chưa bảo đảm quy định',
        'Việc thứ 2 chưa bảo đảm quy định',
        'Việc thứ 3 chưa bảo đảm quy định',
        'Chưa niêm yết thủ tục',
      ]);
    });
    await window.locator('[data-row]', { hasText: 'Chưa niêm yết thủ tục' }).waitFor();
  });

  test('a title in the list is saved with Enter; Esc gives the old one back and offers what was typed', async () => {
    await openNew(3);
    await row(2).focus();
    await pressed('F2');
    await window.locator('.kl-title-edit textarea').fill('Tiêu đề mới');
    await pressed('Enter');
    await window.locator('[data-open="f-2"]', { hasText: 'Tiêu đề mới' }).waitFor();
    expect((await storedFinding(window, id, 'f-2')).title.vi).toBe('Tiêu đề mới');
    await vi.waitFor(async () => expect(await row(2).evaluate((each) => each === document.activeElement)).toBe(true));

    await pressed('F2');
    await window.locator('.kl-title-edit textarea').fill('Gõ dở dang');
    await pressed('Escape');
    await window.locator('[data-open="f-2"]', { hasText: 'Tiêu đề mới' }).waitFor();
    await button('Gõ tiếp').click();
    expect(await window.locator('.kl-title-edit textarea').inputValue()).toBe('Gõ dở dang');
    await window.locator('.kl-title-edit textarea').focus();
    await pressed('Enter');
    await vi.waitFor(async () => expect((await storedFinding(window, id, 'f-2')).title.vi).toBe('Gõ dở dang'));
  });

  test('figures shows the rate and what looks doubtful, at once', async () => {
    await openNew(2);
    await row(1).click();
    await window.locator('[data-finding="f-1"]').waitFor();
    await pressed('Alt+2');
    const affected = window.locator('[data-place="counts[0].affected.value"]');
    await affected.fill('548');
    await window.locator('[data-place="counts[0].total.value"]').fill('1,531');
    await window.getByText('548/1.531 (chiếm 35,79%)').waitFor();
    await window.getByText('= 1.531').waitFor();
    await affected.fill('1531');
    await window.locator('[data-doubt="count-is-all"]').waitFor();
    await affected.fill('548');
    await window.locator('[data-place="narrative.vi"]').last().fill('Có 545/1.531 hồ sơ trễ hẹn.');
    await window.locator('[data-doubt="count-differs-from-narrative"]').getByText('545/1.531').waitFor();
  });
});

describe('several at once', () => {
  test('are selected with the keyboard, removed, and brought back', async () => {
    await openNew(6);
    await row(2).focus();
    await pressed('Shift+ArrowDown', 'Shift+ArrowDown');
    await window.getByRole('toolbar', { name: 'Đã chọn 3 phát hiện' }).waitFor();
    await pressed('Delete');
    await vi.waitFor(async () => expect(await order()).toEqual([1, 5, 6]));
    await button('Hoàn tác').click();
    await vi.waitFor(async () => expect(await order()).toEqual([1, 2, 3, 4, 5, 6]));
    await row(3).waitFor();
    await row(1).focus();
    await pressed('Control+a');
    await window.getByRole('toolbar', { name: 'Đã chọn 6 phát hiện' }).waitFor();
    await pressed('Escape', ' ');
    await window.getByRole('toolbar', { name: 'Đã chọn 1 phát hiện' }).waitFor();
  });

  test('are moved with Alt and an arrow, and with the mouse', async () => {
    await openNew(6);
    await row(4).click({ modifiers: ['Control'] });
    await row(5).click({ modifiers: ['Control'] });
    await row(5).focus();
    await pressed('Alt+ArrowUp', 'Alt+ArrowUp');
    await vi.waitFor(async () => expect(await order()).toEqual([1, 4, 5, 2, 3, 6]));
    await window.getByRole('status').getByText('Đã chuyển đến vị trí 2 trong 6.').waitFor({ state: 'attached' });
    await row(4).dragTo(row(6), { targetPosition: { x: 40, y: 70 } });
    await vi.waitFor(async () => expect(await order()).toEqual([1, 2, 3, 6, 4, 5]));
  });

  test('get the same content', async () => {
    await openNew(4);
    await row(1).click();
    await row(3).click({ modifiers: ['Shift'] });
    await button('Đặt…').click();
    await window.getByRole('dialog').getByLabel('Thuộc nội dung').selectOption({ label: 'Tiếp công dân' });
    await button('Đặt').click();
    await vi.waitFor(async () => {
      const { findings } = await storedCase(window, id);
      expect(findings.map((each) => each.contentId)).toEqual(['c-2', 'c-2', 'c-2', 'c-1']);
    });
    // The open editor follows.
    const content = window.locator('[data-finding="f-1"] [data-place="contentId"]');
    await vi.waitFor(async () => expect(await content.inputValue()).toBe('c-2'));
  });

  test('become one, and what points to them follows', async () => {
    await openNew(4);
    await window.evaluate(async (inspectionId) => {
      const read = await globalThis.window.ketLuan.ask('inspections.read', { id: inspectionId });
      if (!read.ok) throw new Error('not read');
      const recommendations = [{ id: 'r', action: { vi: 'khắc phục' }, findingIds: ['f-2', 'f-4'] }];
      await globalThis.window.ketLuan.ask('inspections.writeFacts', {
        facts: { ...read.value.facts, recommendations },
      });
    }, id);
    await window.reload();
    await row(2).click({ modifiers: ['Control'] });
    await row(4).click({ modifiers: ['Control'] });
    await button('Gộp…').click();
    await button('Gộp làm một').click();
    await vi.waitFor(async () => expect(await order()).toEqual([1, 2, 3]));
    const { facts, findings } = await storedCase(window, id);
    expect(facts.recommendations[0]?.findingIds).toEqual(['f-2']);
    expect(findings[1]?.title.vi).toBe('Việc thứ 2 chưa bảo đảm quy định; Việc thứ 4 chưa bảo đảm quy định');
    await button('Hoàn tác').click();
    await vi.waitFor(async () => expect(await order()).toEqual([1, 2, 3, 4]));
    expect((await storedCase(window, id)).facts.recommendations[0]?.findingIds).toEqual(['f-2', 'f-4']);
  });
});

test('one finding becomes two at the cursor', async () => {
  await openNew(2);
  await row(1).click();
  const narrative = window.locator('[data-finding="f-1"] textarea[data-place="narrative.vi"]');
  await narrative.fill('Hồ sơ trễ hẹn. Chưa niêm yết.');
  await narrative.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(14, 14));
  await button('Tách làm hai').click();
  const dialog = window.getByRole('dialog');
  await dialog.getByText('Hồ sơ trễ hẹn. | Chưa niêm yết.').waitFor();
  await dialog.getByRole('textbox', { name: 'Tiêu đề phần 2', exact: true }).fill('Chưa niêm yết');
  await button('Tách').click();
  await vi.waitFor(async () => expect((await storedCase(window, id)).findings).toHaveLength(3));
  const { findings } = await storedCase(window, id);
  expect((await storedFinding(window, id, 'f-1')).narrative?.vi).toBe('Hồ sơ trễ hẹn.');
  expect((await storedFinding(window, id, findings[1]?.id ?? '')).narrative?.vi).toBe('Chưa niêm yết.');
  await vi.waitFor(async () => expect(await narrative.inputValue()).toBe('Hồ sơ trễ hẹn.'));
});

test('findings of another inspection are found without marks, read and copied', async () => {
  const far = { contentId: 'c-2', narrative: { vi: 'Sổ tiếp công dân ghi thiếu 03 lượt.' } };
  await newInspection(window, 'tiếp công dân', [finding(77, { ...far, title: { vi: 'Ghi sổ Đắk Mil thiếu lượt' } })]);
  await openNew(1);
  await button('Chép từ cuộc khác…').click();
  await window.keyboard.type('ghi so dak mil');
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: /Ghi sổ Đắk Mil/ }).click();
  await dialog.getByText('Sổ tiếp công dân ghi thiếu 03 lượt.').waitFor();
  await dialog.getByRole('checkbox', { name: /Ghi sổ Đắk Mil/ }).check();
  await button('Chép 1 phát hiện').click();
  await vi.waitFor(async () => expect((await storedCase(window, id)).findings).toHaveLength(2));
  const { findings } = await storedCase(window, id);
  expect(findings[1]).toMatchObject({ contentId: 'c-2', title: { vi: 'Ghi sổ Đắk Mil thiếu lượt' } });
  expect(findings[1]?.id).not.toBe('f-77');
});

test('the next finding and each section are a key away', async () => {
  await openNew(3);
  await row(1).click();
  await window.locator('[data-finding="f-1"]').waitFor();
  await pressed('Control+PageDown');
  await window.locator('[data-finding="f-2"]').waitFor();
  await pressed('Alt+PageUp');
  await window.locator('[data-finding="f-1"]').waitFor();
  await pressed('Alt+4');
  await vi.waitFor(async () => {
    const place = await window.evaluate(() => document.activeElement?.getAttribute('data-place'));
    expect(place).toBe('causes[0].kind');
  });
  await pressed('Alt+1');
  const inWording = () => window.evaluate(() => document.activeElement?.closest('[data-section="wording"]') !== null);
  expect(await inWording()).toBe(true);
});

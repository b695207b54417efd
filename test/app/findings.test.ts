import { describe, expect, test, vi } from 'vitest';
import { finding, newInspection, storedFinding } from './findings-case.ts';
import { findingsWindow } from './findings-window.ts';
import './page.ts';

/** Hundreds of findings in the real window: listed, filtered, typed and copied. */

const COUNT = 300;
const app = findingsWindow();

describe('the list', () => {
  test('draws what is in sight, and filters and goes through hundreds by keyboard', async () => {
    await app.openNew(COUNT);
    await expect.poll(() => app.window().locator('[data-open]').count()).toBeLessThan(40);
    await app.row(1).focus();
    await app.press('End');
    await app.row(COUNT).waitFor();
    await app.window().locator(`[data-finding="f-${COUNT}"]`).waitFor();
    await app.window().locator('[data-search]').fill('thu 299 chua');
    await app.row(299).waitFor();
    // The open one stays in sight while another is looked for.
    await expect.poll(() => app.window().locator('[data-open]').count()).toBe(2);
    await app.button('Bỏ lọc').click();
    await app.row(298).waitFor();
  });

  test('is grouped and closed up, and remembers the grouping', async () => {
    await app.openNew(4);
    await app.window().evaluate(
      async (inspectionId) =>
        globalThis.window.ketLuan.ask('findings.setAll', {
          inspectionId,
          ids: ['f-1', 'f-3'],
          setting: { contentId: 'c-2' },
        }),
      app.id(),
    );
    await app.window().evaluate(() => localStorage.setItem('ket-luan.findings-view', 'content document'));
    await app.window().reload();
    const heading = app.window().getByRole('button', { name: 'Tiếp công dân 2' });
    await heading.waitFor();
    await app.row(1).waitFor();
    await heading.focus();
    await app.press('ArrowLeft');
    await app.row(1).waitFor({ state: 'detached' });
    await expect.poll(() => heading.getAttribute('aria-expanded')).toBe('false');
    await app.press('ArrowRight');
    await app.row(3).waitFor();
  });
});

describe('typing', () => {
  test('after «Thêm tồn tại» goes into the title of the new finding, whatever was open', async () => {
    await app.openNew(3);
    await app.row(2).click();
    await app.window().locator('[data-finding="f-2"]').waitFor();
    await app.button('Thêm tồn tại').click();
    const title = app.window().locator('[data-finding]:not([data-finding="f-2"]) [data-place="title.vi"]');
    await title.waitFor();
    await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
    await app.window().keyboard.type('Chưa niêm yết thủ tục');
    await vi.waitFor(async () => {
      const { findings } = await app.stored();
      expect(findings.map((each) => each.title.vi)).toEqual([
        'Việc thứ 1 chưa bảo đảm quy định',
        'Việc thứ 2 chưa bảo đảm quy định',
        'Việc thứ 3 chưa bảo đảm quy định',
        'Chưa niêm yết thủ tục',
      ]);
    }, 20_000);
    await app.window().locator('[data-row]', { hasText: 'Chưa niêm yết thủ tục' }).waitFor();
  });

  test('a title in the list is saved with Enter; Esc gives the old one back and offers what was typed', async () => {
    await app.openNew(3);
    await app.row(2).focus();
    await app.press('F2');
    await app.window().locator('.kl-title-edit textarea').fill('Tiêu đề mới');
    await app.press('Enter');
    await app.window().locator('[data-open="f-2"]', { hasText: 'Tiêu đề mới' }).waitFor();
    await expect.poll(async () => (await storedFinding(app.window(), app.id(), 'f-2')).title.vi).toBe('Tiêu đề mới');
    await expect.poll(() => app.row(2).evaluate((each) => each === document.activeElement)).toBe(true);

    await app.press('F2');
    await app.window().locator('.kl-title-edit textarea').fill('Gõ dở dang');
    await app.press('Escape');
    await app.window().locator('[data-open="f-2"]', { hasText: 'Tiêu đề mới' }).waitFor();
    await app.button('Gõ tiếp').click();
    await expect.poll(() => app.window().locator('.kl-title-edit textarea').inputValue()).toBe('Gõ dở dang');
    await app.window().locator('.kl-title-edit textarea').focus();
    await app.press('Enter');
    await expect.poll(async () => (await storedFinding(app.window(), app.id(), 'f-2')).title.vi).toBe('Gõ dở dang');
  });

  test('figures shows the rate and what looks doubtful, at once', async () => {
    await app.openNew(2);
    await app.row(1).click();
    await app.window().locator('[data-finding="f-1"]').waitFor();
    await app.press('Alt+2');
    const affected = app.window().locator('[data-place="counts[0].affected.value"]');
    await affected.fill('548');
    await app.window().locator('[data-place="counts[0].total.value"]').fill('1,531');
    await app.window().getByText('548/1.531 (chiếm 35,79%)').waitFor();
    await app.window().getByText('= 1.531').waitFor();
    await affected.fill('1531');
    await app.window().locator('[data-doubt="count-is-all"]').waitFor();
    await affected.fill('');
    await app.window().getByText('……/1.531', { exact: true }).waitFor();
    await affected.fill('548');
    await app.window().locator('[data-place="narrative.vi"]').last().fill('Có 545/1.531 hồ sơ trễ hẹn.');
    await app.window().locator('[data-doubt="count-differs-from-narrative"]').getByText('545/1.531').waitFor();
  });
});

test('findings of another inspection are found without marks, read and copied', async () => {
  const far = { contentId: 'c-2', narrative: { vi: 'Sổ tiếp công dân ghi thiếu 03 lượt.' } };
  await newInspection(app.window(), 'tiếp công dân', [
    finding(77, { ...far, title: { vi: 'Ghi sổ Đắk Mil thiếu lượt' } }),
  ]);
  await app.openNew(1);
  await app.button('Cách khác').click();
  await app.window().getByRole('menuitem', { name: 'Chép từ cuộc khác…' }).click();
  await app.window().keyboard.type('ghi so dak mil');
  const dialog = app.window().getByRole('dialog');
  await dialog.getByRole('button', { name: /Ghi sổ Đắk Mil/ }).click();
  await dialog.getByText('Sổ tiếp công dân ghi thiếu 03 lượt.').waitFor();
  await dialog.getByRole('checkbox', { name: /Ghi sổ Đắk Mil/ }).check();
  await app.button('Chép 1 phát hiện').click();
  await expect.poll(async () => (await app.stored()).findings).toHaveLength(2);
  const { findings } = await app.stored();
  expect(findings[1]).toMatchObject({ contentId: 'c-2', title: { vi: 'Ghi sổ Đắk Mil thiếu lượt' } });
  expect(findings[1]?.id).not.toBe('f-77');
});

test('the next finding and each section are a key away', async () => {
  await app.openNew(3);
  await app.row(1).click();
  await app.window().locator('[data-finding="f-1"]').waitFor();
  await app.press('Control+PageDown');
  await app.window().locator('[data-finding="f-2"]').waitFor();
  await app.press('Alt+PageUp');
  await app.window().locator('[data-finding="f-1"]').waitFor();
  await app.press('Alt+4');
  await vi.waitFor(async () => {
    const place = await app.window().evaluate(() => document.activeElement?.getAttribute('data-place'));
    expect(place).toBe('causes[0].kind');
  }, 20_000);
  await app.press('Alt+1');
  const inWording = () =>
    app.window().evaluate(() => document.activeElement?.closest('[data-section="wording"]') !== null);
  await expect.poll(() => inWording()).toBe(true);
});

import { describe, expect, test, vi } from 'vitest';
import { storedFinding } from './findings-case.ts';
import { findingsWindow } from './findings-window.ts';
import './page.ts';

/** What is done to several findings at once in the real window, with the mouse and with the keyboard alone. */

const app = findingsWindow();

describe('several at once', () => {
  test('are selected with the keyboard, removed, and brought back', async () => {
    await app.openNew(6);
    await app.row(2).focus();
    await app.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await app.window().getByRole('toolbar', { name: 'Đã chọn 3 phát hiện' }).waitFor();
    await app.press('Delete');
    await expect.poll(() => app.order()).toEqual([1, 5, 6]);
    await app.undo().click();
    await expect.poll(() => app.order()).toEqual([1, 2, 3, 4, 5, 6]);
    await app.row(3).waitFor();
    await app.row(1).focus();
    await app.press('Control+a');
    await app.window().getByRole('toolbar', { name: 'Đã chọn 6 phát hiện' }).waitFor();
    await app.press('Escape', ' ');
    await app.window().getByRole('toolbar', { name: 'Đã chọn 1 phát hiện' }).waitFor();
  });

  test('are moved with Alt and an arrow, and with the mouse', async () => {
    await app.openNew(6);
    await app.row(4).click({ modifiers: ['Control'] });
    await app.row(5).click({ modifiers: ['Control'] });
    await app.row(5).focus();
    await app.press('Alt+ArrowUp', 'Alt+ArrowUp');
    await expect.poll(() => app.order()).toEqual([1, 4, 5, 2, 3, 6]);
    await app.window().getByRole('status').getByText('Đã chuyển đến vị trí 2 trong 6.').waitFor({ state: 'attached' });
    await app.row(4).dragTo(app.row(6), { targetPosition: { x: 40, y: 70 } });
    await expect.poll(() => app.order()).toEqual([1, 2, 3, 6, 4, 5]);
  });

  test('get the same content', async () => {
    await app.openNew(4);
    await app.row(1).click();
    await app.row(3).click({ modifiers: ['Shift'] });
    await app.button('Đặt…').click();
    await app.window().getByRole('dialog').getByLabel('Thuộc nội dung').selectOption({ label: 'Tiếp công dân' });
    await app.button('Đặt').click();
    await vi.waitFor(async () => {
      const { findings } = await app.stored();
      expect(findings.map((each) => each.contentId)).toEqual(['c-2', 'c-2', 'c-2', 'c-1']);
    }, 20_000);
    // The open editor follows.
    const content = app.window().locator('[data-finding="f-1"] [data-place="contentId"]');
    await expect.poll(() => content.inputValue()).toBe('c-2');
  });

  test('become one, and what points to them follows', async () => {
    await app.openNew(4);
    await app.window().evaluate(async (inspectionId) => {
      const read = await globalThis.window.ketLuan.ask('inspections.read', { id: inspectionId });
      if (!read.ok) throw new Error('not read');
      const recommendations = [{ id: 'r', action: { vi: 'khắc phục' }, findingIds: ['f-2', 'f-4'] }];
      await globalThis.window.ketLuan.ask('inspections.writeFacts', {
        facts: { ...read.value.facts, recommendations },
      });
    }, app.id());
    await app.window().reload();
    await app.row(2).click({ modifiers: ['Control'] });
    await app.row(4).click({ modifiers: ['Control'] });
    await app.button('Gộp…').click();
    await app.button('Gộp làm một').click();
    await expect.poll(() => app.order()).toEqual([1, 2, 3]);
    const { facts, findings } = await app.stored();
    expect(facts.recommendations[0]?.findingIds).toEqual(['f-2']);
    expect(findings[1]?.title.vi).toBe('Việc thứ 2 chưa bảo đảm quy định; Việc thứ 4 chưa bảo đảm quy định');
    await app.undo().click();
    await expect.poll(() => app.order()).toEqual([1, 2, 3, 4]);
    await expect.poll(async () => (await app.stored()).facts.recommendations[0]?.findingIds).toEqual(['f-2', 'f-4']);
  });
});

test('one finding becomes two at the cursor', async () => {
  await app.openNew(2);
  await app.row(1).click();
  const narrative = app.window().locator('[data-finding="f-1"] textarea[data-place="narrative.vi"]');
  await narrative.fill('Hồ sơ trễ hẹn. Chưa niêm yết.');
  await narrative.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(14, 14));
  await app.button('Tách làm hai').click();
  const dialog = app.window().getByRole('dialog');
  await dialog.getByText('Hồ sơ trễ hẹn. | Chưa niêm yết.').waitFor();
  await dialog.getByRole('textbox', { name: 'Tiêu đề phần 2', exact: true }).fill('Chưa niêm yết');
  await app.button('Tách').click();
  await expect.poll(async () => (await app.stored()).findings).toHaveLength(3);
  const { findings } = await app.stored();
  await expect
    .poll(async () => (await storedFinding(app.window(), app.id(), 'f-1')).narrative?.vi)
    .toBe('Hồ sơ trễ hẹn.');
  await expect
    .poll(async () => (await storedFinding(app.window(), app.id(), findings[1]?.id ?? '')).narrative?.vi)
    .toBe('Chưa niêm yết.');
  await expect.poll(() => narrative.inputValue()).toBe('Hồ sơ trễ hẹn.');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FollowedRowView } from '../../electron/contract/types.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import { setDay } from './main-clock.ts';
import './page.ts';

/** The plan of the sample followed to its end: as a person notes it, row by row, from the issue of the report to the day it is overdue. */

const REPORT = 'Báo cáo 45.pdf';
let folder = '';
let launched: LaunchedApp;
let page: Page;
let id = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ket-luan-followed-'));
  writeFileSync(join(folder, REPORT), '%PDF-1.7 báo cáo');
  vi.stubEnv('KETLUAN_TEST_OPEN_FILE', join(folder, REPORT));
  launched = await launchApp(await newDataFolder());
  page = launched.window;
  page.setDefaultTimeout(8000);
  await page.locator('main').waitFor();
  id = await page.evaluate(async () => {
    localStorage.setItem('ket-luan.tour-done', 'yes');
    const sample = await window.ketLuan.ask('inspections.openSample', {});
    return sample.ok ? sample.value.id : '';
  });
  await comeOn('2025-01-15');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await launched.close();
  await removeDataFolder(launched.dataFolder);
  rmSync(folder, { recursive: true });
});

/** Another day, with the list of rows before the eyes. */
async function comeOn(day: string): Promise<void> {
  await setDay(launched.app, day);
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `#/inspection/${id}/remediation/follow`);
  await page.reload();
  await row(1).waitFor();
}

/** The shortcomings of the sample are «tt-1», «tt-2» and so on. */
function row(number: number): Locator {
  return page.locator(`[data-open^="tt-${number}~"]`);
}

function button(name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** As far as a person would press Tab. */
async function tabTo(wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

const dialog = () => page.getByRole('dialog');
const panel = () => page.getByRole('region', { name: 'Chi tiết dòng đang mở' });

/** Opens a form of a row and answers it. */
async function form(number: number, act: string): Promise<Locator> {
  await row(number).click();
  await panel()
    .getByRole('heading', { name: `Dòng ${number}`, exact: true })
    .waitFor();
  await panel().getByRole('button', { name: act, exact: true }).click();
  return dialog();
}

async function save(opened: Locator, name: string): Promise<void> {
  await opened.getByRole('button', { name, exact: true }).click();
  await opened.waitFor({ state: 'detached' });
}

async function stored(number: number): Promise<FollowedRowView> {
  const answer = await page.evaluate((inspectionId) => window.ketLuan.ask('followUp.rows', { inspectionId }), id);
  const found = answer.ok ? answer.value.find(({ key }) => key.findingId === `tt-${number}`) : undefined;
  if (found === undefined) throw new Error(`no row ${number}: ${JSON.stringify(answer)}`);
  return found;
}

test('with the keyboard alone a row is noted as done, with the document that proves it, and closed', async () => {
  await tabTo(row(1));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Dòng 1', exact: true }).waitFor();
  await page.keyboard.press('F6');
  await tabTo(button('Ghi tiến độ'));
  await page.keyboard.press('Enter');
  // Nothing is chosen beforehand: what is noted cannot be changed.
  await dialog().getByRole('radio', { name: 'Đã xong' }).and(page.locator(':focus')).waitFor();
  expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(0);
  await page.keyboard.press('Space');
  await tabTo(dialog().getByRole('textbox', { name: 'Đã làm được gì', exact: true }));
  await page.keyboard.type('Đã rà soát xong 37 vụ việc');
  await tabTo(dialog().getByRole('textbox', { name: 'Tên văn bản minh chứng (nếu không có tệp)', exact: true }));
  await page.keyboard.type('Báo cáo số 45/BC-UBND');
  await tabTo(dialog().getByRole('textbox', { name: 'Người ghi' }));
  await page.keyboard.type('Nguyễn Thị Hòa');
  await page.keyboard.press('Enter');
  await panel().getByText('15/01/2025 · Kết quả: Đã xong').waitFor();
  await tabTo(button('Kết thúc theo dõi dòng này'));
  await page.keyboard.press('Enter');
  await dialog().getByRole('radio', { name: 'Đã xong' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await panel().getByText('Đã kết thúc 15/01/2025').waitFor();
  expect(await stored(1)).toMatchObject({ result: 'done', closedOn: '2025-01-15', allowed: ['reopening'] });
  expect((await stored(1)).entries.map(({ enteredBy }) => enteredBy)).toEqual(['Nguyễn Thị Hòa', 'Nguyễn Thị Hòa']);
});

test('a row is closed only with evidence, which is attached where it is asked for', async () => {
  for (const number of [2, 3]) {
    const closing = await form(number, 'Kết thúc theo dõi dòng này');
    await closing.getByRole('button', { name: 'Kết thúc theo dõi', exact: true }).click();
    await closing.getByRole('alert').getByText('minh chứng').first().waitFor();
    await closing.getByRole('button', { name: 'Chọn tệp…' }).click();
    await closing.getByRole('group', { name: REPORT }).waitFor();
    await save(closing, 'Kết thúc theo dõi');
    await panel()
      .getByRole('button', { name: `Mở ${REPORT}` })
      .waitFor();
  }
  expect((await stored(3)).entries[0]?.evidence?.map(({ fileName }) => fileName)).toEqual([REPORT]);
  await button('3 đã kết thúc').waitFor();
});

test('what is missing is told at its field, all at once; what was typed outlives Esc', async () => {
  const extending = await form(4, 'Gia hạn');
  await extending.getByRole('textbox', { name: 'Số, ký hiệu văn bản gia hạn' }).fill('15/QĐ-UBND');
  await extending.getByRole('button', { name: 'Ghi gia hạn' }).click();
  await extending.getByText('Chưa nhập ngày.').waitFor();
  await extending
    .getByRole('textbox', { name: 'Lý do', exact: true })
    .and(page.locator('[aria-invalid="true"]'))
    .waitFor();
  await page.keyboard.press('Escape');
  await extending.waitFor({ state: 'detached' });
  const again = await form(4, 'Gia hạn');
  await again.getByText('Đây là nội dung soạn dở lần trước, chưa được ghi.').waitFor();
  expect(await again.getByRole('textbox', { name: 'Số, ký hiệu văn bản gia hạn' }).inputValue()).toBe('15/QĐ-UBND');
  await again.getByRole('button', { name: 'Thôi' }).click();
});

test('a row is extended twice and keeps its first day', async () => {
  for (const day of ['10/03/2025', '31/03/2025']) {
    const extending = await form(4, 'Gia hạn');
    await extending.getByRole('textbox', { name: 'Hạn mới' }).fill(day);
    await extending.getByRole('textbox', { name: 'Lý do', exact: true }).fill('Chờ cấp kinh phí');
    await save(extending, 'Ghi gia hạn');
    await panel().getByText(`15/01/2025 · Gia hạn đến ${day}`).waitFor();
  }
  await panel().getByText('gia hạn 2 lần, hạn gốc 24/02/2025').waitFor();
});

test('a row passes to the successor of its unit, with the trace', async () => {
  const passing = await form(5, 'Chuyển đơn vị kế thừa');
  await passing.getByText(/^Áp dụng cho cả \d+ dòng đang mở của đơn vị này$/).waitFor();
  await passing.getByRole('textbox', { name: 'Đơn vị kế thừa', exact: true }).fill('Ủy ban nhân dân xã Đắk Mil');
  await save(passing, 'Ghi đơn vị kế thừa');
  await panel().getByText('trước là Ủy ban nhân dân huyện Đắk Mil').waitFor();
  expect((await stored(5)).responsible.vi).toBe('Ủy ban nhân dân xã Đắk Mil');
});

test('a mistake is withdrawn from the message that told of it, and stays to be read', async () => {
  const noting = await form(6, 'Ghi tiến độ');
  await noting.getByRole('button', { name: 'Ghi tiến độ', exact: true }).click();
  await noting.getByText('Chưa chọn kết quả thực hiện.').waitFor();
  await noting.getByRole('radio', { name: 'Một phần' }).check();
  await save(noting, 'Ghi tiến độ');
  await page
    .getByRole('alert')
    .filter({ hasText: 'Đã ghi tiến độ.' })
    .getByRole('button', { name: 'Rút lại…' })
    .click();
  await dialog().getByRole('textbox', { name: 'Lý do', exact: true }).fill('Ghi nhầm dòng');
  await save(dialog(), 'Rút lại');
  await panel().getByText('Rút lại ngày 15/01/2025: Ghi nhầm dòng').waitFor();
  expect(await stored(6)).toMatchObject({ result: null, entryCount: 0 });
});

test('a sub-task is followed as a row of its own', async () => {
  await row(7).click();
  await panel().getByRole('button', { name: 'Thêm nhiệm vụ con' }).click();
  await dialog().getByRole('button', { name: 'Thêm nhiệm vụ con' }).click();
  await dialog().getByRole('textbox', { name: 'Việc phải làm', exact: true }).fill('Phân loại lại đơn thư');
  await page.getByRole('banner').getByRole('status').getByText('Đã lưu').waitFor();
  await page.keyboard.press('Escape');
  await panel()
    .getByRole('button', { name: /^7\.1\. Phân loại lại đơn thư/ })
    .click();
  await panel().getByRole('heading', { name: 'Nhiệm vụ con 7.1' }).waitFor();
});

test('when the day is over the open rows are overdue, counted, filtered and drawn', async () => {
  await comeOn('2025-03-03');
  const overdue = await button(/^\d+ quá hạn$/).innerText();
  await row(6).getByText(/./).first().waitFor();
  await button(overdue).click();
  await expect.poll(() => page.locator('.kl-follow-row .kl-row-open').count()).toBe(Number.parseInt(overdue, 10));
  await expect.poll(() => row(1).count()).toBe(0);
  await page.getByText('Biểu đồ', { exact: true }).click();
  await page.getByRole('button', { name: /^6\. .*; Hạn 24\/02\/2025; Quá hạn 7 ngày$/ }).waitFor();
  await page.getByRole('switch', { name: 'Xem dạng bảng' }).check();
  await expect.poll(() => page.getByRole('row').count()).toBe(Number.parseInt(overdue, 10) + 1);
});

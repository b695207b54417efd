import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { InspectionFacts } from '../../electron/domain/inspection.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

/** The inspection's own clock as a person sees it; every day is long past, so that no clock of a computer changes it. */

let dataFolder = '';
let launched: LaunchedApp;
let page: Page;
let id = '';

beforeAll(async () => {
  dataFolder = await newDataFolder();
  launched = await launchApp(dataFolder);
  page = launched.window;
  await page.locator('main').waitFor();
  id = await page.evaluate(async () => {
    const made = await window.ketLuan.ask('inspections.create', {
      kind: 'inspection',
      subject: { vi: 'việc quản lý đầu tư công' },
    });
    if (!made.ok) throw new Error('not made');
    const read = await window.ketLuan.ask('inspections.read', { id: made.value.id });
    if (!read.ok) throw new Error('not read');
    const { facts } = read.value;
    const dated = { ...facts, decision: { date: '2022-03-01' }, onSite: { from: '2022-03-07', to: '2022-04-01' } };
    await window.ketLuan.ask('inspections.writeFacts', { facts: dated });
    return made.value.id;
  });
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `#/inspection/${id}/decision`);
  await page.locator('[data-procedure="team-report"]').waitFor();
});

afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

function line(step: string): Locator {
  return page.locator(`[data-procedure="${step}"]`);
}

function field(place: string): Locator {
  return page.locator(`input[data-place="${place}"]`);
}

async function type(place: string, text: string): Promise<void> {
  await field(place).fill(text);
  await field(place).blur();
}

async function facts(): Promise<InspectionFacts> {
  await page.getByText('Đã lưu').waitFor();
  const answer = await page.evaluate((of) => window.ketLuan.ask('inspections.read', { id: of }), id);
  if (!answer.ok) throw new Error('not read');
  return answer.value.facts;
}

test('steps stand with their terms, what sets them and how far that is sure', async () => {
  const report = line('team-report');
  await report.getByText('15 ngày, tính từ: Kết thúc làm việc tại đơn vị (Điều 49 Luật Thanh tra năm 2010)').waitFor();
  expect(await report.getAttribute('data-state')).toBe('overdue');
  await report.getByText('Hạn 18/04/2022').waitFor();
  await line('conclusion').getByText('chưa kiểm chứng').waitFor();
  await line('conclusion').getByText('chỉ để tham khảo').waitFor();
  await page.locator('[data-place="procedure.next"]').getByText('Báo cáo kết quả thanh tra').waitFor();
});

test('a day typed here is the day of the case; what was late is told', async () => {
  await type('procedure.day.team-report', '19/4/2022');
  await line('team-report').getByText('chậm 1 ngày').waitFor();
  await type('procedure.day.conclusion', '29/4/2022');
  await line('publication').getByText('Hạn 09/05/2022').waitFor();
  await type('procedure.day.publication', '9/5/2022');
  const written = await facts();
  expect(written.teamReportDate).toBe('2022-04-19');
  expect(written.documents).toEqual([{ kind: 'conclusion', date: '2022-04-29' }]);
  expect(written.procedure?.steps).toEqual([{ step: 'publication', on: '2022-05-09' }]);
  expect(await line('publication').getAttribute('data-state')).toBe('done');
});

test('the time at the unit is set, stands still and is extended; undo takes it back', async () => {
  const end = line('work-end');
  await end.getByRole('button', { name: 'Ấn định thời hạn' }).click();
  await type('procedure.terms.work-end', '15');
  await page.keyboard.press('Escape');
  await end.getByText('chậm 4 ngày làm việc').waitFor();
  await page.getByRole('button', { name: 'Thêm lần tạm dừng' }).click();
  await type('procedure.suspensions[0].from', '14/3/2022');
  await type('procedure.suspensions[0].to', '15/3/2022');
  await end.getByText('chậm 2 ngày làm việc').waitFor();
  await page.getByText('theo thực tiễn').waitFor();
  await facts();
  await page.getByRole('button', { name: 'Thêm lần gia hạn' }).click();
  await page.getByText('chưa có số ngày, cũng chưa có ngày kết thúc mới').waitFor();
  await type('procedure.extensions[0].days', '2');
  await end.getByText('Đã xong').waitFor();
  expect((await facts()).procedure).toMatchObject({
    terms: [{ step: 'work-end', amount: 15, unit: 'working-day' }],
    suspensions: [{ from: '2022-03-14', to: '2022-03-15' }],
    extensions: [{ days: 2 }],
  });
  await page.keyboard.press('Control+z');
  await end.getByText('chậm 2 ngày làm việc').waitFor();
});

/** A person corrects a match, leaves a cell out, and takes the rest over. */
test('the plan of the unit is received from Excel, compared, and taken over in one step', async () => {
  const path = join(dataFolder, 'ke-hoach.xlsx');
  const head = ['TT', 'Tồn tại, hạn chế', 'Biện pháp khắc phục', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'];
  const rows = [
    ['1', 'Việc ghi biên bản họp còn sơ sài', 'Tập huấn ghi biên bản', 'Văn phòng', '15/02/2025', 'Báo cáo'],
    ['2', 'Trang bị máy quét', 'Mua 05 máy quét', '', 'Quý II/2025', ''],
  ];
  await writeExcelFile([head, ...rows].map((row) => row.map((value) => ({ value })))).toFile(path);
  await launched.app.evaluate((_, file) => {
    process.env.KETLUAN_TEST_OPEN_FILE = file;
  }, path);
  const sample = await page.evaluate(async () => {
    const answer = await window.ketLuan.ask('inspections.openSample', {});
    return answer.ok ? answer.value.id : '';
  });
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `#/inspection/${sample}/remediation/plan`);
  await page.getByRole('button', { name: 'Nhận kế hoạch của đơn vị' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kế hoạch của đơn vị so với yêu cầu' });
  const answered = dialog.locator('[data-compared]', { hasText: 'Tập huấn ghi biên bản' });
  await answered.getByText('Hạn được yêu cầu: 24/02/2025').waitFor();
  await dialog.getByText('11 việc không có trong kế hoạch').waitFor();
  await dialog.locator('[data-extra="1"]').getByRole('button').click();
  const first = dialog.locator('[data-compared]').first();
  const mark = (await first.getAttribute('data-compared')) ?? '';
  await page.getByLabel('Dòng 2 của tệp ứng với').last().selectOption(mark);
  await first.getByText('muộn hơn hạn được yêu cầu').waitFor();
  // A later time is not taken unless the person wants it.
  expect(await first.getByRole('checkbox', { name: 'Nhận Thời hạn' }).isChecked()).toBe(false);
  await answered.getByRole('checkbox', { name: 'Nhận Sản phẩm' }).uncheck();
  await dialog.getByRole('button', { name: 'Nhận 4 ô vào kế hoạch' }).click();
  await dialog.waitFor({ state: 'detached' });
  id = sample;
  const { plan, attachments = [] } = await facts();
  const [findingId, unitId] = mark.split('~');
  expect(plan.entries).toContainEqual({ findingId, unitId, measure: { vi: 'Mua 05 máy quét' } });
  expect(plan.entries.find(({ measure }) => measure?.vi === 'Tập huấn ghi biên bản')).toMatchObject({
    lead: { vi: 'Văn phòng' },
    due: { kind: 'date', date: '2025-02-15' },
  });
  expect(attachments.map(({ fileName, caption }) => [fileName, caption.vi?.slice(0, 21)])).toEqual([
    ['ke-hoach.xlsx', 'Kế hoạch khắc phục củ'],
  ]);
  await page.keyboard.press('Control+z');
  await page.locator('.kl-cell', { hasText: 'Mua 05 máy quét' }).waitFor({ state: 'detached' });
  expect((await facts()).attachments ?? []).toEqual([]);
});

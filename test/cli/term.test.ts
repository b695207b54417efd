import { describe, expect, test } from 'vitest';
import { officeDay, officeYear } from '../domain/office-days.ts';
import { openFolder } from '../storage/data-folders.ts';
import { ketluan, lines, newFolder } from './run-cli.ts';

describe('ketluan term', () => {
  test.each([
    [['--from', '2024-12-23', '--months', '2'], 'hết hạn thứ Hai 24/02/2025 vì 23/02/2025 là Chủ nhật'],
    [
      ['--from', '2026-02-12', '--working-days', '5'],
      'hết hạn thứ Năm 26/02/2026; không tính từ 16/02/2026 đến 20/02/2026 là Tết Nguyên đán',
    ],
    [['--from', '2026-02-12', '--weeks', '2'], '02 tuần kể từ ngày ban hành: hết hạn thứ Năm 26/02/2026'],
    [
      ['--from', '2026-11-09', '--days', '15', '--anchor', 'received'],
      '15 ngày kể từ ngày nhận được: hết hạn thứ Tư 25/11/2026',
    ],
  ])('%j says the day and why', async (options, said) => {
    const { code, out } = await ketluan('term', ...options);
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(1);
    expect(out).toContain(said);
  });

  test('says when the day rests on a computed calendar', async () => {
    const { out } = await ketluan('term', '--from', '2027-07-02', '--months', '2', '--ui', 'en');
    expect(out).toContain('due on Monday 6 Sep 2027 because 2 Sep 2027 and 3 Sep 2027 are National Day');
    expect(out).toContain('provisional: the days off of 2027 are not announced yet');
  });

  test('as JSON is the deadline as the domain answers it', async () => {
    const { out } = await ketluan('term', '--from', '2025-06-30', '--months', '2', '--json');
    expect(JSON.parse(out)).toMatchObject({ dueOn: '2025-09-03', counted: '2025-08-30', provisional: false });
  });

  test('tells everything that is wrong at once', async () => {
    const { code, err } = await ketluan('term', '--from', '2024-02-30', '--months', '0', '--anchor', 'no');
    expect(code).toBe(2);
    for (const each of ['2024-02-30', '--anchor', '--months']) expect(err).toContain(each);
  });

  test.each([[['--months', '2', '--days', '3']], [[]]])('wants one length: %j', async (options) => {
    const { code, err } = await ketluan('term', '--from', '2024-12-23', ...options);
    expect(code).toBe(2);
    expect(err).toContain('--working-days');
  });
});

describe('ketluan calendar', () => {
  test('lists the days of a year announced, with what set them', async () => {
    const { code, out } = await ketluan('calendar', '2026');
    expect(code).toBe(0);
    expect(out).toContain('theo lịch nghỉ đã công bố');
    expect(out).toContain('22/08/2026 thứ Bảy\tlàm việc');
    expect(out).toContain('24/11/2026');
  });

  test('says that the days of a later year are computed', async () => {
    const { out } = await ketluan('calendar', '2033', '--json');
    const { isProvisional, days } = JSON.parse(out);
    expect(isProvisional).toBe(true);
    expect(days.map((each: { readonly date: string }) => each.date)).toContain('2033-01-31');
  });

  test.each(['1999', '2051', 'x'])('has no year %s', async (year) => {
    const { code, err } = await ketluan('calendar', year);
    expect(code).toBe(2);
    expect(err).toContain('2014');
  });
});

describe('with the calendar of an office', () => {
  function officeFolder(): string {
    const folder = newFolder();
    const storage = openFolder(folder);
    storage.calendar.write({ years: [officeYear(2027)], days: [officeDay('2027-03-01', 'off')] });
    storage.close();
    return folder;
  }

  test('term counts with it, and the year is firm', async () => {
    const { out } = await ketluan('term', '--from', '2026-12-29', '--months', '2', '--data', officeFolder());
    expect(out.trim().endsWith('28/02/2027 là Chủ nhật, 01/03/2027 là ngày nghỉ hoán đổi')).toBe(true);
    expect(out).toContain('hết hạn thứ Ba 02/03/2027');
  });

  test('calendar lists it with its decision', async () => {
    const { out } = await ketluan('calendar', '2027', '--data', officeFolder());
    expect(out).toContain('theo lịch nghỉ đã công bố');
    expect(out).toContain('Thông báo 9441/TB-BNV ngày 01/10/2026 của Bộ Nội vụ');
  });

  test('a folder that holds nothing is told', async () => {
    const { code, err } = await ketluan('calendar', '2027', '--data', newFolder());
    expect(code).toBe(1);
    expect(err).not.toBe('');
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  exportCalendarFile,
  parseCalendarFile,
  readCalendarFile,
  takeCalendar,
} from '../../../electron/actions/calendar/calendar-file.ts';
import { calendarInUse } from '../../../electron/actions/calendar/calendar-in-use.ts';
import {
  removeCalendarDay,
  returnYearToShipped,
  setCalendarDay,
  setCalendarYear,
} from '../../../electron/actions/calendar/change-calendar.ts';
import { readCalendarYear } from '../../../electron/actions/calendar/read-calendar-year.ts';
import type { CalendarYearView } from '../../../electron/contract/calendar-channels.ts';
import type { Answer } from '../../../electron/domain/problem.ts';
import { CALENDAR } from '../../domain/a-case.ts';
import { DECISION, NOTHING_SET, officeDay, officeYear, SIGNED_2027 } from '../../domain/office-days.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

function codes(answer: Answer<unknown>): readonly string[] {
  return answer.ok ? [] : answer.problems.map(({ code }) => code);
}

const yearOf = (year: number) => given(readCalendarYear(year, CALENDAR, NOTHING_SET));
const day = (view: CalendarYearView, date: string) => view.days.find((each) => each.date === date);

describe('a year at a glance', () => {
  test('tells apart holidays, substitutes, swapped days, weekends', () => {
    const view = yearOf(2026);
    const marks = ['2026-02-17', '2026-04-27', '2026-08-31', '2026-08-22', '2026-08-29', '2026-08-28', '2026-04-26'];
    expect(marks.map((each) => day(view, each)?.mark)).toEqual([
      'holiday',
      'substitute',
      'swapped-off',
      'swapped-worked',
      'weekend',
      'weekday',
      'holiday',
    ]);
    expect(view).toMatchObject({ isFirm: true, isShipped: true, isChanged: false, lunarName: 'Bính Ngọ' });
  });

  test('says what nobody verified, and which years are only computed', () => {
    const unverified = yearOf(2026).special.filter(({ isUnverified }) => isUnverified);
    expect(unverified.map(({ date }) => date)).toEqual(['2026-11-24']);
    expect(yearOf(2028)).toMatchObject({ isFirm: false, isShipped: false });
  });

  test('has no years beyond the data', () => {
    expect(codes(readCalendarYear(2051, CALENDAR, NOTHING_SET))).toEqual(['calendar-year-unknown']);
  });
});

describe('setting days and years', () => {
  test('a day is set, changed and taken back, each with the way back', () => {
    const { calendar } = openFolder(newDataFolder());
    const set = given(setCalendarDay(calendar, CALENDAR, officeDay('2026-11-24', 'worked', 'ngày làm việc')));
    expect(set.before).toEqual(NOTHING_SET);
    expect(day(set.view, '2026-11-24')?.mark).toBe('weekday');
    expect(set.view.special.find(({ date }) => date === '2026-11-24')?.office?.confirmedBy).toBe('Nguyễn Văn An');
    given(setCalendarDay(calendar, CALENDAR, officeDay('2026-11-24', 'off')));
    expect(calendar.read().days).toHaveLength(1);
    expect(day(given(removeCalendarDay(calendar, CALENDAR, '2026-11-24')).view, '2026-11-24')?.mark).toBe('holiday');
  });

  test('a year becomes firm, and goes back with all of its days', () => {
    const { calendar } = openFolder(newDataFolder());
    given(setCalendarDay(calendar, CALENDAR, officeDay('2027-03-01', 'off')));
    expect(given(setCalendarYear(calendar, CALENDAR, officeYear(2027))).view).toMatchObject({ isFirm: true });
    expect(calendarInUse({ calendar: CALENDAR }, { calendar }).knownYears).toContain(2027);
    expect(given(returnYearToShipped(calendar, CALENDAR, 2027)).view).toEqual(yearOf(2027));
  });

  test('nothing is written when something is missing', () => {
    const { calendar } = openFolder(newDataFolder());
    const bare = { ...officeDay('2026-01-02', 'off', ' '), confirmedBy: '' };
    expect(codes(setCalendarDay(calendar, CALENDAR, bare))).toEqual([
      'calendar-reason-missing',
      'calendar-name-missing',
    ]);
    expect(codes(setCalendarYear(calendar, CALENDAR, officeYear(1999)))).toEqual(['calendar-year-unknown']);
    expect(calendar.read()).toEqual(NOTHING_SET);
  });
});

describe('a signed-off file', () => {
  const wish = { year: 2027, signedBy: 'Trần Thị Bình', decision: DECISION };

  test('is written here and taken there: the same year, after what it changes was told', async () => {
    const [ours, theirs] = [openFolder(newDataFolder()), openFolder(newDataFolder())];
    given(takeCalendar(ours.calendar, CALENDAR, SIGNED_2027));
    const file = path.join(newDataFolder(), 'lich.json');
    given(await exportCalendarFile(ours.calendar, CALENDAR, wish, file));
    const read = given(await readCalendarFile(theirs.calendar, CALENDAR, file));
    expect(read.announced).toEqual([2027]);
    expect(read.changes.map(({ date }) => date)).toContain('2027-09-01');
    expect(theirs.calendar.read()).toEqual(NOTHING_SET);
    given(takeCalendar(theirs.calendar, CALENDAR, read.signed));
    const [here, there] = [ours, theirs].map((each) => given(readCalendarYear(2027, CALENDAR, each.calendar.read())));
    expect(there?.days).toEqual(here?.days);
    expect(given(await readCalendarFile(theirs.calendar, CALENDAR, file)).changes).toEqual([]);
  });

  test.each([
    ['{', 'json-broken'],
    ['{"format":"ket-luan-phrases"}', 'not-a-calendar-file'],
    ['[]', 'not-a-calendar-file'],
  ])('is refused when it is none: %s', (text, code) => {
    expect(codes(parseCalendarFile(text))).toEqual([code]);
  });

  test('tells everything that is wrong with it at once', async () => {
    const storage = openFolder(newDataFolder());
    const file = path.join(newDataFolder(), 'lich.json');
    given(await exportCalendarFile(storage.calendar, CALENDAR, wish, file));
    const input = JSON.parse(readFileSync(file, 'utf8'));
    input.years[0].days[0].date = '2027-13-01';
    input.years[0].days[1].reason = {};
    input.signedBy = '';
    writeFileSync(file, JSON.stringify(input));
    const answer = await readCalendarFile(storage.calendar, CALENDAR, file);
    expect(codes(answer)).toEqual(['calendar-name-missing', 'calendar-day-not-real', 'calendar-reason-missing']);
    input.years[0].days[2].type = 'free';
    writeFileSync(file, JSON.stringify(input));
    expect((await readCalendarFile(storage.calendar, CALENDAR, file)).ok).toBe(false);
    expect(codes(await readCalendarFile(storage.calendar, CALENDAR, `${file}.no`))).toEqual(['file-not-readable']);
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWord } from '../../../electron/documents/check/word/read-word.ts';
import type { FollowedRowView } from '../../../electron/domain/followed-row.ts';
import { writeShortDate } from '../../../electron/domain/write-date.ts';
import { rawWords } from '../../readers/pdf-reader.ts';
import { calendarEvents } from '../../readers/read-calendar-file.ts';

const run = promisify(execFile);
const PROGRAM = new URL('./programs/one-plan.ts', import.meta.url).pathname;
const ANOTHER_CLOCK = new URL('../../fixtures/another-clock.mjs', import.meta.url).href;
const folders: string[] = [];

/** The plan in all its places, written by a process that stands where and when it is told. */
async function written(environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ket-luan-places-'));
  folders.push(folder);
  const clock = environment.KETLUAN_TEST_CLOCK === undefined ? [] : ['--import', ANOTHER_CLOCK];
  await run(process.execPath, [...clock, PROGRAM, folder], { env: { ...process.env, ...environment } });
  return folder;
}

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

let here: string;
let rows: readonly FollowedRowView[];

beforeAll(async () => {
  here = await written();
  rows = JSON.parse(readFileSync(join(here, 'rows.json'), 'utf8')) as FollowedRowView[];
});

/** Vietnamese of the shortcomings that stand in the printed plan, with their days. */
function daysOnScreen(): readonly (readonly [matter: string, day: string])[] {
  return rows.flatMap(({ matter, due }) => (due === null ? [] : [[matter.vi ?? '', due.dueOn] as const]));
}

const isDay = (word: string) => /^\d{2}\/\d{2}\/\d{4}$/.test(word);

/** All days, in the order of the document. */
function daysInWord(): readonly string[] {
  const { document } = readWord(new Uint8Array(readFileSync(join(here, 'plan.docx'))));
  return document.paragraphs.flatMap(({ text }) => text.split(/\s+/u)).filter(isDay);
}

describe('the days of one plan', () => {
  test('on screen they are many different ones', () => {
    const days = new Set(daysOnScreen().map(([, day]) => day));
    expect([...days].toSorted()).toEqual([
      '2025-01-07',
      '2025-01-13',
      '2025-02-11',
      '2025-02-24',
      '2025-03-31',
      '2027-02-23',
    ]);
  });

  test('in Word', () => {
    const shortcomings = rows.filter(({ key }) => key.findingId !== undefined);
    expect(daysInWord()).toEqual(shortcomings.map(({ due }) => writeShortDate(due?.dueOn ?? '', 'vi')));
  });

  test('in PDF', () => {
    expect(rawWords(join(here, 'plan.pdf')).flat().filter(isDay)).toEqual(daysInWord());
  });

  test('in the calendar file', () => {
    const events = calendarEvents(readFileSync(join(here, 'plan.ics'), 'utf8'));
    const days = events.map(({ values }) => {
      const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(values.DTSTART ?? '') ?? [];
      return [values.SUMMARY?.replace(/^Hạn: (.*) – .*$/, '$1'), `${year}-${month}-${day}`];
    });
    expect(days).toEqual(daysOnScreen());
  });

  test('in Excel', async () => {
    const [sheet] = await readXlsxFile(join(here, 'plan.xlsx'));
    const [, , headings = [], ...lines] = sheet?.data ?? [];
    const matter = headings.indexOf('Nội dung phải khắc phục');
    const due = headings.indexOf('Hạn hoàn thành');
    const days = lines.map((line) => [line[matter], line[due] instanceof Date ? line[due].toISOString() : line[due]]);
    expect(days).toEqual(daysOnScreen().map(([title, day]) => [title, `${day}T00:00:00.000Z`]));
  });
});

const OTHERS = [
  { TZ: 'Asia/Ho_Chi_Minh' },
  { TZ: 'Pacific/Kiritimati' },
  { TZ: 'Pacific/Pago_Pago' },
  { TZ: 'America/New_York', KETLUAN_TEST_CLOCK: '2019-02-28T23:59:30Z' },
  { TZ: 'Europe/London' },
  { TZ: 'Asia/Kathmandu' },
  { TZ: 'Australia/Lord_Howe', KETLUAN_TEST_CLOCK: '2039-12-31T16:59:30Z' },
  { TZ: 'UTC' },
] as const;

test.each(OTHERS)('every file is the same, byte for byte, with %o', async (environment) => {
  const there = await written(environment);
  const files = readdirSync(here);
  expect(files).toHaveLength(5);
  for (const file of files)
    expect(readFileSync(join(there, file)).equals(readFileSync(join(here, file))), file).toBe(true);
});

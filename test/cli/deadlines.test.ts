import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarEvents } from '../readers/read-calendar-file.ts';
import { ketluan, lines, newFolder, SAMPLES } from './run-cli.ts';

const DAK_MIL = join(SAMPLES, 'dak-mil-2024.json');
const data = newFolder();

beforeAll(async () => {
  expect((await ketluan('import', DAK_MIL, '--data', data)).code).toBe(0);
});

describe('deadlines', () => {
  test('of a data folder and of its case file are the same, whatever the window keeps', async () => {
    const [ofFolder, ofFile] = await Promise.all([
      ketluan('deadlines', '--data', data, '--today', '2025-02-25'),
      ketluan('deadlines', DAK_MIL, '--today', '2025-02-25'),
    ]);
    expect(ofFolder).toMatchObject({ code: 0, err: '' });
    expect(ofFolder.out).toBe(ofFile.out);
    const [first] = lines(ofFolder.out);
    expect(first?.split('\t')).toEqual([
      '24/02/2025',
      'quá hạn',
      '-1',
      'Ủy ban nhân dân huyện Đắk Mil',
      expect.stringContaining('chậm tiến độ'),
      'thực thi công vụ',
      expect.stringContaining('24/02/2025 vì 23/02/2025 là Chủ nhật'),
    ]);
  });

  test('as JSON', async () => {
    const ran = await ketluan('deadlines', '--data', data, '--today', '2025-02-20', '--json');
    const rows: unknown = JSON.parse(ran.out);
    expect(rows).toContainEqual(
      expect.objectContaining({ dueOn: '2025-02-24', state: 'week', daysLeft: 4, isProvisional: false }),
    );
  });

  test.each([
    ['neither', []],
    ['both', [DAK_MIL, '--data', data]],
    ['no day', [DAK_MIL, '--today', '2025-02-30']],
    ['two files', [DAK_MIL, DAK_MIL]],
  ])('%s is wrongly called', async (_, args) => {
    const ran = await ketluan('deadlines', ...args);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('ketluan deadlines --help');
  });

  test('a folder without data is refused', async () => {
    expect(await ketluan('deadlines', '--data', newFolder())).toMatchObject({ code: 1, out: '' });
  });
});

describe('ics', () => {
  test('prints what it would write, the same for the same day', async () => {
    const file = join(newFolder(), 'hạn.ics');
    const [printed, written] = await Promise.all([
      ketluan('ics', DAK_MIL, '--today', '2025-01-20'),
      ketluan('ics', '--data', data, '--today', '2025-01-20', '--out', file),
    ]);
    expect(written).toMatchObject({ code: 0, out: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe(printed.out);
    const events = calendarEvents(printed.out);
    expect(events.length).toBeGreaterThan(10);
    expect(new Set(events.map(({ lines: own }) => own.find((each) => each.startsWith('DTSTART'))))).toEqual(
      new Set(['DTSTART;VALUE=DATE:20250224']),
    );
  });
});

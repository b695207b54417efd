import { describe, expect, test } from 'vitest';
import { writeCalendarFile } from '../../electron/calendar-file/write-calendar-file.ts';
import { aWatchedRow } from '../domain/any-watched-row.ts';
import { calendarEvents } from '../readers/read-calendar-file.ts';

const SETTING = { language: 'vi', today: '2024-12-24', stamp: '2024-12-24T01:02:03.000Z' } as const;
const write = (...rows: Parameters<typeof aWatchedRow>[0][]) => writeCalendarFile(rows.map(aWatchedRow), SETTING);

describe('one deadline', () => {
  const [event] = calendarEvents(write({}));

  test('is a whole day, and ends with the next one', () => {
    expect(event?.lines).toContain('DTSTART;VALUE=DATE:20250224');
    expect(event?.lines).toContain('DTEND;VALUE=DATE:20250225');
  });

  test('says what, who and why', () => {
    expect(event?.values.SUMMARY).toBe('Hạn: 548/1.531 hồ sơ giải quyết quá hạn – UBND huyện Đắk Mil');
    expect(event?.values.DESCRIPTION).toBe(
      'Vì sao là ngày này: hết hạn thứ Hai 24/02/2025 vì 23/02/2025 là Chủ nhật.\n' +
        'Đơn vị thực hiện: UBND huyện Đắk Mil\nNgười chủ trì: Trưởng phòng Nội vụ\nCán bộ theo dõi: Nguyễn Văn An\n' +
        'Cuộc thanh tra, kiểm tra: trách nhiệm thực thi công vụ\nVăn bản: số 123/BC-ĐKT',
    );
  });

  test('rings at eight in the morning, 30, 7 and 1 days before', () => {
    expect(event?.triggers).toEqual(['-P29DT16H', '-P6DT16H', '-PT16H']);
  });

  test('takes the place of the same row in an earlier file', () => {
    const later = writeCalendarFile([aWatchedRow({ dueOn: '2025-04-01', extensionCount: 1 })], {
      ...SETTING,
      stamp: '2025-01-02T00:00:00.000Z',
    });
    const [second] = calendarEvents(later);
    expect(second?.values.UID).toBe(event?.values.UID);
    expect(Number(second?.values.SEQUENCE)).toBeGreaterThan(Number(event?.values.SEQUENCE));
    expect(second?.values.DTSTAMP).toBe('20250102T000000Z');
    expect(second?.values.DESCRIPTION).toContain('Đã gia hạn 1 lần; hạn ban đầu 24/02/2025.');
  });
});

test('says that the day may still move', () => {
  const [event] = calendarEvents(write({ isProvisional: true }));
  expect(event?.values.DESCRIPTION).toContain('Tạm tính: ngày hết hạn còn có thể thay đổi.');
});

test('no property stands behind an alarm', () => {
  const [event] = calendarEvents(write({}));
  const lines = event?.lines ?? [];
  const alarms = lines.slice(lines.indexOf('BEGIN:VALARM'));
  expect(alarms.filter((each) => each === 'BEGIN:VALARM')).toHaveLength(3);
  const behind = alarms
    .join('\n')
    .split('BEGIN:VALARM')
    .slice(1)
    .map((each) => each.split('END:VALARM')[1] ?? '');
  expect(behind.join('').trim()).toBe('');
});

test('a closed row has no alarm, a row without a known day no event', () => {
  const events = calendarEvents(write({ closedOn: '2025-01-05' }, { dueOn: null }));
  expect(events.map(({ values, triggers }) => [values.SUMMARY?.slice(0, 21), triggers])).toEqual([
    ['Đã kết thúc theo dõi:', []],
  ]);
});

test('alarms of days before today are left out', () => {
  const [event] = calendarEvents(write({ dueOn: '2024-12-30' }));
  expect(event?.triggers).toEqual(['-PT16H']);
});

test('rows and sub-tasks of all inspections have marks of their own, in ASCII', () => {
  const text = write({}, { taskId: 't1' }, { key: { recommendationId: 'kiến nghị; 1' } }, { inspectionId: 'khác' });
  const marks = calendarEvents(text).map(({ values }) => values.UID ?? '');
  expect(new Set(marks).size).toBe(4);
  for (const each of marks) expect(each).toMatch(/^[\x21-\x7e]+$/);
});

describe('the form of the file', () => {
  const long = 'Chậm ban hành quy trình nội bộ, điện tử; niêm yết thủ tục hành chính \\ «một cửa»\nở Đắk Mil '.repeat(
    20,
  );
  const text = write({ matter: { vi: long } }, { matter: { vi: '🏛️'.repeat(60) }, key: { findingId: 'f2' } });

  test('ends every line with CR LF', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ket Luan//Ket Luan//VI\r\n')).toBe(true);
    expect(text).toContain('METHOD:PUBLISH\r\n');
  });

  test('no line is longer than 75 octets, and none is cut within a letter', () => {
    for (const line of text.split('\r\n')) {
      const octets = Buffer.from(line);
      expect(octets.length).toBeLessThanOrEqual(75);
      expect(octets.toString('utf8')).toBe(line);
    }
  });

  test('what is escaped reads back as it was', () => {
    const [first, second] = calendarEvents(text);
    expect(first?.values.SUMMARY).toBe(`Hạn: ${long.trim().replaceAll(/\s+/g, ' ')} – UBND huyện Đắk Mil`);
    expect(second?.values.SUMMARY).toContain('🏛️'.repeat(60));
  });

  test('the same rows give the same file', () => {
    expect(write({}, { taskId: 't1' })).toBe(write({}, { taskId: 't1' }));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Deadline, deadlineOf } from '../../electron/domain/deadline.ts';
import type { TermAnchor, TermUnit } from '../../electron/domain/term.ts';
import { CALENDAR } from './a-case.ts';

/** The table of docs/deadlines.md, made by another program in another manner. */
const LINES = readFileSync('test/fixtures/deadlines-500.tsv', 'utf8').trim().split('\n').slice(1);

function caseOf(line: string) {
  const [from = '', term = '', anchor = '', counted = '', due = '', why = '', holidays = ''] = line.split('\t');
  const [amount = '', unit = ''] = term.split(' ');
  return {
    from,
    amount: Number(amount),
    unit: unit as TermUnit,
    anchor: anchor as TermAnchor,
    counted,
    due,
    why,
    holidays,
  };
}

/** The codes of the table, read from the words of the program. */
function codesOf({ why: { vi = '' }, dueOn }: Deadline, unit: TermUnit): string {
  const [days = ''] = vi.split('; tạm tính');
  const [causes = ''] = days.split('; có tính');
  const isWorkedSaturday = days.includes('ngày làm việc hoán đổi');
  const reasons = causes
    .replace(/^hết hạn \S+ \S+ \d\d\/\d\d\/\d{4}/, '')
    .replace(/; [\d/]+ là ngày làm việc hoán đổi/, '');
  const without = reasons.replace(/tháng [\d/]+ không có ngày \d+/, '').replaceAll(/[\d/]+ là (thứ Bảy|Chủ nhật)/g, '');
  const codes = [
    /không có ngày \d+/.test(reasons) ? 'month-end' : '',
    unit !== 'working-day' && /là (thứ Bảy|Chủ nhật)/.test(reasons) ? 'weekend' : '',
    /\p{L}{3,}/u.test(without.replace(/^ vì /, '')) ? 'holiday' : '',
    isWorkedSaturday ? 'worked-saturday' : '',
  ].filter((each) => each !== '');
  expect(vi.startsWith('hết hạn ') && dueOn.length === 10).toBe(true);
  return codes.join('+') || 'plain';
}

describe('500 checked deadlines', () => {
  test('are 500, each another', () => {
    expect(LINES).toHaveLength(500);
    expect(new Set(LINES.map((each) => each.split('\t').slice(0, 2).join())).size).toBe(500);
  });

  test.each(LINES)('%s', (line) => {
    const { from, amount, unit, anchor, counted, due, why, holidays } = caseOf(line);
    const found = deadlineOf({ kind: 'within', amount, unit, from: anchor }, from, CALENDAR);
    expect(found).toMatchObject({ counted, dueOn: due, provisional: holidays === 'provisional' });
    expect(found === null ? '' : codesOf(found, unit)).toBe(why);
  });
});

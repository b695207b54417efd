import { describe, expect, test } from 'vitest';
import type { Term } from '../../electron/domain/term.ts';
import { writeSpan, writeTerm } from '../../electron/domain/write-term.ts';

const TWO_MONTHS = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;

describe('terms in words', () => {
  test.each<[Term, string, string]>([
    [TWO_MONTHS, 'trong thời hạn 02 tháng kể từ ngày ban hành', 'within 2 months from the date of issue'],
    [
      { kind: 'within', amount: 1, unit: 'month', from: 'signing' },
      'trong thời hạn 01 tháng kể từ ngày ký',
      'within 1 month from the date of signing',
    ],
    [
      { kind: 'within', amount: 15, unit: 'working-day', from: 'receipt' },
      'trong thời hạn 15 ngày làm việc kể từ ngày nhận được',
      'within 15 working days from the date of receipt',
    ],
    [
      { kind: 'within', amount: 30, unit: 'day', from: 'issue' },
      'trong thời hạn 30 ngày kể từ ngày ban hành',
      'within 30 days from the date of issue',
    ],
    [{ kind: 'date', date: '2025-03-05' }, 'chậm nhất ngày 05 tháng 3 năm 2025', 'by 5 March 2025 at the latest'],
    [{ kind: 'at-once' }, 'ngay', 'at once'],
    [{ kind: 'regularly' }, 'thường xuyên', 'regularly'],
  ])('%o', (term, vi, en) => {
    expect(writeTerm(term, 'vi')).toBe(vi);
    expect(writeTerm(term, 'en')).toBe(en);
  });

  test('in tables the span stands alone', () => {
    expect(writeSpan(TWO_MONTHS, 'vi')).toBe('02 tháng kể từ ngày ban hành');
    expect(writeSpan(TWO_MONTHS, 'en')).toBe('2 months from the date of issue');
  });
});

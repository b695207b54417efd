import type { OfficeCalendar, OfficeDay, OfficeYear, SignedCalendar } from '../../electron/domain/office-calendar.ts';

export const DECISION = { number: 'Thông báo 9441/TB-BNV', date: '2026-10-01', issuer: 'Bộ Nội vụ' };
const SET = { decision: DECISION, confirmedBy: 'Nguyễn Văn An' };

export const NOTHING_SET: OfficeCalendar = { years: [], days: [] };

export function officeDay(date: string, type: OfficeDay['type'], vi = 'ngày nghỉ hoán đổi'): OfficeDay {
  return { date, type, kind: 'swapped', reason: { vi }, ...SET };
}

export function officeYear(year: number, status: OfficeYear['status'] = 'announced'): OfficeYear {
  return { year, status, ...SET };
}

/** 2027 as a body might sign it off: Tết one day later than computed, 2 September with the day before. */
export const SIGNED_2027: SignedCalendar = {
  signedBy: 'Trần Thị Bình',
  decision: DECISION,
  years: [
    {
      year: 2027,
      status: 'announced',
      days: [
        '01-01 Tết Dương lịch',
        '02-05 Tết Nguyên đán',
        '02-08 Tết Nguyên đán',
        '02-09 Tết Nguyên đán',
        '02-10 Tết Nguyên đán',
        '02-11 Tết Nguyên đán',
        '04-16 Giỗ Tổ Hùng Vương',
        '04-30 Ngày Chiến thắng',
        '05-03 Ngày Quốc tế lao động (nghỉ bù)',
        '09-01 Quốc khánh',
        '09-02 Quốc khánh',
        '11-24 Ngày Văn hóa Việt Nam',
      ].map((each) => ({
        date: `2027-${each.slice(0, 5)}`,
        type: 'off',
        kind: 'holiday',
        reason: { vi: each.slice(6) },
      })),
    },
  ],
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '../../electron/domain/count.ts';
import { doubtfulCounts } from '../../electron/domain/examine-counts.ts';

function count(affected: number, total?: number, unit?: string): Count {
  return {
    affected: { value: affected },
    ...(total === undefined ? {} : { total: { value: total } }),
    ...(unit === undefined ? {} : { unit: { vi: unit } }),
  };
}

function codes(counts: readonly Count[], narrative = '', title = ''): readonly string[] {
  const doubts = doubtfulCounts({ counts, narrative: { vi: narrative }, title: { vi: title } });
  return doubts.map(({ code, where }) => `${where} ${code}`);
}

describe('figures', () => {
  test.each<[string, readonly Count[], readonly string[]]>([
    ['in order', [count(548, 1531, 'hồ sơ')], []],
    ['without a total', [count(0)], []],
    ['none of some', [count(0, 12)], ['counts[0] count-is-none']],
    ['all of some', [count(12, 12)], ['counts[0] count-is-all']],
    ['of nothing', [count(3, 0)], ['counts[0] count-of-nothing']],
    ['more than there are, which is a fault and no doubt', [count(9, 3)], []],
    ['twice', [count(5, 9), count(2), count(5, 9)], ['counts[2] count-twice', 'counts[2] counts-exceed-total']],
    [
      'of another total, same unit',
      [count(5, 1531, 'hồ sơ'), count(6, 1513, 'Hồ sơ')],
      ['counts[1] count-totals-differ'],
    ],
    ['of another total, other unit', [count(5, 1531, 'hồ sơ'), count(6, 14, 'TTHC')], []],
    ['parts beyond the total', [count(700, 1000), count(400, 1000)], ['counts[1] counts-exceed-total']],
    ['parts that are the total', [count(600, 1000), count(400, 1000)], []],
  ])('%s', (_name, counts, expected) => {
    expect(codes(counts)).toEqual(expected);
  });
});

describe('the text beside the figures', () => {
  const late = count(548, 1531, 'hồ sơ');

  test.each([
    ['Có 548/1.531 hồ sơ trễ hẹn (chiếm 35,79%).'],
    ['Có 548 hồ sơ trễ hẹn trên tổng số 1.531 hồ sơ, chiếm 35,8%.'],
    ['Có 548/1,531 hồ sơ, khoảng 36%.'],
    ['Ngày 15/10/2024, theo Nghị định số 61/2018/NĐ-CP, 548/1.531 hồ sơ quá hạn.'],
    ['Đoàn kiểm tra 20 phòng ban; có 548/1.531 hồ sơ và 12/30 quy trình chưa niêm yết.'],
    ['Không nêu con số nào.'],
  ])('agrees: %s', (narrative) => {
    expect(codes([late], narrative)).toEqual([]);
  });

  test.each([
    ['Có 545/1.531 hồ sơ trễ hẹn.', '545/1.531', '548/1.531'],
    ['Có 548 trên tổng số 1.513 bộ.', '548 trên tổng số 1.513', '548/1.531'],
    ['Kiểm tra 1.531 hồ sơ, có 584 hồ sơ trễ hẹn.', '584 hồ sơ', '548 hồ sơ'],
    ['Có 548/1.531 hồ sơ trễ hẹn, chiếm 53,79%.', '53,79%', '35,79%'],
  ])('differs: %s', (narrative, written, counted) => {
    expect(doubtfulCounts({ counts: [late], narrative: { vi: narrative } })).toEqual([
      { code: 'count-differs-from-narrative', where: 'counts[0]', values: { written, counted } },
    ]);
  });

  test('is held against each figure, in the title too', () => {
    const counts = [late, count(12, 30, 'quy trình')];
    expect(codes(counts, 'Có 548/1.531 hồ sơ; 12/30 quy trình.', '13/30 quy trình chưa niêm yết')).toEqual([
      'counts[1] count-differs-from-title',
    ]);
  });

  test('written from the figures themselves never differs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (one, more) => {
        const own = count(one, one + more, 'hồ sơ');
        const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
        const rate = ((one / (one + more)) * 100).toFixed(2).replace('.', ',');
        expect(codes([own], `Có ${grouped(one)}/${grouped(one + more)} hồ sơ (chiếm ${rate}%).`)).toEqual([]);
      }),
    );
  });
});

test('a figure that is missing is no doubt: it is a blank', () => {
  const narrative = { vi: 'Có 3/1.531 hồ sơ trễ hẹn, 3 hồ sơ chưa giải quyết.' };
  const unit = { vi: 'hồ sơ' };
  expect(doubtfulCounts({ counts: [{ total: { value: 1_531 }, unit }, { unit }, {}], narrative })).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureRanges } from '../../electron/domain/figures-in-text.ts';
import type { Finding } from '../../electron/domain/finding.ts';
import {
  standingFigures,
  withFigure,
  withoutStaleFigure,
  withStaleFigures,
} from '../../electron/domain/stale-figures.ts';
import { plainFinding } from '../storage/rich-case.ts';

const NARRATIVE = 'Kiểm tra 1.531 hồ sơ, có 548 hồ sơ trễ hẹn (35,79%), tại Điều 548; ngày 05/4/2024.';

function counted(affected: number, total: number | undefined, narrative = NARRATIVE): Finding {
  const count = { affected: { value: affected }, ...(total === undefined ? {} : { total: { value: total } }) };
  return { ...plainFinding('f'), narrative: { vi: narrative }, counts: [count] };
}

const START = counted(548, 1531);

function told(finding: Finding, recommendations: Parameters<typeof standingFigures>[1] = []) {
  return standingFigures(finding, recommendations).map(({ where, was, now }) => `${where}: ${was} → ${now}`);
}

describe('a sentence that tells a figure', () => {
  test('is noted when the figure changes, with the rate that follows from it', () => {
    const after = withStaleFigures(START, counted(550, 1531), []);
    expect(told(after)).toEqual(['narrative.vi: 548 → 550', 'narrative.vi: 35,79% → 35,92%']);
    expect(after.narrative?.vi).toBe(NARRATIVE);
  });

  test('follows the figure while it is typed, and forgets when it is what it was', () => {
    const typed = [54, 5, 55, 550].reduce(
      (finding, value) => withStaleFigures(finding, counted(value, 1531), []),
      START,
    );
    expect(told(typed)[0]).toBe('narrative.vi: 548 → 550');
    expect(withStaleFigures(typed, counted(548, 1531), []).staleFigures).toBeUndefined();
  });

  test('is no longer told once the sentence is mended or the number is meant', () => {
    const stale = withStaleFigures(START, counted(548, 1600), []);
    expect(told(stale)).toEqual(['narrative.vi: 1.531 → 1.600', 'narrative.vi: 35,79% → 34,25%']);
    const mended = { ...stale, narrative: { vi: NARRATIVE.replace('1.531', '1.600') } };
    expect(told(mended)).toEqual(['narrative.vi: 35,79% → 34,25%']);
    const [, rate] = standingFigures(stale, []);
    expect(told(withoutStaleFigure(stale, rate ?? { where: '', was: '' }))).toEqual(['narrative.vi: 1.531 → 1.600']);
  });

  test('is fine where another count has that figure, or it was no figure of the finding', () => {
    const two = { ...START, counts: [...START.counts, { affected: { value: 548 } }] };
    const after = {
      ...two,
      counts: [{ affected: { value: 550 }, total: { value: 1531 } }, { affected: { value: 548 } }],
    };
    expect(told(withStaleFigures(two, after, []))).toEqual(['narrative.vi: 35,79% → 35,92%']);
    expect(withStaleFigures(counted(7, 9), counted(8, 9), []).staleFigures).toBeUndefined();
  });

  test('a figure taken out has nothing to be replaced by', () => {
    expect(withStaleFigures(START, { ...START, counts: [] }, []).staleFigures).toBeUndefined();
    expect(told(withStaleFigures(START, counted(548, undefined), []))).toEqual([]);
  });

  test('a row that moved is the same row', () => {
    const other = { affected: { value: 12 } };
    const [first] = START.counts;
    const two = { ...START, counts: first === undefined ? [] : [first, other] };
    expect(withStaleFigures(two, { ...two, counts: two.counts.toReversed() }, []).staleFigures).toBeUndefined();
  });

  test('may be a recommendation that answers the finding; the window does not write the marks', () => {
    const answers = { id: 'r', action: { vi: 'Xử lý dứt điểm 548 hồ sơ' }, findingIds: ['f'] };
    const other = { ...answers, id: 's', findingIds: [] };
    const sent = { ...counted(550, 1531, ''), staleFigures: [{ where: 'title.vi', was: '1', of: 'counts[0].total' }] };
    const after = withStaleFigures(START, sent, [answers, other]);
    expect(standingFigures(after, [answers, other])).toEqual([
      { where: 'action.vi', recommendationId: 'r', was: '548', of: 'counts[0].affected', now: '550' },
    ]);
    expect(standingFigures(after, [{ ...answers, findingIds: [] }])).toEqual([]);
  });
});

test.each([
  ['548/1.531 hồ sơ', '548', 1],
  ['548/1.531 hồ sơ', '1.531', 1],
  ['15/05/2024, 61/2018/NĐ-CP, ngày 05 tháng 05 năm 2024', '05', 0],
  ['05 quy trình, khoản 05, 05%', '05', 1],
  ['1548, 5480, 548.000, 548,5', '548', 0],
  ['548, 548.', '548', 2],
])('in «%s» «%s» stands %i times', (text, form, times) => {
  expect(figureRanges(text, form)).toHaveLength(times);
});

test('replacing the figure leaves all other words as they are, and settles the sentence', () => {
  const value = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(value, value, value, (was, total, now) => {
      fc.pre(was !== now);
      const text = `Có ${was < 10 ? `0${was}` : was} hồ sơ, Điều 19, ngày 05/4/2024.`;
      const after = withStaleFigures(counted(was, total, text), counted(now, total, text), []);
      const [figure] = standingFigures(after, []);
      if (figure === undefined) return;
      const mended = withFigure(text, figure);
      expect(mended).toBe(`Có ${figure.now} hồ sơ, Điều 19, ngày 05/4/2024.`);
      expect(standingFigures({ ...after, narrative: { vi: mended } }, [])).toEqual([]);
    }),
  );
});

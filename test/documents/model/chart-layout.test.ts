import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChartBlock, inPages, longestBar, shortName } from '../../../electron/documents/model/chart.ts';
import { layOutChart } from '../../../electron/documents/model/chart-layout.ts';
import { mm } from '../../../electron/documents/model/length.ts';

const value = fc.option(fc.integer({ min: 0, max: 999_999_999_999 }));
const charts = fc
  .record({
    names: fc.array(fc.string({ maxLength: 46 }), { minLength: 1, maxLength: 40 }),
    parts: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ names, parts }) =>
    fc
      .array(fc.array(value, { minLength: names.length, maxLength: names.length }), {
        minLength: parts,
        maxLength: parts,
      })
      .map((values): ChartBlock => {
        const series = values.map((each, index) => ({ name: `Phần ${index}`, values: each }));
        const bars = { categories: names, series };
        return {
          ...bars,
          type: 'chart',
          id: 'chart',
          kind: 'stacked-bars',
          summary: '',
          most: longestBar(bars),
          language: 'vi',
          width: mm(165),
        };
      }),
  );

test('bars are as long as their figures, on one scale, inside the chart', () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const { boxes, plot, axis, width, height, texts } = layOutChart(chart);
      const bars = boxes.filter((each) => each.fill !== 'clear' && each.y >= plot.y);
      const values = chart.categories
        .flatMap((_, bar) => chart.series.map((each) => each.values[bar] ?? 0))
        .filter((each) => each > 0);
      expect(bars).toHaveLength(values.length);
      bars.forEach((each, index) => {
        expect(each.width).toBeCloseTo(((values[index] ?? 0) / axis.most) * plot.width, 6);
        expect(each.x + each.width).toBeLessThanOrEqual(plot.x + plot.width + 1e-6);
      });
      for (const each of texts) {
        expect(each.x).toBeGreaterThan(-plot.x);
        expect(each.x + each.width).toBeLessThanOrEqual(width + 2);
        expect(each.y + each.height).toBeLessThanOrEqual(height + 1e-6);
      }
      expect(axis.most).toBeGreaterThanOrEqual(chart.most);
    }),
  );
});

test('bars of many are spread over charts of one scale that fit on a page on its side, none lost', () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const pages = inPages(chart);
      expect(pages.flatMap((each) => each.categories)).toEqual(chart.categories);
      expect(pages.map((each) => layOutChart(each).axis.most)).toEqual(pages.map(() => layOutChart(chart).axis.most));
      expect(new Set(pages.map((each) => each.id)).size).toBe(pages.length);
      for (const each of pages) expect(layOutChart(each).height).toBeLessThan(170);
    }),
  );
});

test('a long name is cut with a sign that it is', () => {
  expect(shortName('Đất đai', 7)).toBe('Đất đai');
  expect(shortName('Đất đai và nhà ở', 8)).toBe('Đất đai…');
});

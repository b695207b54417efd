import { type ChartBlock, type ChartFill, chartNumber, fillOf, longestBar } from './chart.ts';
import { type Mm, mm } from './length.ts';

/** A text of the chart, in the middle of the height of its box: one line, or as many as it takes. */
export type ChartText = {
  readonly text: string;
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  readonly align: 'left' | 'centre' | 'right';
  /** For those who cannot break it themselves. */
  readonly lines: readonly string[];
};
export type ChartBox = {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  /** `clear`: white without an outline, behind a figure on a pattern. */
  readonly fill: ChartFill | 'clear';
};

/** Where everything of a chart stands, from its left and top. Lines, then boxes, then texts are drawn. */
export type ChartLayout = {
  readonly width: Mm;
  readonly height: Mm;
  readonly boxes: readonly ChartBox[];
  /** Upright, behind the bars, without width: where the axis is marked. */
  readonly lines: readonly ChartBox[];
  readonly texts: readonly ChartText[];
  /** Series and category of the figures that have room inside their part of the bar. */
  readonly labelled: ReadonlySet<string>;
  readonly axis: { readonly most: number; readonly step: number };
  /** Where the bars stand, without names, figures of the axis and legend. */
  readonly plot: { readonly x: Mm; readonly y: Mm; readonly width: Mm; readonly height: Mm };
};

/** Of the text in tables: 12 pt. */
export const CHART_LINE: Mm = mm(4.9);
/** Half an em at 12 pt: of digits exactly, of other letters rather too much. */
const LETTER = 2.12;
/** Letters that are narrower or wider than half an em, with the most that one of them takes, in millimetres. */
const OTHER_LETTERS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[ijlt.,;:'()| ]/, 1.45],
  [/[mwMW]/, 4],
  [/\p{Lu}/u, 3.1],
];
const SWATCH = 4;
const GAP = 2;
const LEGEND_ROW = 5.9;
/** Share of the width that the names of the categories take. */
const NAMES = 0.34;
const BAR = 6;
const ROW_GAP = 2.4;

/** At least as wide as the text is on one line. */
function widthOf(text: string): number {
  const widths = [...text].map((letter) => OTHER_LETTERS.find(([pattern]) => pattern.test(letter))?.[1] ?? LETTER);
  return widths.reduce((sum, each) => sum + each, 0);
}

/** A text broken to a width; letters are reckoned rather too wide. */
function linesOf(text: string, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + 1 + word.length <= most) lines[lines.length - 1] = `${open} ${word}`;
    else for (let at = 0; at === 0 || at < word.length; at += most) lines.push(word.slice(at, at + most));
  }
  return lines;
}

/** The next of 1, 2, 5, 10, 20 … that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return ([1, 2, 5, 10].find((each) => each * power >= least) ?? 10) * power;
}

/** Marks of the axis as many as have room for their figures. */
function axisOf(most: number, width: number, language: 'vi' | 'en'): ChartLayout['axis'] {
  const room = chartNumber(most, language).length * LETTER + 2 * GAP;
  const marks = Math.max(1, Math.min(5, Math.floor(width / room)));
  const step = roundStep(most / marks);
  return { step, most: Math.max(step, Math.ceil(most / step) * step) };
}

export function labelKey(series: number, category: number): string {
  return `${series} ${category}`;
}

/** Lays a chart out. The figures of its parts stand inside them where there is room; a table says them all. */
export function layOutChart(block: ChartBlock): ChartLayout {
  const { categories, series, width, language } = block;
  const most = Math.max(block.most, longestBar(block));
  const texts: ChartText[] = [];
  const boxes: ChartBox[] = [];
  const labelled = new Set<string>();
  const left = width * NAMES;
  const names = left - GAP;
  const plot = width - left - chartNumber(most, language).length * LETTER * 0.5;
  const axis = axisOf(most, plot, language);
  let y = legend(block, texts, boxes);
  const top = y;
  y += ROW_GAP / 2;
  categories.forEach((name, category) => {
    const lines = linesOf(name, names);
    const height = Math.max(BAR, lines.length * CHART_LINE);
    texts.push({ ...textAt(name, 0, y, names, 'right'), height: mm(height), lines });
    let x = left;
    series.forEach(({ values }, place) => {
      const value = values[category] ?? 0;
      if (value <= 0) return;
      const length = (value / axis.most) * plot;
      const barTop = y + (height - BAR) / 2;
      boxes.push({ x: mm(x), y: mm(barTop), width: mm(length), height: mm(BAR), fill: fillOf(place) });
      const figure = chartNumber(value, language);
      if (figure.length * LETTER + 1 <= length) {
        labelled.add(labelKey(place, category));
        if (fillOf(place) === 'hatched') boxes.push(clearing(figure, x + length / 2, barTop));
        texts.push(textAt(figure, x, barTop + (BAR - CHART_LINE) / 2, length, 'centre'));
      }
      x += length;
    });
    y += height + ROW_GAP;
  });
  const foot = y - ROW_GAP / 2;
  const marks = Array.from({ length: Math.round(axis.most / axis.step) + 1 }, (_, index) => index * axis.step);
  const at = (value: number) => left + (value / axis.most) * plot;
  const lines = marks.map((each) => ({
    x: mm(at(each)),
    y: mm(top),
    width: mm(0),
    height: mm(foot - top),
    fill: 'clear' as const,
  }));
  for (const each of marks) {
    const figure = chartNumber(each, language);
    const room = figure.length * LETTER + GAP;
    texts.push(textAt(figure, Math.min(at(each) - room / 2, width - room), foot + 0.8, room, 'centre'));
  }
  return {
    width,
    height: mm(foot + 0.8 + CHART_LINE),
    boxes,
    lines,
    texts,
    labelled,
    axis,
    plot: { x: mm(left), y: mm(top), width: mm(plot), height: mm(foot - top) },
  };
}

/** Around a figure in the middle of its part. */
function clearing(figure: string, middle: number, top: number): ChartBox {
  const width = figure.length * LETTER;
  return { x: mm(middle - width / 2), y: mm(top + 0.7), width: mm(width), height: mm(BAR - 1.4), fill: 'clear' };
}

function textAt(text: string, x: number, y: number, width: number, align: ChartText['align']): ChartText {
  return { text, x: mm(x), y: mm(y), width: mm(width), height: CHART_LINE, align, lines: [text] };
}

/** What the fills mean, above the bars; answers where it ends. What takes several lines stands in columns, as in Word. */
function legend({ series, width }: ChartBlock, texts: ChartText[], boxes: ChartBox[]): number {
  const lengths = series.map(({ name }) => SWATCH + Math.min(widthOf(name), width - SWATCH - GAP) + 3 * GAP);
  const isOneLine = lengths.reduce((sum, each) => sum + each, -2 * GAP) <= width;
  const columns = isOneLine ? series.length : Math.max(1, Math.floor((width + 2 * GAP) / Math.max(...lengths)));
  let next = 0;
  series.forEach(({ name }, place) => {
    const x = isOneLine ? next : (place % columns) * (width / columns);
    const y = Math.floor(place / columns) * LEGEND_ROW;
    const length = lengths[place] ?? 0;
    boxes.push({ x: mm(x), y: mm(y + 0.6), width: mm(SWATCH), height: mm(SWATCH - 0.4), fill: fillOf(place) });
    texts.push(textAt(name, x + SWATCH + GAP / 2, y, length - SWATCH - 3 * GAP + 1, 'left'));
    next += length;
  });
  return Math.ceil(series.length / columns) * LEGEND_ROW + GAP / 2;
}

import type { ChartFill } from '../../model/chart.ts';
import type { FigureShape, MeasuredFigure } from '../measure/part.ts';
import { round } from './text-operators.ts';

const THICKNESS = 0.5;
const HATCH_GAP = 4;
/** Grey levels; black text stands out on all of them. */
const GREY: Readonly<Record<Exclude<ChartFill, 'hatched'>, number>> = { white: 1, light: 0.85, dark: 0.6 };

/** Operators that draw the shapes of a figure placed at a point of its page, all in shades of black. */
export function figureOperators({ shapes }: MeasuredFigure, at: { x: number; y: number }, pageHeight: number): string {
  return [
    `${THICKNESS} w`,
    ...shapes.map((each) => {
      const left = round(at.x + each.x);
      const foot = round(pageHeight - at.y - each.y - each.height);
      return shapeOperators(each, left, foot);
    }),
  ].join('\n');
}

function shapeOperators({ width, height, fill }: FigureShape, left: number, foot: number): string {
  if (width === 0) return `0.7 G ${left} ${foot} m ${left} ${round(foot + height)} l S 0 G`;
  const box = `${left} ${foot} ${round(width)} ${round(height)} re`;
  if (fill === 'clear') return `1 g ${box} f`;
  if (fill !== 'hatched') return `${GREY[fill]} g ${box} B`;
  return `1 g ${box} f q ${box} W n ${hatching(left, foot, width, height)} Q ${box} S`;
}

/** Rising lines over the box, wherever it begins: neighbours of one fill look alike. */
function hatching(left: number, foot: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let x = HATCH_GAP - height; x < width; x += HATCH_GAP)
    lines.push(`${round(left + x)} ${foot} m ${round(left + x + height)} ${round(foot + height)} l`);
  return `${lines.join(' ')} S`;
}

import { at, type Matrix } from './matrix.ts';

/** A straight line, or a side of a frame; pt from the page's left and top. */
export type Stroke = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

type Point = readonly [x: number, y: number];

/** A filled shape thinner than this is a line. */
const THIN = 2;
/** How pdf.js names what becomes of a path: 20–21 stroke, 22–23 fill, 24–27 both, 28 clip only. */
const STROKED = [20, 27] as const;
const FILLED: ReadonlySet<number> = new Set([22, 23]);
/** Numbers each step of a path takes, itself included: move, line, curve, quadratic curve, close. */
const STEPS = [3, 3, 7, 5, 1] as const;
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

function line([x, y]: Point, [v, w]: Point): Stroke {
  return { left: Math.min(x, v), right: Math.max(x, v), top: Math.min(y, w), bottom: Math.max(y, w) };
}

function around(strokes: readonly Stroke[]): Stroke {
  return {
    left: Math.min(...strokes.map((each) => each.left)),
    right: Math.max(...strokes.map((each) => each.right)),
    top: Math.min(...strokes.map((each) => each.top)),
    bottom: Math.max(...strokes.map((each) => each.bottom)),
  };
}

function isFlat({ left, right, top, bottom }: Stroke): boolean {
  return right - left < THIN || bottom - top < THIN;
}

/** Level and upright pieces; curves and slanted lines are no rules. */
function segments(numbers: readonly number[], matrix: Matrix): Stroke[] {
  const strokes: Stroke[] = [];
  let from: Point = [0, 0];
  let start = from;
  for (let index = 0; index < numbers.length; ) {
    const [kind = CLOSE, x = 0, y = 0] = numbers.slice(index, index + 3);
    const to = kind === CLOSE ? start : at(matrix, x, y);
    if (kind === LINE || kind === CLOSE) strokes.push(line(from, to));
    if (kind === MOVE) start = to;
    if (kind !== CURVE && kind !== QUADRATIC) from = to;
    index += STEPS[kind ?? 4] ?? 1;
  }
  return strokes.filter(isFlat);
}

/** The lines a painted path draws; of a filled shape, itself when it is thin enough to be one. */
export function strokesOf(paint: number, data: unknown, matrix: Matrix): Stroke[] {
  const [points] = Array.isArray(data) ? data : [data];
  const numbers = points === null || points === undefined ? [] : Object.values(Object(points)).map(Number);
  if (paint < STROKED[0] || paint > STROKED[1]) return [];
  const strokes = segments(numbers, matrix);
  if (!FILLED.has(paint)) return strokes;
  if (strokes.length === 0) return [];
  const box = around(strokes);
  return isFlat(box) ? [box] : [];
}

import { type Problem, problem } from './problem.ts';

export const PAGE_SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type PageSide = (typeof PAGE_SIDES)[number];

/** Lề trang, whole millimetres. */
export type PageMargins = Readonly<Record<PageSide, number>>;

/** Least and most, mm (Decree 30/2020, Annex I, Part I, section I.3). */
export const MARGIN_LIMITS = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;

/** What a document has unless the office says otherwise. */
export const USUAL_MARGINS: PageMargins = { top: 20, bottom: 20, left: 30, right: 15 };

/** The side stands in the code: each has words of its own. */
const OUTSIDE: Readonly<Record<PageSide, string>> = {
  top: 'margin-top-outside',
  bottom: 'margin-bottom-outside',
  left: 'margin-left-outside',
  right: 'margin-right-outside',
};

/** Margins that the decree does not allow. */
export function marginFaults(margins: PageMargins, where: string): readonly Problem[] {
  return PAGE_SIDES.flatMap((side) => {
    const [least, most] = MARGIN_LIMITS[side];
    const given = margins[side];
    return given >= least && given <= most ? [] : [problem(OUTSIDE[side], `${where}.${side}`, { given, least, most })];
  });
}

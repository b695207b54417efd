import { type RefObject, startTransition, useContext, useLayoutEffect, useRef, useState } from 'react';
import type { PageSetup } from '../../../../electron/contract/types.ts';
import type { FlowUnit } from './flow.tsx';
import { heightsIn, type UnitHeight } from './measure.tsx';
import { pageBreaks } from './page-breaks.ts';
import { PaperStyles } from './style-css.ts';

const PX_PER_MM = 96 / 25.4;
/** Measured at one time, so that a key pressed meanwhile does not wait. */
const SLICE = 32;

type Units = readonly FlowUnit[];
type Heights = WeakMap<FlowUnit, UnitHeight>;
type PagesBeingMade = {
  readonly measure: RefObject<HTMLDivElement | null>;
  readonly pages: readonly Units[];
  readonly unmeasured: Units;
};

const NOTHING: Units = [];

/** Measured once, for as long as the parts are kept: a document that is opened again is laid out at once. */
const known = new WeakMap<object, Map<number, Heights>>();

function heightsFor(styles: object, width: number): Heights {
  const byWidth = known.get(styles) ?? new Map<number, Heights>();
  known.set(styles, byWidth);
  const heights = byWidth.get(width) ?? new WeakMap();
  byWidth.set(width, heights);
  return heights;
}

/**
 * The units by pages. What is not measured yet goes through `measure` some at a time; until all of it is known the pages before
 * stay, or, when the paper comes up, those of what is known.
 */
export function usePages(page: PageSetup, units: Units): PagesBeingMade {
  const styles = useContext(PaperStyles);
  const measure = useRef<HTMLDivElement>(null);
  const heights = heightsFor(styles, page.width - page.left - page.right);
  const [unmeasured, setUnmeasured] = useState(NOTHING);
  const [pages, setPages] = useState<readonly Units[]>([]);
  const isUp = useRef(false);

  useLayoutEffect(() => {
    const found = measure.current === null ? [] : heightsIn(measure.current);
    found.forEach((height, index) => {
      const unit = unmeasured[index];
      if (unit !== undefined) heights.set(unit, height);
    });
    const first = units.findIndex((each) => !heights.has(each));
    const isAll = first < 0;
    const next = pagesOf(isAll ? units : units.slice(0, first), page, heights);
    if (isUp.current && isAll) startTransition(() => setPages(next));
    else if (!isUp.current) setPages(next);
    if (isAll) {
      isUp.current = true;
      setUnmeasured(NOTHING);
      return;
    }
    const missing = units.filter((each) => !heights.has(each));
    // A change of some paragraphs is measured before anything is painted.
    if (missing.length <= SLICE || first === 0) {
      setUnmeasured(missing.slice(0, SLICE));
      return;
    }
    const timer = window.setTimeout(() => setUnmeasured(missing.slice(0, SLICE)));
    return () => window.clearTimeout(timer);
  }, [page, units, heights, unmeasured]);

  return { measure, pages, unmeasured };
}

function pagesOf(units: Units, page: PageSetup, heights: Heights): readonly Units[] {
  const room = (page.height - page.top - page.bottom) * PX_PER_MM;
  // Every row may open a page, and then stands under the head that was measured with the first.
  const heads = new Map(units.map((each) => [each.table?.id, 0]));
  for (const each of units) {
    const head = heights.get(each)?.headHeight ?? 0;
    if (head > 0) heads.set(each.table?.id, head);
  }
  const breaks = pageBreaks(
    units.map((unit) => ({
      height: heights.get(unit)?.height ?? 0,
      tableId: unit.table?.id ?? null,
      headHeight: unit.table === undefined ? 0 : (heads.get(unit.table.id) ?? 0),
      keepWithNext: unit.keepWithNext,
    })),
    room,
  );
  const starts = [0, ...breaks];
  return starts.map((start, index) => units.slice(start, starts[index + 1]));
}

import { memo, type RefObject } from 'react';
import type { PageSetup } from '../../../../electron/contract/types.ts';
import { type FlowUnit, TablePart } from './flow.tsx';
import { PAPER_FONT } from './style-css.ts';

type MeasureProps = {
  readonly page: PageSetup;
  readonly units: readonly FlowUnit[];
  readonly innerRef: RefObject<HTMLDivElement | null>;
};

/** Parts out of sight and unscaled, to learn how high each is. */
export const Measure = memo(function Measure({ innerRef, page, units }: MeasureProps) {
  return (
    <div
      ref={innerRef}
      className="kl-measure"
      inert
      aria-hidden
      style={{ fontFamily: PAPER_FONT, width: `${page.width - page.left - page.right}mm` }}
    >
      {units.map((unit) => (
        <div key={unit.id} data-unit>
          {unit.node}
          {unit.table !== undefined && unit.id.endsWith('/0') ? (
            <div data-head>
              <TablePart table={unit.table} rows={[]} hasHead />
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
});

export type UnitHeight = { readonly height: number; readonly headHeight: number };

/** The heights of the units that stand in the measure, in their order. */
export function heightsIn(root: HTMLElement): readonly UnitHeight[] {
  return [...root.querySelectorAll<HTMLElement>('[data-unit]')].map((each) => {
    const head = each.querySelector<HTMLElement>('[data-head]');
    const node = each.firstElementChild;
    return { height: node instanceof HTMLElement ? node.offsetHeight : 0, headHeight: head?.offsetHeight ?? 0 };
  });
}

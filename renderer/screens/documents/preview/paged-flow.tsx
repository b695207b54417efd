import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CONTACT_FOOT } from '../../../../electron/contract/document-styles.ts';
import type { Inlines, PageSetup } from '../../../../electron/contract/types.ts';
import { Flow, type FlowUnit, TablePart } from './flow.tsx';
import { type PagePart, pageBreaks } from './page-breaks.ts';
import { PAPER_FONT } from './style-css.ts';
import { Styled } from './styled-text.tsx';

const PX_PER_MM = 96 / 25.4;
/** Above this many parts the sheets are drawn as one long page: measuring them would cost more than it shows. */
const MOST_PAGED = 600;
/** How many parts of a long page are drawn at a time. */
const LONG_STEP = 300;

type PagedFlowProps = {
  readonly page: PageSetup;
  readonly units: readonly FlowUnit[];
  readonly zoom: number;
  /** At the foot of the first page (box 13). */
  readonly contact?: readonly Inlines[];
};

/** Sheets of paper with the units on them. Page breaks come near those of the files, which have their own layout. */
export function PagedFlow(props: PagedFlowProps) {
  return props.units.length <= MOST_PAGED ? <Pages {...props} /> : <OneLongPage {...props} />;
}

function Pages({ page, units, zoom, contact }: PagedFlowProps) {
  const measure = useRef<HTMLDivElement>(null);
  const breaks = useBreaks(measure, page, units);
  const starts = [0, ...breaks];
  return (
    <>
      <Measure innerRef={measure} page={page} units={units} />
      {starts.map((start, index) => (
        <Sheet key={start} page={page} zoom={zoom} number={index + 1} contact={contact}>
          <Flow units={units.slice(start, starts[index + 1])} />
        </Sheet>
      ))}
    </>
  );
}

/** Thousands of findings: more is drawn as one scrolls towards it. */
function OneLongPage({ page, units, zoom, contact }: PagedFlowProps) {
  const [drawn, setDrawn] = useState(LONG_STEP);
  const end = useRef<HTMLDivElement>(null);
  const hasMore = drawn < units.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again after each step, so that a fast scroll goes on drawing
  useEffect(() => {
    if (end.current === null || !hasMore) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setDrawn((count) => count + LONG_STEP);
      },
      { rootMargin: '1500px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, drawn]);
  return (
    <>
      <Sheet page={page} zoom={zoom} number={1} contact={contact}>
        <Flow units={units.slice(0, drawn)} />
      </Sheet>
      <div ref={end} />
    </>
  );
}

type SheetProps = Pick<PagedFlowProps, 'page' | 'zoom' | 'contact'> & {
  readonly number: number;
  readonly children: ReactNode;
};

function Sheet({ page, zoom, number, contact, children }: SheetProps) {
  const style = {
    zoom,
    fontFamily: PAPER_FONT,
    width: `${page.width}mm`,
    minHeight: `${page.height}mm`,
    padding: `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`,
  };
  return (
    <div className="kl-paper" style={style}>
      {number === 1 ? null : (
        <div className="kl-page-number" style={{ top: `${page.top / 2 - 2}mm` }}>
          <Styled name="page-number">{number}</Styled>
        </div>
      )}
      {children}
      {number > 1 || contact === undefined ? null : <ContactLines lines={contact} page={page} />}
    </div>
  );
}

/** Box 13, under a rule across the text area. */
function ContactLines({ lines, page }: { readonly lines: readonly Inlines[]; readonly page: PageSetup }) {
  const place = { left: `${page.left}mm`, right: `${page.right}mm`, bottom: `${CONTACT_FOOT.edge}mm` };
  return (
    <div style={{ position: 'absolute', borderTop: '0.75pt solid #000', paddingTop: '2pt', ...place }}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without ids or state
        <Styled key={index} name="contact" inlines={line} />
      ))}
    </div>
  );
}

type MeasureProps = Omit<PagedFlowProps, 'zoom' | 'contact'> & { readonly innerRef: RefObject<HTMLDivElement | null> };

/** The same parts out of sight and unscaled, to learn how high each is. */
function Measure({ innerRef, page, units }: MeasureProps) {
  return (
    <div
      ref={innerRef}
      className="kl-measure"
      aria-hidden
      style={{ fontFamily: PAPER_FONT, width: `${page.width - page.left - page.right}mm` }}
    >
      {units.map((unit) => (
        <div key={unit.id} data-unit>
          {unit.node}
          {unit.table !== undefined && unit.id.endsWith('/0') ? (
            <div data-head={unit.table.id}>
              <TablePart table={unit.table} rows={[]} hasHead />
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
}

const NO_BREAKS: readonly number[] = [];

function useBreaks(
  measure: RefObject<HTMLDivElement | null>,
  page: PageSetup,
  units: readonly FlowUnit[],
): readonly number[] {
  const [breaks, setBreaks] = useState(NO_BREAKS);
  useLayoutEffect(() => {
    const root = measure.current;
    const room = (page.height - page.top - page.bottom) * PX_PER_MM;
    const next = root === null ? NO_BREAKS : pageBreaks(partsIn(root, units), room);
    setBreaks((known) => (known.join() === next.join() ? known : next));
  }, [measure, page, units]);
  return breaks.filter((at) => at < units.length);
}

function partsIn(root: HTMLElement, units: readonly FlowUnit[]): readonly PagePart[] {
  const heads = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-head]')].map((each) => [each.dataset.head ?? '', each.offsetHeight]),
  );
  const drawn = [...root.querySelectorAll<HTMLElement>('[data-unit]')].map((each) => each.firstElementChild);
  return units.map(({ table, keepWithNext }, index) => {
    const node = drawn[index];
    return {
      height: node instanceof HTMLElement ? node.offsetHeight : 0,
      tableId: table?.id ?? null,
      headHeight: table === undefined ? 0 : (heads.get(table.id) ?? 0),
      keepWithNext,
    };
  });
}

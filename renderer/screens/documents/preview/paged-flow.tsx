import { memo, startTransition, useEffect, useRef, useState } from 'react';
import { CONTACT_FOOT } from '../../../../electron/contract/document-styles.ts';
import type { Inlines, PageSetup } from '../../../../electron/contract/types.ts';
import { Flow, type FlowUnit } from './flow.tsx';
import { Measure } from './measure.tsx';
import { PAPER_FONT } from './style-css.ts';
import { Styled } from './styled-text.tsx';
import { usePages } from './use-pages.ts';

/** Above this many parts the sheets are drawn as one long page: measuring them would cost more than it shows. */
const MOST_PAGED = 4000;
/** As many sheets as are in sight at first, and one more. */
const FIRST_SHEETS = 3;
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
  const { measure, pages, unmeasured } = usePages(page, units);
  const [isWhole, setWhole] = useState(false);
  // What is read first is painted first; the sheets below it follow when nothing else is to be done.
  useEffect(() => startTransition(() => setWhole(true)), []);
  const drawn = isWhole ? pages : pages.slice(0, FIRST_SHEETS);
  return (
    <>
      <Measure innerRef={measure} page={page} units={unmeasured} />
      {drawn.map((each, index) => (
        <Sheet key={each[0]?.id ?? ''} page={page} zoom={zoom} number={index + 1} contact={contact} units={each} />
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
      <Sheet page={page} zoom={zoom} number={1} contact={contact} units={units.slice(0, drawn)} />
      <div ref={end} />
    </>
  );
}

type SheetProps = PagedFlowProps & { readonly number: number };

/** A page on which nothing changed is not drawn again, and one out of sight is not laid out. */
const Sheet = memo(function Sheet({ page, zoom, number, contact, units }: SheetProps) {
  const style = {
    zoom,
    fontFamily: PAPER_FONT,
    width: `${page.width}mm`,
    minHeight: `${page.height}mm`,
    containIntrinsicHeight: `auto ${page.height}mm`,
    padding: `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`,
  };
  return (
    <div className="kl-paper" style={style}>
      {number === 1 ? null : (
        <div className="kl-page-number" style={{ top: `${page.top / 2 - 2}mm` }}>
          <Styled name="page-number">{number}</Styled>
        </div>
      )}
      <Flow units={units} />
      {number > 1 || contact === undefined ? null : <ContactLines lines={contact} page={page} />}
    </div>
  );
}, isSameSheet);

function isSameSheet({ units: old, ...before }: SheetProps, { units, ...after }: SheetProps): boolean {
  const isSameForm = before.page === after.page && before.zoom === after.zoom && before.number === after.number;
  const isSameFoot = after.number > 1 || before.contact === after.contact;
  return isSameForm && isSameFoot && old.length === units.length && units.every((each, index) => each === old[index]);
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

import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

type Rows = { readonly first: number; readonly last: number };

/** Rows beyond the edges: few while nothing moves, more while scrolling. */
const BESIDE_RESTING = 2;
const BESIDE_SCROLLING = 6;

/**
 * Which rows of one height are in sight of the element that scrolls them. A virtualizer of rows of any height would first note the place
 * of each of ten thousand.
 *
 * @param height of a row, in pixels
 * @param above how far below its top the rows begin, asked when something moves
 * @returns the rows, counted from 0 and not bounded by how many there are, and the ref of the scrolling element. The first drawing takes
 * the window's height for the element's, which is never more.
 */
export function useRowsInSight(height: number, above: () => number) {
  const [rows, setRows] = useState<Rows>(() => ({ first: 0, last: Math.ceil(window.innerHeight / height) - 1 }));
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return;
      const look = (beside: number) => {
        const { scrollTop, clientHeight } = element;
        const scrolled = scrollTop - above();
        const first = Math.max(0, Math.floor(scrolled / height) - beside);
        const last = Math.max(first, Math.floor((scrolled + clientHeight) / height) + beside);
        setRows((now) => (now.first === first && now.last === last ? now : { first, last }));
      };
      // At once: a frame later would show the ground.
      const onScroll = () => flushSync(() => look(BESIDE_SCROLLING));
      const sizes = new ResizeObserver(() => look(BESIDE_RESTING));
      sizes.observe(element);
      element.addEventListener('scroll', onScroll, { passive: true });
      return () => {
        sizes.disconnect();
        element.removeEventListener('scroll', onScroll);
      };
    },
    [height, above],
  );
  return { ...rows, ref };
}

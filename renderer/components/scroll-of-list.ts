import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** How far the list was scrolled when it was left. */
type ScrollMemory = { readonly scrolled: () => number; readonly leave: (scrolled: number) => void };

/** Another query starts at its first answer, without moving the filters; who comes back finds the list as he left it. */
export function useScrollOfList(
  list: RefObject<HTMLElement | null>,
  query: unknown,
  { scrolled, leave }: ScrollMemory,
): void {
  const drawn = useRef(query);
  useEffect(() => {
    const scroller = list.current?.closest('.kl-scroll');
    if (drawn.current === query || list.current === null || scroller == null) return;
    drawn.current = query;
    const filters = list.current.previousElementSibling;
    const start = list.current.offsetTop - (filters?.clientHeight ?? 0);
    if (scroller.scrollTop > start) scroller.scrollTo(0, start);
  }, [list, query]);
  useLayoutEffect(() => {
    const scroller = list.current?.closest('.kl-scroll');
    if (scroller == null) return;
    scroller.scrollTo(0, scrolled());
    return () => leave(scroller.scrollTop);
  }, [list, scrolled, leave]);
}

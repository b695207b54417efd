import { type RefObject, useEffect, useRef } from 'react';
import type { Visit } from '../../../electron/contract/channels.ts';
import { ask } from '../../client.ts';
import { keys, queryClient } from '../../queries.ts';

/** Milliseconds after the last turn of the wheel. */
const QUIET = 500;
/** About a second and a half: what is fetched first has come by then. */
const MOST_FRAMES = 90;

/** What of the step scrolls: the editor beside a list, else the whole. */
function scrollerIn(main: HTMLElement | null): Element | null {
  return (
    main?.querySelector('.kl-two > :last-child') ??
    main?.querySelector('.kl-why-beside') ??
    main?.querySelector('.kl-scroll') ??
    null
  );
}

function note(visit: Visit): void {
  void ask('visits.note', visit).then(() => queryClient.invalidateQueries({ queryKey: keys.home }));
}

/** Remembers where the person is, so that the inspection opens there the next time, and after a restart too. */
export function useNotedVisit({ id, step, part, scroll }: Visit, main: RefObject<HTMLElement | null>): void {
  const first = useRef(scroll);
  useEffect(() => {
    const found = first.current;
    first.current = 0;
    note({ id, step, part, scroll: found });
    const endOfRestoring = found > 0 ? restoreScroll(main, found) : undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let scrolled: number | null = null;
    function noteScrolled(): void {
      clearTimeout(timer);
      if (scrolled !== null) note({ id, step, part, scroll: scrolled });
      scrolled = null;
    }
    function onScroll(event: Event): void {
      const scroller = scrollerIn(main.current);
      if (scroller === null || event.target !== scroller) return;
      scrolled = Math.round(scroller.scrollTop);
      clearTimeout(timer);
      timer = setTimeout(noteScrolled, QUIET);
    }
    const element = main.current;
    element?.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      noteScrolled();
      endOfRestoring?.();
      element?.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [id, step, part, main]);
}

/** Waits until what is to be scrolled is long enough; whoever begins to work meanwhile is not pulled away. */
function restoreScroll(main: RefObject<HTMLElement | null>, scroll: number): () => void {
  let frames = MOST_FRAMES;
  const end = () => {
    frames = 0;
  };
  const beginnings = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const each of beginnings) window.addEventListener(each, end, { once: true, passive: true });
  function attempt(): void {
    if (frames <= 0) return;
    frames -= 1;
    const scroller = scrollerIn(main.current);
    if (scroller !== null && scroller.scrollHeight - scroller.clientHeight >= scroll) {
      scroller.scrollTop = scroll;
      end();
    } else {
      requestAnimationFrame(attempt);
    }
  }
  requestAnimationFrame(attempt);
  return () => {
    end();
    for (const each of beginnings) window.removeEventListener(each, end);
  };
}

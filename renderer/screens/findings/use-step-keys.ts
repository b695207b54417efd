import { useEffect, useRef } from 'react';
import { focusSection } from './sections.ts';

/** Ctrl or Alt with PageDown/PageUp: the next or previous finding; Alt with a figure: a section of the open one. */
export function useStepKeys(
  shownIds: readonly string[],
  openId: string | null,
  choose: (id: string | null) => void,
): void {
  const latest = useRef({ shownIds, openId, choose });
  latest.current = { shownIds, openId, choose };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (document.querySelector('[role="dialog"]') !== null) return;
      const now = latest.current;
      const step = turn(event);
      if (step !== null) {
        event.preventDefault();
        const next = neighbour(now.shownIds, now.openId, step);
        if (next !== null) now.choose(next);
      } else if (now.openId !== null) toSection(event);
    }
    // Before the window's own keys: while a finding is open, Alt and a figure mean its sections.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

function turn(event: KeyboardEvent): 1 | -1 | null {
  if (event.shiftKey || event.ctrlKey === event.altKey) return null;
  return event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : null;
}

function toSection(event: KeyboardEvent): void {
  const figure = event.altKey && !event.ctrlKey && !event.shiftKey ? /^Digit([1-9])$/.exec(event.code) : null;
  if (figure === null) return;
  event.preventDefault();
  focusSection(Number(figure[1]) - 1);
}

/** The finding shown before or after the open one; the first or last when none is open. */
export function neighbour(shownIds: readonly string[], openId: string | null, step: 1 | -1): string | null {
  const at = openId === null ? -1 : shownIds.indexOf(openId);
  if (at < 0) return (step > 0 ? shownIds[0] : shownIds.at(-1)) ?? null;
  return shownIds[at + step] ?? null;
}

import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useEditedField } from './edited-field.ts';
import { runsOfField } from './printed-runs.ts';

/** Further away than so many heights of the panel the paper jumps: rolling past everything would be no help. */
const FAR = 3;

/**
 * Marks where the edited field prints, and brings it into sight when another field got the cursor. A paper that is drawn again
 * keeps the mark and stays where it is.
 */
export function useFollowField(paper: RefObject<HTMLElement | null>, drawn: object): void {
  const { field } = useEditedField();
  const isStill = useReducedMotion();
  /** For which field the paper was scrolled. */
  const shown = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked again when the paper was drawn again
  useLayoutEffect(() => {
    if (paper.current === null || field === null) return;
    const root = paper.current;
    const mark = () => {
      const runs = runsOfField(root, field);
      for (const each of root.querySelectorAll('[data-edited]'))
        if (!runs.some((run) => run === each)) each.removeAttribute('data-edited');
      for (const each of runs) each.setAttribute('data-edited', '');
      return runs;
    };
    const show = () => {
      const runs = mark();
      if (runs.length === 0 || shown.current === field) return;
      shown.current = field;
      bringIntoSight(runs, isStill);
    };
    show();
    // A long document is drawn some pages at a time.
    const observer = new MutationObserver(show);
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [paper, field, drawn, isStill]);
}

function bringIntoSight(runs: readonly HTMLElement[], isStill: boolean): void {
  const [first] = runs;
  const desk = first?.closest<HTMLElement>('[data-paper]');
  if (first === undefined || desk === null || desk === undefined) return;
  const sight = desk.getBoundingClientRect();
  const isIn = ({ top, bottom }: DOMRect) => top >= sight.top && bottom <= sight.bottom;
  if (runs.some((each) => isIn(each.getBoundingClientRect()))) return;
  const by = first.getBoundingClientRect().top - sight.top - sight.height / 3;
  const isFar = Math.abs(by) > FAR * sight.height;
  desk.scrollBy({ top: by, behavior: isStill || isFar ? 'instant' : 'smooth' });
}

import { useEffect, useRef, useState } from 'react';
import type { CountsView } from '../../../electron/contract/channels.ts';
import type { Finding } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import type { Draft } from '../../saving/draft.ts';

/** Milliseconds after a keystroke. */
const REST = 100;

/**
 * What the main process says of the figures as they are typed: how they read, and what looks doubtful beside the title and the
 * narrative. The form is drawn again only when that changes, not with every letter of the narrative.
 */
export function useCountsView(draft: Draft<Finding>): CountsView | null {
  const [view, setView] = useState<CountsView | null>(null);
  const shown = useRef('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked: Pick<Finding, 'counts' | 'title' | 'narrative'> | null = null;
    let turn = 0;
    async function examine(): Promise<void> {
      turn += 1;
      const mine = turn;
      const { counts, title, narrative } = draft.read();
      const answer = await ask('findings.examineCounts', { counts: [...counts], title, narrative });
      const text = JSON.stringify(answer);
      if (mine !== turn || !answer.ok || text === shown.current) return;
      shown.current = text;
      setView(answer.value);
    }
    function onChange(): void {
      const now = draft.read();
      if (
        asked !== null &&
        asked.counts === now.counts &&
        asked.title === now.title &&
        asked.narrative === now.narrative
      )
        return;
      asked = now;
      clearTimeout(timer);
      timer = setTimeout(() => void examine(), REST);
    }
    onChange();
    const stop = draft.subscribe(onChange);
    return () => {
      stop();
      turn += 1;
      clearTimeout(timer);
    };
  }, [draft]);
  return view;
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SavedWatchView } from '../../../electron/contract/watch-channels.ts';
import { ask } from '../../client.ts';
import { tellDone, tellProblem, tellWithUndo } from '../../components/tell.tsx';
import { answerOf, queryClient } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { narrowing, type WatchQuery } from './watch-query.ts';

const VIEWS = ['watch-views'] as const;

/** The filters that a person keeps under names. */
export function useWatchViews() {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const { data: views = [] } = useQuery({ queryKey: VIEWS, queryFn: () => answerOf('watch.views', {}) });

  async function write(changed: readonly SavedWatchView[]): Promise<boolean> {
    const answer = await ask('watch.writeViews', { views: [...changed] });
    if (answer.ok) queryClient.setQueryData(VIEWS, answer.value);
    else for (const { what, fix } of answer.problems.map(wordsOf)) tellProblem(what, fix);
    return answer.ok;
  }

  return {
    views,
    isTaken: (name: string, id?: string) => views.some((each) => each.name === name.trim() && each.id !== id),
    save: async (name: string, query: WatchQuery) => {
      const view = { id: crypto.randomUUID(), name, filters: narrowing(query), order: query.order };
      if (await write([...views, view])) tellDone(t('watch.views.saved', { name }));
    },
    rename: (id: string, name: string) => write(views.map((each) => (each.id === id ? { ...each, name } : each))),
    remove: async ({ id, name }: SavedWatchView) => {
      const before = views;
      if (!(await write(views.filter((each) => each.id !== id)))) return;
      tellWithUndo(t('watch.views.removed', { name }), t('undo'), () => void write(before));
    },
  };
}

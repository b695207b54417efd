import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeepingView } from '../../../electron/contract/keeping-channels.ts';
import type { Answer } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask, listen } from '../../client.ts';
import { tellDone, tellProblem } from '../../components/tell.tsx';
import { answerOf, queryClient } from '../../queries.ts';
import { flushAll } from '../../saving/drafts.ts';
import { keptCount } from '../../saving/kept-texts.ts';

const KEY = ['keeping'] as const;
/** What is quicker needs no bar. */
const SLOW_MS = 500;

/** Where the data and its backups lie; asked anew whenever it is shown, since drives come and go. */
export function useKeepingView(): KeepingView | undefined {
  return useQuery({ queryKey: KEY, queryFn: () => answerOf('keeping.read', {}), staleTime: 0 }).data;
}

export function showKeeping(view: KeepingView): void {
  queryClient.setQueryData(KEY, view);
}

export type KeepingProgress = { readonly done: number; readonly total: number };

/** One job on the data: running it, how far it is, cancelling it. */
export function useKeepingJob() {
  const tellProblems = useTellProblems();
  const [isRunning, setRunning] = useState(false);
  const [isSlow, setSlow] = useState(false);
  const [progress, setProgress] = useState<KeepingProgress | null>(null);
  useEffect(() => listen('keeping.progress', setProgress), []);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isRunning]);

  /** Null when it was refused, which is told. */
  async function run<T>(job: () => Promise<Answer<T>>): Promise<T | null> {
    setProgress(null);
    setSlow(false);
    setRunning(true);
    const answer = await job();
    setRunning(false);
    void queryClient.invalidateQueries({ queryKey: KEY });
    if (!answer.ok) tellProblems(answer.problems);
    return answer.ok ? answer.value : null;
  }

  return {
    run,
    isRunning,
    progress: isRunning && isSlow ? (progress ?? { done: 0, total: 0 }) : null,
    cancel: () => void ask('keeping.cancel', {}),
  };
}

/** Before the application starts anew: false, and said so, while something typed is not saved. */
export function useEverythingSaved(): () => Promise<boolean> {
  const { t } = useTranslation();
  return async () => {
    const isSaved = (await flushAll()) && keptCount('') === 0;
    if (!isSaved) tellProblem(t('office.unsaved'), '');
    return isSaved;
  };
}

export function useBackUp(run: ReturnType<typeof useKeepingJob>['run']): () => Promise<void> {
  const { t } = useTranslation();
  return async () => {
    // What was typed last belongs into the backup.
    await flushAll();
    const made = await run(() => ask('keeping.backUp', {}));
    if (made !== null)
      tellDone(made.name === null ? t('office.backup.cancelled') : t('office.backup.made', { name: made.name }));
  };
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../electron/contract/channels.ts';
import type { Progress } from '../../../electron/contract/types.ts';
import { ask, listen } from '../../client.ts';
import { tellDone, tellProblem } from '../../components/tell.tsx';
import { useProblemWords } from '../../words/problem-words.ts';

type Request = Omit<InputOf<'synthesis.export'>, 'jobId'>;
type Job = { readonly id: string; readonly progress: Progress | null };

/** One report at a time: making it, how far it is, stopping it. */
export function useSynthesis(onWritten: () => void) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [job, setJob] = useState<Job | null>(null);
  useEffect(
    () =>
      listen('export.progress', ({ jobId, progress }) =>
        setJob((running) => (running?.id === jobId ? { id: jobId, progress } : running)),
      ),
    [],
  );
  async function start(request: Request): Promise<void> {
    const jobId = crypto.randomUUID();
    setJob({ id: jobId, progress: null });
    const answer = await ask('synthesis.export', { ...request, jobId });
    setJob(null);
    if (!answer.ok) {
      for (const { what, fix } of answer.problems.slice(0, 3).map(wordsOf)) tellProblem(what, fix);
    } else if (!answer.value.cancelled) {
      const [first = ''] = answer.value.paths;
      tellDone(t('export.written', { files: answer.value.paths.map((path) => path.split(/[\\/]/).at(-1)).join(', ') }));
      void ask('documents.showInFolder', { path: first });
      onWritten();
    }
  }
  const stop = () => {
    if (job !== null) void ask('documents.cancelExport', { jobId: job.id });
  };
  return { job, start, stop };
}

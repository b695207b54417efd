import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, OutputOf } from '../../../electron/contract/channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask, listen } from '../../client.ts';
import { tellDone } from '../../components/tell.tsx';

type Report = OutputOf<'templates.rehearse'>;

/** How far a rehearsal is; `total` is 0 until that is known. */
export type RehearsalUnderWay = { readonly jobId: string; readonly done: number; readonly total: number };

/** One rehearsal at a time: how far it is, and stopping it. */
export function useRehearsal(at: InputOf<'templates.rehearse'>['at']) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [underWay, setUnderWay] = useState<RehearsalUnderWay | null>(null);
  useEffect(
    () => listen('rehearsal.progress', (told) => setUnderWay((now) => (now?.jobId === told.jobId ? told : now))),
    [],
  );
  return {
    underWay,
    /** Null when it was stopped or refused, which is told. */
    run: async (): Promise<Report | null> => {
      const jobId = crypto.randomUUID();
      setUnderWay({ jobId, done: 0, total: 0 });
      const answer = await ask('templates.rehearse', { at, jobId });
      setUnderWay(null);
      if (answer.ok) return answer.value;
      if (answer.problems.some(({ code }) => code === 'template-rehearsal-cancelled')) tellDone(t('templates.stopped'));
      else tellProblems(answer.problems);
      return null;
    },
    stop: () => {
      if (underWay !== null) void ask('templates.cancelRehearsal', { jobId: underWay.jobId });
    },
  };
}

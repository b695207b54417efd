import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterheadLine } from '../../../electron/contract/letterhead-channels.ts';
import { MOST_LETTERHEAD_MEGABYTES } from '../../../electron/contract/letterhead-limits.ts';
import type { Answer } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { answerOf, queryClient } from '../../queries.ts';

const KEY = ['letterheads'] as const;

function linesNow(): Promise<readonly LetterheadLine[]> {
  return queryClient.fetchQuery({ queryKey: KEY, queryFn: () => answerOf('letterheads.list', {}), staleTime: 0 });
}

/** The list of letterheads and what can be done with it. */
export function useLetterheads() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const { data: lines } = useQuery({ queryKey: KEY, queryFn: () => answerOf('letterheads.list', {}) });
  const [isReading, setReading] = useState(false);

  async function taking(given: Promise<Answer<{ readonly id: string | null }>>): Promise<void> {
    setReading(true);
    const answer = await given;
    setReading(false);
    if (!answer.ok) {
      tellProblems(answer.problems);
      return;
    }
    if (answer.value.id === null) return;
    const added = (await linesNow()).find((each) => each.id === answer.value.id);
    if (added !== undefined) tellDone(t('letterhead.added', { name: added.name }));
  }

  /** Tells what was refused and shows the list as it stands. */
  async function changing(asked: Promise<Answer<null>>): Promise<boolean> {
    const answer = await asked;
    if (!answer.ok) tellProblems(answer.problems);
    await linesNow();
    return answer.ok;
  }

  return {
    lines,
    isReading,
    open: () => taking(ask('letterheads.open', {})),
    give: async (file: File) => {
      if (file.size > MOST_LETTERHEAD_MEGABYTES * 1024 * 1024) {
        tellProblems([{ code: 'letterhead-too-large', values: { megabytes: MOST_LETTERHEAD_MEGABYTES }, where: '' }]);
        return;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      await taking(ask('letterheads.give', { name: file.name, bytes }));
    },
    use: async (id: string | null) => {
      await changing(ask('letterheads.use', { id }));
    },
    remove: async ({ id, name }: LetterheadLine) => {
      const isRemoved = await changing(ask('letterheads.remove', { id }));
      if (!isRemoved) return;
      tellWithUndo(
        t('letterhead.removed', { name }),
        t('undo'),
        () => void changing(ask('letterheads.restore', { id })),
      );
    },
  };
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phrase, PhraseUndo } from '../../../electron/contract/channels.ts';
import type { Answer, Problem } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { queryClient } from '../../queries.ts';

function refresh(): void {
  void queryClient.invalidateQueries({ queryKey: ['phrases'] });
}

/** Writing, removing, importing and exporting the office's phrases, each with its way back. */
export function usePhrases() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [faults, setFaults] = useState<readonly Problem[]>([]);

  const actions = useMemo(() => {
    async function undo({ write, remove }: PhraseUndo): Promise<void> {
      const answer = await ask('phrases.undo', { write: [...write], remove: [...remove] });
      if (!answer.ok) tellProblems(answer.problems);
      refresh();
    }
    function told(answer: Answer<PhraseUndo>, message: string): boolean {
      setProblems(answer.ok ? [] : answer.problems);
      if (answer.ok) tellWithUndo(message, t('undo'), () => void undo(answer.value));
      refresh();
      return answer.ok;
    }
    return {
      write: async (phrase: Phrase) => told(await ask('phrases.write', { phrase }), t('phrases.saved')),
      remove: async (id: string, message: string) => told(await ask('phrases.remove', { id }), message),
      importFile: async () => {
        const answer = await ask('phrases.importFile', {});
        setFaults(answer.ok ? [] : answer.problems);
        if (answer.ok && answer.value.imported !== null) {
          const { undo: back, added, changed } = answer.value.imported;
          told({ ok: true, value: back }, t('phrases.imported', { added, changed }));
        }
      },
      exportFile: async () => {
        const answer = await ask('phrases.exportFile', {});
        if (!answer.ok) tellProblems(answer.problems);
        else if (answer.value.path !== null)
          tellDone(t('phrases.exported', { file: answer.value.path.split(/[\\/]/).at(-1) }));
      },
      clearProblems: () => setProblems([]),
    };
  }, [t, tellProblems]);
  return { ...actions, problems, faults, closeFaults: () => setFaults([]) };
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeTerm, TermUndo } from '../../../electron/contract/glossary-channels.ts';
import type { Answer, Problem } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { queryClient } from '../../queries.ts';

/** Lists, offered terms, and previews, whose names may come from the glossary. */
function refresh(): void {
  void queryClient.invalidateQueries({ queryKey: ['glossary'] });
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === 'preview' });
}

/** Writing, removing, importing and exporting the office's terms, each with its way back. */
export function useGlossary() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [faults, setFaults] = useState<readonly Problem[]>([]);

  const actions = useMemo(() => {
    async function undo(changes: TermUndo): Promise<void> {
      const answer = await ask('glossary.undo', { remove: [...changes.remove], write: [...changes.write] });
      if (!answer.ok) tellProblems(answer.problems);
      refresh();
    }
    function told(answer: Answer<TermUndo>, message: string): Answer<TermUndo> {
      if (answer.ok) tellWithUndo(message, t('undo'), () => void undo(answer.value));
      refresh();
      return answer;
    }
    return {
      write: async (before: string | null, term: OfficeTerm, message: string) =>
        told(await ask('glossary.write', { before, term }), message),
      remove: async (vi: string, message: string) => {
        const answer = told(await ask('glossary.remove', { vi }), message);
        if (!answer.ok) tellProblems(answer.problems);
      },
      importFile: async () => {
        const answer = await ask('glossary.importFile', {});
        setFaults(answer.ok ? [] : answer.problems);
        if (!answer.ok || answer.value.imported === null) return;
        const { undo: back, added, changed, unchanged } = answer.value.imported;
        told({ ok: true, value: back }, t('glossary.imported', { added, changed, unchanged }));
      },
      exportFile: async (which: 'all' | 'own', kind: 'tsv' | 'csv') => {
        const answer = await ask('glossary.exportFile', { which, kind });
        if (!answer.ok) tellProblems(answer.problems);
        else if (answer.value.path !== null)
          tellDone(t('glossary.exported', { file: answer.value.path.split(/[\\/]/).at(-1) }));
      },
    };
  }, [t, tellProblems]);
  return { ...actions, faults, closeFaults: () => setFaults([]) };
}

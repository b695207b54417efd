import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone } from '../../components/tell.tsx';

/** Writes the sample document into a letterhead; `path` is where it went. */
export function useTryOut(id: string) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [isWriting, setWriting] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  return {
    path,
    isWriting,
    start: async () => {
      setWriting(true);
      const answer = await ask('letterheads.tryOut', { id });
      setWriting(false);
      if (!answer.ok) tellProblems(answer.problems);
      else if (answer.value.path !== null) {
        setPath(answer.value.path);
        tellDone(t('letterhead.triedOut', { file: answer.value.path.split(/[\\/]/).at(-1) }));
      }
    },
    showInFolder: () => {
      if (path !== null) void ask('letterheads.showInFolder', { path });
    },
  };
}

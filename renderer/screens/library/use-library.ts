import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry, LibraryUndo } from '../../../electron/contract/library-channels.ts';
import type { Answer, Problem } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { answerOf, queryClient } from '../../queries.ts';

export const ORIGINS = ['all', 'own', 'shipped'] as const;
type Origin = (typeof ORIGINS)[number];

/** The lines that pass search and filters, and the search and filters themselves. */
export function useLibraryList() {
  const [words, setWords] = useState('');
  const [chosenGroup, setGroup] = useState('');
  const [origin, setOrigin] = useState<Origin>('all');
  const searched = useDeferredValue(words);
  const { data: all } = useLines('', null, 'all');
  const group = all?.groups.find((each) => each.group === chosenGroup)?.group ?? null;
  const { data } = useLines(searched, group, origin);
  return {
    words,
    setWords,
    group,
    setGroup,
    origin,
    setOrigin,
    /** For the filter: those that have entries. */
    groups: (all?.groups ?? []).filter(({ count }) => count > 0),
    allGroups: all?.groups ?? [],
    lines: data?.lines ?? [],
    isKnown: data !== undefined,
  };
}

function useLines(words: string, group: LibraryEntry['group'] | null, origin: Origin) {
  return useQuery({
    queryKey: ['library', 'list', words, group, origin],
    queryFn: () => answerOf('library.list', { words, group, origin }),
    placeholderData: keepPreviousData,
  });
}

/** One entry with its bases, for the days of an inspection or for all times. */
export function useLibraryEntry(id: string | null, inspectionId: string | null) {
  return useQuery({
    queryKey: ['library', 'entry', id, inspectionId],
    queryFn: () => answerOf('library.read', { id: id ?? '', inspectionId }),
    enabled: id !== null,
    gcTime: 0,
  });
}

function refresh(): void {
  void queryClient.invalidateQueries({ queryKey: ['library'] });
}

/** Writing, copying, setting aside, importing and exporting the office's entries, each with its way back. */
export function useLibrary() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [faults, setFaults] = useState<readonly Problem[]>([]);

  const actions = useMemo(() => {
    async function undo(changes: LibraryUndo): Promise<void> {
      const { write, setAside, restore } = changes;
      const answer = await ask('library.undo', {
        write: [...write],
        setAside: [...setAside],
        restore: [...restore],
      });
      if (!answer.ok) tellProblems(answer.problems);
      refresh();
    }
    function told(answer: Answer<LibraryUndo>, message: string): Answer<LibraryUndo> {
      if (answer.ok) tellWithUndo(message, t('undo'), () => void undo(answer.value));
      refresh();
      return answer;
    }
    return {
      write: async (entry: LibraryEntry) => told(await ask('library.write', { entry }), t('library.saved')),
      duplicate: async (id: string): Promise<string | null> => {
        const answer = await ask('library.duplicate', { id });
        if (!answer.ok) {
          tellProblems(answer.problems);
          return null;
        }
        told({ ok: true, value: answer.value.undo }, t('library.duplicated'));
        return answer.value.id;
      },
      setAside: async (id: string) => {
        const answer = told(await ask('library.setAside', { id }), t('library.removed'));
        if (!answer.ok) tellProblems(answer.problems);
      },
      importFile: async () => {
        const answer = await ask('library.importFile', {});
        setFaults(answer.ok ? [] : answer.problems);
        if (!answer.ok || answer.value.imported === null) return;
        const { undo: back, added, changed } = answer.value.imported;
        told({ ok: true, value: back }, t('library.imported', { added, changed }));
      },
      exportFile: async () => {
        const answer = await ask('library.exportFile', {});
        if (!answer.ok) tellProblems(answer.problems);
        else if (answer.value.path !== null)
          tellDone(t('library.exported', { file: answer.value.path.split(/[\\/]/).at(-1) }));
      },
    };
  }, [t, tellProblems]);
  return { ...actions, faults, closeFaults: () => setFaults([]) };
}

import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, TextHit } from '../../../electron/contract/channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellWithUndo } from '../../components/tell.tsx';
import { answerOf, keys } from '../../queries.ts';
import { flushAll } from '../../saving/drafts.ts';
import { undoInInspection } from '../../saving/undo-keys.ts';
import { takeInspection } from '../history/take-inspection.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

export type FindQuery = Omit<InputOf<'texts.find'>, 'inspectionId'>;

const EMPTY: FindQuery = {
  words: '',
  language: 'both',
  options: { diacritics: false, matchCase: false, wholeWords: false },
};

export function hitKey({ where, language, start }: TextHit): string {
  return `${where} ${language} ${start}`;
}

/** Looking for words in the open inspection and replacing those that are ticked; all are until one is left out. */
export function useFind() {
  const { t } = useTranslation();
  const { id: inspectionId, facts } = useWorkspace();
  const tellProblems = useTellProblems();
  const [query, setQuery] = useState(EMPTY);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isReplacing, setReplacing] = useState(false);
  const [searched] = useDebouncedValue(query, 150);
  const { data, isPlaceholderData } = useQuery({
    queryKey: keys.texts(inspectionId, searched),
    queryFn: async () => {
      // What is being typed is searched too.
      await flushAll();
      return answerOf('texts.find', { inspectionId, ...searched });
    },
    enabled: searched.words !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const isSettled = searched === query && !isPlaceholderData;
  const found = query.words === '' ? undefined : data;
  const hits = found?.hits ?? [];
  const chosen = hits.filter((each) => !left.has(hitKey(each)));

  async function replace(words: string): Promise<void> {
    setReplacing(true);
    await flushAll();
    const asked = chosen.map(({ before: _before, after: _after, ...each }) => each);
    const answer = await ask('texts.replace', { inspectionId, hits: asked, words });
    const inspection = await ask('inspections.read', { id: inspectionId });
    if (inspection.ok) await takeInspection(inspectionId, inspection.value, facts);
    setReplacing(false);
    if (answer.ok)
      tellWithUndo(t('find.replaced', { count: answer.value.replaced }), t('undo'), () => undoInInspection('undo'));
    else tellProblems(answer.problems);
  }

  return {
    query,
    change: (part: Partial<FindQuery>) => {
      setQuery({ ...query, ...part });
      setLeft(new Set());
    },
    hits,
    total: found?.total ?? null,
    chosen,
    isChosen: (hit: TextHit) => !left.has(hitKey(hit)),
    choose: (some: readonly TextHit[], isChosen: boolean) => {
      const names = some.map(hitKey);
      setLeft(new Set(isChosen ? [...left].filter((each) => !names.includes(each)) : [...left, ...names]));
    },
    canReplace: isSettled && !isReplacing && chosen.length > 0,
    replace,
  };
}

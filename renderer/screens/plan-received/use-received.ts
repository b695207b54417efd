import { keepPreviousData, useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedPlan, ReceivedComparison } from '../../../electron/contract/plan-received-channels.ts';
import type { Attachment, IsoDate } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone } from '../../components/tell.tsx';
import { answerOf, useApplicationInfo } from '../../queries.ts';
import { shown } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { type OfferedCell, offeredCells, withReceived } from './take-over.ts';

const NOTHING: ReceivedComparison = { rows: [], extra: [] };
const LANGUAGES = ['vi', 'en'] as const;

/** A plan that was opened: which row answers which, what differs, and what is to be taken over. */
export function useReceived(unitId: string, plan: OpenedPlan, onDone: () => void) {
  const { t } = useTranslation();
  const { id, facts } = useWorkspace();
  const [units] = useFact('units');
  const tellProblems = useTellProblems();
  const today = useApplicationInfo().data?.today;
  const [receivedOn, setReceivedOn] = useState<IsoDate | undefined>(undefined);
  const [matches, setMatches] = useState(plan.matches);
  const [chosen, setChosen] = useState<ReadonlyMap<OfferedCell, boolean>>(new Map());
  const { data = NOTHING } = useQuery({
    queryKey: ['inspection', id, 'planReceived', plan.fileId, matches],
    queryFn: () =>
      answerOf('planReceived.compare', { inspectionId: id, unitId, rows: [...plan.rows], matches: [...matches] }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const cells = offeredCells(data.rows);
  const isTaken = (cell: OfferedCell) => chosen.get(cell) ?? cells.get(cell) ?? false;
  const count = [...cells.keys()].filter(isTaken).length;

  async function takeOver(): Promise<void> {
    const answer = await ask('attachments.take', { fileId: plan.fileId, jobId: crypto.randomUUID() });
    if (!answer.ok) return tellProblems(answer.problems);
    if (answer.value === null) return;
    const file = { ...answer.value, caption: captionOf() };
    facts.change((all) => withReceived(all, data.rows, isTaken, file));
    tellDone(count === 0 ? t('planReceived.kept') : t('planReceived.taken', { count }));
    onDone();
  }

  function captionOf(): Attachment['caption'] {
    const unit = units.find((each) => each.id === unitId);
    const date = typedFromIso(receivedOn ?? today ?? '');
    const words = LANGUAGES.map((language) => [
      language,
      i18next.getFixedT(language)('planReceived.caption', { unit: shown(unit?.name, language), date }),
    ]);
    return Object.fromEntries(words);
  }

  return {
    comparison: data,
    receivedOn: receivedOn ?? today,
    setReceivedOn,
    count,
    total: cells.size,
    isTaken,
    take: (cell: OfferedCell, isWanted: boolean) => setChosen((now) => new Map(now).set(cell, isWanted)),
    takeAll: (isWanted: boolean) => setChosen(new Map([...cells.keys()].map((cell) => [cell, isWanted]))),
    match: (at: number, mark: string | null) => setMatches(matches.map((each, index) => (index === at ? mark : each))),
    takeOver,
  };
}

export type Received = ReturnType<typeof useReceived>;

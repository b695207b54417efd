import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InputOf, VersionLine } from '../../../electron/contract/channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { hideUndoOffers, tellDone, tellWithUndo } from '../../components/tell.tsx';
import { answerOf, keys, refreshHistory } from '../../queries.ts';
import { flushAll } from '../../saving/drafts.ts';
import { undoInInspection } from '../../saving/undo-keys.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { takeInspection } from './take-inspection.ts';

export type ChosenDocument = InputOf<'versions.list'>;

/** The kept versions of a document; undefined while they are asked for. */
export function useVersionList(chosen: ChosenDocument): readonly VersionLine[] | undefined {
  const { data } = useQuery({
    queryKey: keys.versions(chosen),
    queryFn: () => answerOf('versions.list', chosen),
    placeholderData: keepPreviousData,
  });
  return data?.versions;
}

/** Keeping the document as it is now, and bringing an older case back. Both answer whether they did. */
export function useVersionActions(chosen: ChosenDocument) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const { id: inspectionId, facts } = useWorkspace();
  return {
    keep: async (note: string): Promise<boolean> => {
      await flushAll();
      const answer = await ask('versions.keep', { ...chosen, note });
      if (!answer.ok) tellProblems(answer.problems);
      else tellDone(t('history.versions.kept'));
      refreshHistory(inspectionId);
      return answer.ok;
    },
    restore: async (versionId: string): Promise<boolean> => {
      hideUndoOffers();
      await flushAll();
      const answer = await ask('versions.restore', { ...chosen, versionId });
      if (answer.ok) {
        await takeInspection(inspectionId, answer.value.inspection, facts);
        tellWithUndo(t('history.versions.restored'), t('undo'), () => undoInInspection('undo'));
      } else tellProblems(answer.problems);
      refreshHistory(inspectionId);
      return answer.ok;
    },
  };
}

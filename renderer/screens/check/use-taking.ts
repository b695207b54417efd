import { useTranslation } from 'react-i18next';
import type { TakenFiles } from '../../../electron/contract/check-channels.ts';
import type { Answer } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellProblem } from '../../components/tell.tsx';
import { useFileDrop } from '../../components/use-file-drop.ts';
import { checkFiles } from './check-list.ts';

/** Files into the list: chosen with the system's dialog, or dropped onto the element that gets `dropProps`. */
export function useTaking() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();

  function take(answer: Answer<TakenFiles>): void {
    if (!answer.ok) {
      tellProblems(answer.problems);
      return;
    }
    const { files, leftOut } = answer.value;
    if (leftOut > 0) tellProblem(t('check.tooMany', { number: files.length }), t('check.tooManyFix'));
    checkFiles(files);
  }

  async function takeDropped(dropped: readonly File[]): Promise<void> {
    const answer = await window.ketLuan.takeFiles(dropped);
    take(answer);
    if (answer.ok && answer.value.files.length + answer.value.leftOut < dropped.length)
      tellProblem(t('check.withoutPath'), t('check.withoutPathFix'));
  }

  return {
    choose: async () => take(await ask('checks.chooseFiles', {})),
    ...useFileDrop((dropped) => void takeDropped(dropped)),
  };
}

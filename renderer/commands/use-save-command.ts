import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { tellDone, tellProblem } from '../components/tell.tsx';
import { useApplicationInfo } from '../queries.ts';
import { flushAll } from '../saving/drafts.ts';
import { keptCount } from '../saving/kept-texts.ts';
import { useCommand } from './bound-commands.ts';
import { openInspectionId } from './open-inspection.ts';

/** Ctrl+S: everything is saved as one types; this writes what is still on its way and says what was saved, when and where. */
export function useSaveCommand(): void {
  const { t } = useTranslation();
  const [location] = useLocation();
  const folder = useApplicationInfo().data?.dataFolder ?? '';
  useCommand({
    name: 'save',
    run: () => {
      void flushAll().then((isSaved) => {
        const id = openInspectionId(location);
        const half = id === null ? 0 : keptCount(`inspection/${id}`);
        const time = new Date().toLocaleTimeString(t('locale'), {
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
        });
        if (isSaved && half === 0)
          tellDone(t(id === null ? 'save.allSaved' : 'save.inspectionSaved', { time, folder }));
        else tellProblem(t('save.notAll'), t('save.notAllFix'));
      });
    },
  });
}

import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../electron/contract/channels.ts';
import { useTellProblems } from '../case-files.ts';
import { ask } from '../client.ts';
import { tellProblem, tellWithFolder } from '../components/tell.tsx';
import { flushAll } from '../saving/drafts.ts';
import { runningFile, setRunningFile } from './running-file.ts';

export type ExcelList = InputOf<'lists.export'>['list'];
export type CalendarList = InputOf<'lists.exportCalendar'>['list'];

/** Writing a list as an Excel or a calendar file; one at a time. */
export function useListFile() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();

  function told(path: string): void {
    const file = path.split(/[\\/]/).at(-1) ?? path;
    tellWithFolder(t('listFile.written', { file }), t('export.openFolder'), () => {
      void ask('documents.showInFolder', { path });
    });
  }

  return {
    excel: async (list: ExcelList) => {
      if (runningFile() !== null) return;
      const jobId = crypto.randomUUID();
      setRunningFile({ jobId, progress: null });
      // What is typed belongs into the file.
      await flushAll();
      const answer = await ask('lists.export', { jobId, list });
      setRunningFile(null);
      if (!answer.ok) tellProblems(answer.problems);
      else if (answer.value.path !== null) told(answer.value.path);
    },
    calendar: async (list: CalendarList) => {
      await flushAll();
      const answer = await ask('lists.exportCalendar', { list });
      if (!answer.ok) return tellProblems(answer.problems);
      const { path, withoutDay } = answer.value;
      if (path === null) return;
      told(path);
      if (withoutDay > 0) tellProblem(t('listFile.withoutDay', { count: withoutDay }), t('listFile.withoutDayFix'));
    },
  };
}

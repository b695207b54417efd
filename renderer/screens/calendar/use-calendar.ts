import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  CalendarChanged,
  OfficeCalendar,
  OfficeDay,
  OfficeYear,
  ReadCalendar,
  SignedCalendar,
} from '../../../electron/contract/calendar-channels.ts';
import type { InputOf } from '../../../electron/contract/channels.ts';
import type { Answer, Problem } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { queryClient } from '../../queries.ts';

/** What stood under the last decision that was entered: a swap is two days of one. */
export type LastSet = Pick<OfficeDay, 'decision' | 'confirmedBy'>;

const NOTHING: LastSet = { decision: { number: '', date: '', issuer: '' }, confirmedBy: '' };

/** Days may have moved anywhere: every list and every plan is asked for again. */
function refresh(): void {
  void queryClient.invalidateQueries();
}

/** Setting days and years, files, and the way back from each. */
export function useCalendar() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const [read, setRead] = useState<ReadCalendar | null>(null);
  const [last, setLast] = useState<LastSet>(NOTHING);

  const actions = useMemo(() => {
    async function restore({ years, days }: OfficeCalendar): Promise<void> {
      const answer = await ask('calendar.restore', { calendar: { years: [...years], days: [...days] } });
      if (!answer.ok) tellProblems(answer.problems);
      refresh();
    }
    function told(answer: Answer<Pick<CalendarChanged, 'before'>>, message: string): boolean {
      setProblems(answer.ok ? [] : answer.problems);
      if (answer.ok) tellWithUndo(message, t('undo'), () => void restore(answer.value.before));
      refresh();
      return answer.ok;
    }
    const remember = ({ decision, confirmedBy }: LastSet) => setLast({ decision, confirmedBy });
    return {
      setDay: async (day: OfficeDay, message: string) => {
        const isSet = told(await ask('calendar.setDay', { day }), message);
        if (isSet) remember(day);
        return isSet;
      },
      removeDay: async (date: string, message: string) => told(await ask('calendar.removeDay', { date }), message),
      setYear: async (year: OfficeYear) => {
        const isSet = told(await ask('calendar.setYear', { year }), t('workingCalendar.yearSet', { year: year.year }));
        if (isSet) remember(year);
        return isSet;
      },
      returnToShipped: async (year: number) =>
        told(await ask('calendar.returnToShipped', { year }), t('workingCalendar.returned', { year })),
      readFile: async () => {
        const answer = await ask('calendar.readFile', {});
        setFaults(answer.ok ? [] : answer.problems);
        if (answer.ok) setRead(answer.value.read);
      },
      takeFile: async ({ years, ...signed }: SignedCalendar) => {
        const taken = { ...signed, years: years.map((each) => ({ ...each, days: [...each.days] })) };
        if (told(await ask('calendar.takeFile', { signed: taken }), t('workingCalendar.taken'))) setRead(null);
      },
      exportFile: async (wish: InputOf<'calendar.exportFile'>) => {
        const answer = await ask('calendar.exportFile', wish);
        if (!answer.ok) tellProblems(answer.problems);
        else if (answer.value.path !== null)
          tellDone(t('workingCalendar.exported', { file: answer.value.path.split(/[\\/]/).at(-1) }));
      },
      clearProblems: () => setProblems([]),
      closeFaults: () => setFaults([]),
      closeRead: () => setRead(null),
    };
  }, [t, tellProblems]);
  return { ...actions, problems, faults, read, last };
}

export type CalendarActions = ReturnType<typeof useCalendar>;

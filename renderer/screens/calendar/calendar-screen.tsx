import { Alert, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView } from '../../../electron/contract/calendar-channels.ts';
import { FaultsDialog, usePlaceInFile } from '../../components/faults-dialog.tsx';
import { answerOf, useApplicationInfo } from '../../queries.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { CalendarHead, type OpenDialog } from './calendar-head.tsx';
import { DayDetail } from './day-detail.tsx';
import { DayDialog } from './day-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { Legend } from './legend.tsx';
import { SpecialList } from './special-list.tsx';
import { useCalendar } from './use-calendar.ts';
import { YearDialog } from './year-dialog.tsx';
import { YearGrid } from './year-grid.tsx';

/** The working calendar: a year at a glance, and what the office set of it. */
export function CalendarScreen() {
  const today = useApplicationInfo().data?.today ?? null;
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? (today === null ? null : Number(today.slice(0, 4)));
  const { data } = useQuery({
    queryKey: ['calendar', year],
    queryFn: () => answerOf('calendar.readYear', { year: year ?? 0 }),
    placeholderData: keepPreviousData,
    enabled: year !== null,
  });
  return (
    <>
      <WindowBar />
      <main className="kl-screen kl-calendar-screen">
        {data === undefined ? null : <Year view={data} today={today} onYear={setChosen} />}
      </main>
    </>
  );
}

type YearProps = {
  readonly view: CalendarYearView;
  readonly today: string | null;
  readonly onYear: (year: number) => void;
};

function Year({ view, today, onYear }: YearProps) {
  const { t } = useTranslation();
  const calendar = useCalendar();
  const placeInFile = usePlaceInFile();
  const [picked, setPicked] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const ofYear = (date: string | null) => (date?.startsWith(`${view.year}-`) ? date : null);
  const date = ofYear(picked) ?? ofYear(today) ?? `${view.year}-01-01`;
  const close = () => {
    calendar.clearProblems();
    setOpen(null);
  };
  return (
    <div className="kl-column kl-calendar-column">
      <CalendarHead view={view} calendar={calendar} onYear={onYear} onOpen={setOpen} />
      {view.isFirm ? null : (
        <Alert color="orange" icon={<IconHourglass size={20} aria-hidden />} mb="md">
          <Text size="sm">{t('workingCalendar.provisionalHint', { year: view.year })}</Text>
        </Alert>
      )}
      <div className="kl-calendar-body">
        <YearGrid
          view={view}
          picked={date}
          today={today}
          onPick={setPicked}
          onOpen={(day) => setOpen({ kind: 'day', date: day })}
        />
        <div className="kl-calendar-side">
          <DayDetail view={view} date={date} calendar={calendar} onChange={() => setOpen({ kind: 'day', date })} />
          <Legend />
        </div>
      </div>
      <SpecialList view={view} onOpen={(day) => setOpen({ kind: 'day', date: day })} />
      {open?.kind === 'day' ? (
        <DayDialog view={view} date={open.date} calendar={calendar} onClose={close} />
      ) : open?.kind === 'year' ? (
        <YearDialog view={view} calendar={calendar} onClose={close} />
      ) : open?.kind === 'export' ? (
        <ExportDialog view={view} calendar={calendar} onClose={close} />
      ) : null}
      <ImportDialog calendar={calendar} />
      <FaultsDialog
        title={t('workingCalendar.faults', { count: calendar.faults.length })}
        faults={calendar.faults}
        placeOf={placeInFile}
        onClose={calendar.closeFaults}
      />
    </div>
  );
}

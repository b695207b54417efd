import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDayView, SpecialDayView } from '../../../electron/contract/calendar-channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';

type DayButtonProps = {
  readonly day: CalendarDayView;
  readonly special: SpecialDayView | undefined;
  readonly isPicked: boolean;
  readonly isToday: boolean;
  readonly onPick: (date: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, at: string) => void;
};

/** One day of the year: its number, with a mark for what it is; read out with its weekday and reason. */
export function DayButton({ day, special, isPicked, isToday, onPick, onKeyDown }: DayButtonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = String(Number(day.date.slice(8)));
  // The number first, as it is seen (WCAG 2.5.3): «1, thứ Bảy 01/01/2028, Nghỉ lễ, tết, Tết Dương lịch».
  const told = [
    number,
    shown(day.name, language),
    t(`workingCalendar.mark.${day.mark}`),
    shown(special?.reason, language),
  ];
  return (
    <button
      type="button"
      className="kl-day kl-plain"
      data-date={day.date}
      data-mark={day.mark}
      data-office={special?.office ? true : undefined}
      aria-current={isToday ? 'date' : undefined}
      aria-pressed={isPicked}
      aria-label={told.filter((each) => each !== '').join(', ')}
      tabIndex={isPicked ? 0 : -1}
      onClick={() => onPick(day.date)}
      onKeyDown={(event) => onKeyDown(event, day.date)}
    >
      {number}
    </button>
  );
}

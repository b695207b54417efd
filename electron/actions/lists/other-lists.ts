import type { GlossaryQuery } from '../../contract/glossary-channels.ts';
import type { GlossaryEntry, ShippedTerm } from '../../domain/glossary.ts';
import type { CalendarDay } from '../../domain/holidays.ts';
import { specialDaysOf, type WorkingCalendar } from '../../domain/working-calendar.ts';
import { writeWeekday } from '../../domain/write-date.ts';
import { listTerms } from '../glossary/list-terms.ts';
import type { GlossaryStore } from '../ports.ts';
import { type Column, type ListSetting, listed, partOf, textCell } from './columns.ts';
import { listWords } from './list-words.ts';
import type { Listed } from './listed.ts';

/** Holidays, substitute days and worked Saturdays of a year. */
export function specialDayList(calendar: WorkingCalendar, year: number, setting: ListSetting): Listed {
  const { language } = setting;
  const days = specialDaysOf(year, calendar);
  const columns: readonly Column<CalendarDay>[] = [
    { heading: 'date', width: 13, cell: ({ date }) => ({ day: date }) },
    { heading: 'weekday', width: 12, cell: ({ date }) => writeWeekday(date, language) },
    { heading: 'kind', width: 14, cell: ({ type }, words) => words[type] },
    { heading: 'reason', width: 40, cell: ({ reason }) => textCell(reason, language) },
    { heading: 'basis', width: 50, cell: ({ source }) => source },
  ];
  const isProvisional = !calendar.knownYears.includes(year);
  const notes = isProvisional ? [listWords(language).provisionalDay] : [];
  const values = { year: String(year) };
  return listed({ name: 'specialDays', columns, values, notes, total: days.length, rows: partOf(days) }, setting);
}

/** The glossary as the screen shows it: words searched for and origin narrow it. */
export function glossaryList(
  glossary: GlossaryStore,
  shipped: readonly ShippedTerm[],
  query: GlossaryQuery,
  setting: ListSetting,
): Listed {
  const found = listTerms(glossary, shipped, query);
  const entries = found.ok ? found.value.entries : [];
  const columns: readonly Column<GlossaryEntry>[] = [
    { heading: 'vietnamese', width: 40, cell: ({ vi }) => vi },
    { heading: 'english', width: 50, cell: ({ en }) => en.join('\n') },
    { heading: 'origin', width: 14, cell: ({ office }, words) => (office === null ? words.shipped : words.office) },
    {
      heading: 'note',
      width: 40,
      cell: ({ office, shipped: known }) => office?.note ?? textCell(known?.note, setting.language),
    },
  ];
  return listed({ name: 'glossary', columns, total: entries.length, rows: partOf(entries) }, setting);
}

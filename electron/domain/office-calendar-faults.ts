import { textIn } from './bilingual-text.ts';
import { parseIsoDate } from './calendar-date.ts';
import {
  CALENDAR_YEARS,
  type CalendarDecision,
  type OfficeDay,
  type OfficeYear,
  type SignedCalendar,
} from './office-calendar.ts';
import { type Problem, problem } from './problem.ts';

/** What is wrong with a day that the office wants to set; `where` names the field. */
export function officeDayFaults({ date, reason, decision, confirmedBy }: OfficeDay): readonly Problem[] {
  return [
    ...dayFaults(date, 'date'),
    ...reasonFaults(textIn(reason, 'vi'), 'reason.vi'),
    ...decisionFaults(decision, 'decision'),
    ...namedFaults(confirmedBy, 'confirmedBy'),
  ];
}

/** What is wrong with the word of an office on a whole year. */
export function officeYearFaults({ year, decision, confirmedBy }: OfficeYear): readonly Problem[] {
  return [
    ...yearFaults(year, 'year'),
    ...decisionFaults(decision, 'decision'),
    ...namedFaults(confirmedBy, 'confirmedBy'),
  ];
}

/** All that is wrong with a calendar signed off elsewhere, with its place in the file. */
export function signedCalendarFaults({ signedBy, decision, years }: SignedCalendar): readonly Problem[] {
  const twice = years.filter(({ year }, at) => years.findIndex((each) => each.year === year) !== at);
  return [
    ...namedFaults(signedBy, 'signedBy'),
    ...decisionFaults(decision, 'decision'),
    ...twice.map(({ year }) => problem('calendar-year-twice', 'years', { year: String(year) })),
    ...years.flatMap(({ year, days }, at) => [
      ...yearFaults(year, `years[${at}].year`),
      ...days.flatMap((day, place) => {
        const where = `years[${at}].days[${place}]`;
        const isTwice = days.findIndex((each) => each.date === day.date) !== place;
        return [
          ...dayFaults(day.date, `${where}.date`),
          ...(isTwice ? [problem('calendar-day-twice', `${where}.date`, { date: day.date })] : []),
          ...(day.date.startsWith(`${year}-`)
            ? []
            : [problem('calendar-day-of-other-year', `${where}.date`, { date: day.date, year: String(year) })]),
          ...reasonFaults(textIn(day.reason, 'vi'), `${where}.reason.vi`),
          ...(day.decision === undefined ? [] : decisionFaults(day.decision, `${where}.decision`)),
        ];
      }),
    ]),
  ];
}

function yearFaults(year: number, where: string): readonly Problem[] {
  const { first, last } = CALENDAR_YEARS;
  if (year >= first && year <= last) return [];
  return [problem('calendar-year-unknown', where, { year: String(year), first, last })];
}

function dayFaults(date: string, where: string): readonly Problem[] {
  const day = parseIsoDate(date);
  if (day === null) return [problem('calendar-day-not-real', where, { given: date })];
  return yearFaults(day.year, where);
}

function reasonFaults(reason: string | null, where: string): readonly Problem[] {
  return reason === null ? [problem('calendar-reason-missing', where)] : [];
}

function decisionFaults({ number, date, issuer }: CalendarDecision, where: string): readonly Problem[] {
  return [
    ...(number.trim() === '' ? [problem('calendar-decision-number-missing', `${where}.number`)] : []),
    ...(parseIsoDate(date) === null ? [problem('calendar-decision-date-missing', `${where}.date`)] : []),
    ...(issuer.trim() === '' ? [problem('calendar-decision-issuer-missing', `${where}.issuer`)] : []),
  ];
}

function namedFaults(name: string, where: string): readonly Problem[] {
  return name.trim() === '' ? [problem('calendar-name-missing', where)] : [];
}

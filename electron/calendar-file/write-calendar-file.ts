import ical, {
  type ICalAlarmData,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { type Language, textInOrOther } from '../domain/bilingual-text.ts';
import { daysBetween, type IsoDate, plainDate } from '../domain/calendar-date.ts';
import { fillIn } from '../domain/fill-in.ts';
import { rowMark } from '../domain/plan-row-key.ts';
import type { WatchedRow } from '../domain/watched-row.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';

/** How many days before the last day an alarm goes off, at eight in the morning. */
const ALARMS = [30, 7, 1] as const;
const MORNING = 8;
const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
const MINUTE_MS = 60_000;
const PRODUCT = '//Ket Luan//Ket Luan//VI';

export type CalendarFileSetting = {
  readonly language: Language;
  /** Alarms of days before it are left out: many programs would ring all of them at once. */
  readonly today: IsoDate;
  /** The moment it is made, ISO date-time in UTC: a later file of the same rows takes the place of an earlier one. */
  readonly stamp: string;
};

type DatedRow = WatchedRow & { readonly dueOn: IsoDate };

/**
 * The last days of these rows as a calendar file (RFC 5545): one event of a whole day each, with alarms. Rows without a known last
 * day are left out. A closed row stays, as «đã kết thúc theo dõi» and without alarms: left out, its alarms would go on in a calendar
 * that has taken it in before. The same input gives the same text.
 */
export function writeCalendarFile(rows: readonly WatchedRow[], setting: CalendarFileSetting): string {
  const name = CALENDAR_WORDS[setting.language].name;
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, name });
  for (const row of rows) if (isDated(row)) calendar.createEvent(eventOf(row, setting));
  // The last line ends like all others (RFC 5545, 3.1); the library leaves that out.
  return `${calendar.toString()}\r\n`;
}

function isDated(row: WatchedRow): row is DatedRow {
  return row.dueOn !== null;
}

function eventOf(row: DatedRow, setting: CalendarFileSetting): ICalEventData {
  const { language, today, stamp } = setting;
  const isClosed = row.closedOn !== null;
  return {
    id: uidOf(row),
    // Later files win where the calendar compares numbers; minutes, so that the number stays within 31 bits.
    sequence: Math.floor(Date.parse(stamp) / MINUTE_MS),
    // The library would write LAST-MODIFIED behind the alarms, where no property may stand (RFC 5545, 3.6.1).
    stamp: new Date(stamp),
    start: midnight(row.dueOn),
    // The first day after it (RFC 5545, 3.6.1).
    end: midnight(plainDate(row.dueOn).add({ days: 1 }).toString()),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: summaryOf(row, language),
    description: descriptionOf(row, language),
    alarms: isClosed ? [] : alarmsOf(row, today, summaryOf(row, language)),
  };
}

/** The same for the same row in every file, in ASCII. */
function uidOf({ inspectionId, key, taskId = '' }: WatchedRow): string {
  return `${[inspectionId, rowMark(key), taskId].map(encodeURIComponent).join('.')}@ket-luan`;
}

/** Midnight in UTC: the writer takes the day from there, whatever the zone of this computer. */
function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function lineOf(text: Parameters<typeof textInOrOther>[0], language: Language): string {
  return (textInOrOther(text, language) ?? '…').replaceAll(/\s+/g, ' ');
}

function summaryOf(row: DatedRow, language: Language): string {
  const words = CALENDAR_WORDS[language];
  const values = { matter: lineOf(row.matter, language), unit: lineOf(row.responsible, language) };
  return fillIn(row.closedOn === null ? words.due : words.closed, values);
}

/** What it is about, why it is that day, and that the day may still move where it may. */
function descriptionOf(row: DatedRow, language: Language): string {
  const words = CALENDAR_WORDS[language];
  const lead = textInOrOther(row.lead, language);
  const lines = [
    fillIn(words.why, { why: lineOf(row.why, language) }),
    row.isProvisional ? words.provisional : '',
    row.extensionCount > 0 && row.originalDueOn !== null
      ? fillIn(words.extended, { count: row.extensionCount, original: words.day(row.originalDueOn) })
      : '',
    fillIn(words.unit, { unit: lineOf(row.responsible, language) }),
    lead === null ? '' : fillIn(words.lead, { lead }),
    row.officer === '' ? '' : fillIn(words.officer, { officer: row.officer }),
    fillIn(words.inspection, { inspection: lineOf(row.inspection, language) }),
    row.closingNumber === undefined ? '' : fillIn(words.number, { number: row.closingNumber }),
  ];
  return lines.filter((each) => each !== '').join('\n');
}

function alarmsOf({ dueOn }: DatedRow, today: IsoDate, description: string): ICalAlarmData[] {
  const left = daysBetween(today, dueOn);
  return ALARMS.filter((days) => days <= left).map((days) => ({
    type: ICalAlarmType.display,
    // Seconds before the beginning of the day.
    trigger: days * DAY_SECONDS - MORNING * HOUR_SECONDS,
    description,
  }));
}

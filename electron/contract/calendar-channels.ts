import { z } from 'zod';
import type { BilingualText } from '../domain/bilingual-text.ts';
import { DAY_KINDS } from '../domain/holidays.ts';
import type {
  CalendarChange,
  OfficeCalendar,
  OfficeDay,
  OfficeYear,
  SignedCalendar,
} from '../domain/office-calendar.ts';
import { bilingualLineSchema } from './case-file/text-schema.ts';
import { channel } from './channel.ts';

export type { CalendarChange, OfficeCalendar, OfficeDay, OfficeYear, SignedCalendar };

/** A day that differs from its weekday, as much as a field for a date tells of it. */
export type SpecialDay = { readonly date: string; readonly isOff: boolean; readonly reason: BilingualText };

/** How a day stands in the calendar: a plain weekday, or why it differs. */
export type DayMark = 'weekday' | 'weekend' | 'holiday' | 'substitute' | 'swapped-off' | 'swapped-worked';

export type CalendarDayView = {
  readonly date: string;
  readonly mark: DayMark;
  /** «thứ Ba 17/02/2026». */
  readonly name: BilingualText;
  /** «mùng 1 tháng Giêng năm Bính Ngọ». */
  readonly lunar: BilingualText;
};

/** A day that differs from its weekday, with what set it. */
export type SpecialDayView = Omit<OfficeDay, 'decision' | 'confirmedBy'> & {
  readonly mark: DayMark;
  readonly source: string;
  /** Held against a published text by nobody yet. */
  readonly isUnverified: boolean;
  /** As the office set it; null where the program says it. */
  readonly office: OfficeDay | null;
};

export type CalendarYearView = {
  readonly year: number;
  readonly years: { readonly first: number; readonly last: number };
  /** False: computed, and may still change. */
  readonly isFirm: boolean;
  /** The program itself has the announced days of this year. */
  readonly isShipped: boolean;
  readonly office: OfficeYear | null;
  /** «Bính Ngọ», of the lunar year that begins in it. */
  readonly lunarName: string;
  readonly days: readonly CalendarDayView[];
  readonly special: readonly SpecialDayView[];
  /** Something of this year was set by the office. */
  readonly isChanged: boolean;
};

/** After a change: the year as it is now, and what to give back to have it as it was. */
export type CalendarChanged = { readonly view: CalendarYearView; readonly before: OfficeCalendar };

const line = z.string().max(500);
const date = z.string().max(10);
const year = z.int().min(1900).max(2200);
const decision = z.strictObject({ number: line, date, issuer: line });
const set = { decision, confirmedBy: line };
const status = z.enum(['announced', 'provisional']);
const day = { date, type: z.enum(['off', 'worked']), kind: z.enum(DAY_KINDS), reason: bilingualLineSchema };
const officeDay = z.strictObject({ ...day, ...set });
const officeYear = z.strictObject({ year, status, ...set });
const officeCalendar = z.strictObject({ years: z.array(officeYear).max(300), days: z.array(officeDay).max(20_000) });

/** The file of a calendar that somebody signed off, without its two lines of format and version. */
export const signedCalendarSchema = z.strictObject({
  signedBy: line,
  decision,
  years: z
    .array(
      z.strictObject({
        year,
        status,
        days: z.array(z.strictObject({ ...day, decision: decision.optional() })).max(400),
      }),
    )
    .min(1)
    .max(100),
});

/** A calendar file as it was read, and what it would change; it is taken only with `calendar.takeFile`. */
export type ReadCalendar = {
  readonly signed: SignedCalendar;
  readonly changes: readonly CalendarChange[];
  /** Years that become firm, or stop to be. */
  readonly announced: readonly number[];
  readonly withdrawn: readonly number[];
};

export const calendarChannels = {
  /** Holidays, substitute days and worked Saturdays of a year. */
  'calendar.specialDays': channel<readonly SpecialDay[]>()(z.strictObject({ year })),
  'calendar.readYear': channel<CalendarYearView>()(z.strictObject({ year })),
  'calendar.setDay': channel<CalendarChanged>()(z.strictObject({ day: officeDay })),
  /** Takes the office's word on a day back: what the program says counts again. */
  'calendar.removeDay': channel<CalendarChanged>()(z.strictObject({ date })),
  'calendar.setYear': channel<CalendarChanged>()(z.strictObject({ year: officeYear })),
  /** All that the office set of the year is taken out. */
  'calendar.returnToShipped': channel<CalendarChanged>()(z.strictObject({ year })),
  /** As an earlier answer gave it in `before`. */
  'calendar.restore': channel<null>()(z.strictObject({ calendar: officeCalendar })),
  /** Asks which file with the system's dialog; null when the person thought better of it. */
  'calendar.readFile': channel<{ readonly read: ReadCalendar | null }>()(z.strictObject({})),
  'calendar.takeFile': channel<{ readonly before: OfficeCalendar }>()(z.strictObject({ signed: signedCalendarSchema })),
  'calendar.exportFile': channel<{ readonly path: string | null }>()(
    z.strictObject({ year, signedBy: line, decision }),
  ),
} as const;

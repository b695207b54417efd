import { dayOfJulianNumber, julianNumberOf, type PlainDate } from './calendar-date.ts';
import { LUNAR_MONTH, newMoon, sunLongitude } from './moon-and-sun.ts';

/** Official time of Viet Nam since 1968, and of the whole country since 1975 (Decision 121-CP of 8 August 1967). */
const VIETNAM_HOURS = 7;
const FIRST_NEW_MOON = 2_451_550;
const DEGREES_OF_A_TERM = 30;
/** The twelve principal terms are counted from the spring equinox; the ninth, 270°, is the winter solstice. */
const WINTER_SOLSTICE_TERM = 9;

/** One month of the lunar calendar. */
export type LunarMonth = {
  readonly month: number;
  readonly isLeap: boolean;
  readonly firstDay: PlainDate;
};

/**
 * The months of a lunar year, from Tết to the last month, thirteen where one is put in. A month begins on the day of the new
 * moon; the winter solstice lies in month 11; where thirteen months lie between two months 11, the first without a principal
 * term of the sun is the leap month. Days are those of the given zone: in 1985, 2007 and 2030 China keeps Tết on another day.
 *
 * @param year the Gregorian year in which it begins; right for 1900–2100, and so tested for 1985–2050
 * @param hours the zone's distance from Greenwich
 */
export function lunarMonthsOf(year: number, hours = VIETNAM_HOURS): readonly LunarMonth[] {
  const before = monthsFromEleventh(year - 1, hours);
  const after = monthsFromEleventh(year, hours);
  return [...before.filter(isOfNextYear), ...after.filter((each) => !isOfNextYear(each))];
}

/** The Gregorian day of a day of the lunar calendar, of an ordinary month. */
export function dayOfLunar(year: number, month: number, day: number): PlainDate {
  const found = lunarMonthsOf(year).find((each) => each.month === month && !each.isLeap);
  if (found === undefined) throw new RangeError(`no lunar month ${month}`);
  return found.firstDay.add({ days: day - 1 });
}

/** Of the months counted from a month 11, the eleventh and twelfth (and a leap one after them) still belong to the old year. */
function isOfNextYear({ month }: LunarMonth): boolean {
  return month < 11;
}

/** From month 11 of one year up to, not including, month 11 of the next: twelve months or thirteen. */
function monthsFromEleventh(year: number, hours: number): readonly LunarMonth[] {
  const first = eleventhMonth(year, hours);
  const count = eleventhMonth(year + 1, hours) - first;
  const starts = Array.from({ length: count + 1 }, (_, place) => localDay(newMoon(first + place), hours));
  const leap =
    count === 13 ? starts.findIndex((start, place) => place > 0 && hasNoTerm(start, starts[place + 1], hours)) : -1;
  return starts.slice(0, count).map((start, place) => {
    const ordinal = leap >= 0 && place >= leap ? place - 1 : place;
    return { month: ((10 + ordinal) % 12) + 1, isLeap: place === leap, firstDay: dayOfJulianNumber(start) };
  });
}

/** The number of the new moon that begins month 11: the last on or before the day of the winter solstice. */
function eleventhMonth(year: number, hours: number): number {
  const end = julianNumberOf(year, 12, 31);
  let moon = Math.floor((end - FIRST_NEW_MOON) / LUNAR_MONTH) + 1;
  while (localDay(newMoon(moon), hours) > end || termOn(localDay(newMoon(moon), hours), hours) >= WINTER_SOLSTICE_TERM)
    moon -= 1;
  return moon;
}

function hasNoTerm(start: number, next: number | undefined, hours: number): boolean {
  return next !== undefined && termOn(start, hours) === termOn(next, hours);
}

/** How many principal terms since the spring equinox have been reached when a local day begins, 0–11. */
function termOn(localNumber: number, hours: number): number {
  const midnight = localNumber - 0.5 - hours / 24;
  return Math.floor(sunLongitude(midnight + clockLag(midnight)) / DEGREES_OF_A_TERM);
}

/** The Julian day number of the local day in which an instant falls. */
function localDay(ephemeris: number, hours: number): number {
  return Math.floor(ephemeris - clockLag(ephemeris) + 0.5 + hours / 24);
}

/** Terrestrial less universal time, in days (Espenak and Meeus, 2006; for 1985–2050 right to some seconds). */
function clockLag(day: number): number {
  const years = (day - 2_451_545) / 365.25;
  return (62.92 + years * (0.32217 + 0.005589 * years)) / 86_400;
}

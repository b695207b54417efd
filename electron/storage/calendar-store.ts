import type { CalendarStore } from '../actions/calendar-port.ts';
import type { CalendarDecision, OfficeDay, OfficeYear } from '../domain/office-calendar.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';

type DecisionRow = {
  readonly decision_number: string;
  readonly decision_date: string;
  readonly decision_issuer: string;
  readonly confirmed_by: string;
};
type YearRow = DecisionRow & Pick<OfficeYear, 'year' | 'status'>;
type DayRow = DecisionRow &
  Pick<OfficeDay, 'date' | 'type' | 'kind'> & { readonly reason_vi: string; readonly reason_en: string | null };

const OF_DECISION = 'decision_number, decision_date, decision_issuer, confirmed_by';
const GIVEN = '@decision_number, @decision_date, @decision_issuer, @confirmed_by, @changed_at';

/**
 * The office's own days and years of the working calendar.
 *
 * @param now ISO date-time in UTC, kept as the time of the last change.
 */
export function calendarStore(connection: Connection, now: () => string): CalendarStore {
  const years = connection.prepare<[], YearRow>(`SELECT year, status, ${OF_DECISION} FROM calendar_year ORDER BY year`);
  const days = connection.prepare<[], DayRow>(
    `SELECT date, type, kind, reason_vi, reason_en, ${OF_DECISION} FROM calendar_day ORDER BY date`,
  );
  const writeYear = connection.prepare(
    `INSERT OR REPLACE INTO calendar_year (year, status, ${OF_DECISION}, changed_at) VALUES (@year, @status, ${GIVEN})`,
  );
  const writeDay = connection.prepare(
    `INSERT OR REPLACE INTO calendar_day (date, type, kind, reason_vi, reason_en, ${OF_DECISION}, changed_at)
     VALUES (@date, @type, @kind, @reason_vi, @reason_en, ${GIVEN})`,
  );
  const clear = ['DELETE FROM calendar_year', 'DELETE FROM calendar_day'].map((each) => connection.prepare(each));
  return {
    read: () => withProblems(connection.name, () => ({ years: years.all().map(yearOf), days: days.all().map(dayOf) })),
    write: (calendar) =>
      withProblems(connection.name, () =>
        connection
          .transaction(() => {
            for (const each of clear) each.run();
            for (const each of calendar.years) writeYear.run({ ...yearRow(each), changed_at: now() });
            for (const each of calendar.days) writeDay.run({ ...dayRow(each), changed_at: now() });
          })
          .immediate(),
      ),
  };
}

function decisionOf(row: DecisionRow): { readonly decision: CalendarDecision; readonly confirmedBy: string } {
  const decision = { number: row.decision_number, date: row.decision_date, issuer: row.decision_issuer };
  return { decision, confirmedBy: row.confirmed_by };
}

function yearOf(row: YearRow): OfficeYear {
  return { year: row.year, status: row.status, ...decisionOf(row) };
}

function dayOf(row: DayRow): OfficeDay {
  const { date, type, kind, reason_vi: vi, reason_en: en } = row;
  return { date, type, kind, reason: en === null ? { vi } : { vi, en }, ...decisionOf(row) };
}

function decisionRow({ decision, confirmedBy }: Pick<OfficeDay, 'decision' | 'confirmedBy'>): DecisionRow {
  return {
    decision_number: decision.number,
    decision_date: decision.date,
    decision_issuer: decision.issuer,
    confirmed_by: confirmedBy,
  };
}

function yearRow({ year, status, ...set }: OfficeYear): YearRow {
  return { year, status, ...decisionRow(set) };
}

function dayRow({ date, type, kind, reason, ...set }: OfficeDay): DayRow {
  return { date, type, kind, reason_vi: reason.vi ?? '', reason_en: reason.en ?? null, ...decisionRow(set) };
}

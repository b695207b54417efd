import { isBefore } from './calendar-date.ts';
import type { InspectionFacts } from './inspection.ts';
import type { Days } from './norm.ts';

type Dated = Pick<InspectionFacts, 'decision' | 'period' | 'onSite'>;

/**
 * The days whose law a finding is held against: the inspected period, since norms follow the facts; without it the day of the
 * decision, then the days on site. Null while nothing is known.
 */
export function daysOfFindings({ decision, period, onSite }: Dated): Days | null {
  const end = period.to ?? onSite.to ?? onSite.from ?? decision.date;
  if (period.from !== undefined) return orderly(period.from, end ?? period.from);
  if (period.to !== undefined) return { from: period.to, to: period.to };
  const day = decision.date ?? onSite.from ?? onSite.to;
  return day === undefined ? null : { from: day, to: day };
}

/** The day whose law the documents are issued on: that of the decision (the Law on Inspection changed in 2023 and 2025). */
export function dayOfGrounds({ decision }: Dated): Days | null {
  return decision.date === undefined ? null : { from: decision.date, to: decision.date };
}

function orderly(from: string, to: string): Days {
  return isBefore(to, from) ? { from, to: from } : { from, to };
}

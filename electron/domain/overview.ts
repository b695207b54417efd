import type { IsoDate } from './calendar-date.ts';
import type { CountedRow } from './counted-row.ts';

/** Rows of many inspections, and by which days they were chosen: their last day is between these, both included. */
export type Overview = {
  readonly rows: readonly CountedRow[];
  readonly scope: { readonly from?: IsoDate; readonly to?: IsoDate };
};

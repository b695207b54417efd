import type { IsoDate } from '../domain/calendar-date.ts';

/** What a cell of a list may be. A day is a real date of the spreadsheet, so that it sorts and filters as one. */
export type ListCell = string | number | { readonly day: IsoDate } | null;

export type ListColumn = {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
};

export type ExcelList = {
  readonly title: string;
  /** Of the tab below, where a name is short. */
  readonly sheet: string;
  /** The lines under the title: when it was made, what it was narrowed to. */
  readonly notes: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListCell[])[];
  /** How a day is shown: «dd/mm/yyyy». */
  readonly dayFormat: string;
};

/** What stands over and between the rows. */
export type ListHead = Omit<ExcelList, 'rows'>;

/** Rows that a sheet takes (Excel specifications and limits), without those above the list. */
export const MOST_ROWS = 1_048_576 - 10;

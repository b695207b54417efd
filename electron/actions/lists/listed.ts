import type { ListCell, ListHead } from '../../spreadsheet/excel-list.ts';

/** A list that can be written as an Excel file: what stands over it, and its rows part by part. */
export type Listed = ListHead & {
  /** Of the file, without ending and in ASCII. */
  readonly fileName: string;
  readonly total: number;
  /** At most so many rows from there on; fewer at the end. */
  readonly rows: (offset: number, limit: number) => readonly (readonly ListCell[])[];
};

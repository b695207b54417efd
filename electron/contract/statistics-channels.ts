import { z } from 'zod';
import { FILE_COLUMNS, type FileFigures } from '../domain/file-statistics.ts';
import type { PastedColumn } from '../domain/file-table-header.ts';
import type { Problem } from '../domain/problem.ts';
import type { PastedTable } from '../domain/read-file-table.ts';
import { fileStatisticsSchema } from './case-file/file-statistics-schema.ts';
import { channel } from './channel.ts';

/** What follows from the figures that are typed, before they are saved. */
export type FilesLook = {
  /** Of each row the totals that its parts add up to. */
  readonly computed: readonly FileFigures[];
  /** The sums row. */
  readonly sums: FileFigures;
  readonly faults: readonly Problem[];
  readonly notices: readonly Problem[];
};

/** Characters of a pasted table: thousands of rows. */
const LONGEST = 2_000_000;
const MOST_COLUMNS = 200;

const pastedColumn = z.enum([...FILE_COLUMNS, 'field', 'unit', 'none']) satisfies z.ZodType<PastedColumn>;

export const statisticsChannels = {
  'statistics.look': channel<FilesLook>()(z.strictObject({ statistics: fileStatisticsSchema })),
  /** How a table of Excel or Word is read; nothing is changed by it. */
  'statistics.readPasted': channel<PastedTable>()(
    z.strictObject({
      text: z.string().max(LONGEST),
      headerRows: z.int().min(0).max(100).optional(),
      columns: z.array(pastedColumn).max(MOST_COLUMNS).optional(),
    }),
  ),
  /** Puts a table on the clipboard: the page itself may not. */
  'statistics.copy': channel<null>()(z.strictObject({ text: z.string().max(LONGEST) })),
} as const;

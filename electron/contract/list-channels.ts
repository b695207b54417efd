import { z } from 'zod';
import { channel, id } from './channel.ts';
import { glossaryQuery } from './glossary-channels.ts';
import { inspectionFilters } from './home-channels.ts';
import { WATCH_ORDERS, watchFilters } from './watch-channels.ts';

const watch = z.strictObject({
  name: z.literal('watch'),
  ...watchFilters,
  order: z.enum(WATCH_ORDERS).optional(),
});
const plan = z.strictObject({ name: z.literal('plan'), inspectionId: id });
const list = z.discriminatedUnion('name', [
  watch,
  plan,
  z.strictObject({ name: z.literal('inspections'), ...inspectionFilters }),
  z.strictObject({ name: z.literal('findings'), inspectionId: id }),
  z.strictObject({ name: z.literal('specialDays'), year: z.int().min(1900).max(2200) }),
  z.strictObject({ name: z.literal('glossary'), ...glossaryQuery.shape }),
]);

/** A list as its screen shows it: everything that the filters hold, not only the page in sight. */
export type ExportedList = z.input<typeof list>;
/** Where the file lies; null when the person thought better of it. */
export type WrittenFile = { readonly path: string | null };

export const listChannels = {
  /**
   * Asks where to save with the system's dialog, then writes an Excel file off the main thread. Progress comes as `export.progress`;
   * `documents.cancelExport` ends it.
   */
  'lists.export': channel<WrittenFile>()(z.strictObject({ jobId: id, list })),
  /** The last days of these rows as a calendar file, with the number of rows left out because no last day is known. */
  'lists.exportCalendar': channel<WrittenFile & { readonly withoutDay: number }>()(
    z.strictObject({ list: z.discriminatedUnion('name', [watch, plan]) }),
  ),
} as const;

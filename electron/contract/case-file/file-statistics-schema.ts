import { z } from 'zod';
import { FILE_COLUMNS, type FileColumn, type FileStatistics, MOST_FILES } from '../../domain/file-statistics.ts';
import { bilingualLineSchema, idSchema } from './text-schema.ts';

/** Fields times units: far above what an inspection has. */
const ROWS = 2_000;

const figure = z.int().min(0).max(MOST_FILES).optional();

const figuresSchema = z.strictObject(
  Object.fromEntries(FILE_COLUMNS.map((each) => [each, figure])) as Record<FileColumn, typeof figure>,
);

/** The table of files; a figure that is left out was not given. */
export const fileStatisticsSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        id: idSchema,
        unitId: idSchema.optional(),
        field: bilingualLineSchema,
        figures: figuresSchema,
      }),
    )
    .max(ROWS),
}) satisfies z.ZodType<FileStatistics>;

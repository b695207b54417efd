import { fileFaults, fileNotices } from '../domain/examine-files.ts';
import {
  computedTotal,
  FILE_GROUPS,
  type FileFigures,
  type FileGroup,
  rowsWithFigures,
  sumsOf,
} from '../domain/file-statistics.ts';
import { done } from '../domain/problem.ts';
import { readFileTable, withoutComputed } from '../domain/read-file-table.ts';
import type { Handlers } from './answer-request.ts';

/** Requests about the table of files; what they answer is of what was sent, nothing is kept. */
export function statisticsHandlers(copy: (text: string) => void) {
  return {
    'statistics.look': ({ statistics }) =>
      done({
        computed: statistics.rows.map(({ figures }) => computedTotals(figures)),
        sums: sumsOf(rowsWithFigures(statistics.rows)),
        faults: fileFaults(statistics),
        notices: fileNotices(statistics),
      }),
    'statistics.readPasted': ({ text, ...reading }) => {
      const table = readFileTable(text, reading);
      const rows = table.rows.map((row) => ({ ...row, figures: withoutComputed(row.figures) }));
      return done({ ...table, rows });
    },
    'statistics.copy': ({ text }) => {
      copy(text);
      return done(null);
    },
  } satisfies Partial<Handlers>;
}

function computedTotals(figures: FileFigures): FileFigures {
  const groups = Object.keys(FILE_GROUPS) as readonly FileGroup[];
  const totals = groups.map((group) => [group, computedTotal(figures, group)] as const);
  return Object.fromEntries(totals.filter(([, total]) => total !== null));
}

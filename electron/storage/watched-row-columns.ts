import type { BilingualText } from '../domain/bilingual-text.ts';
import type { WatchedRow } from '../domain/watched-row.ts';
import { bilingualOf, jsonOf, nfc } from './stored-text.ts';

/** What only has to be shown: nothing is filtered by it. */
type Shown = Pick<
  WatchedRow,
  'key' | 'taskId' | 'closingNumber' | 'matter' | 'responsible' | 'lead' | 'why' | 'originalDueOn'
>;

export type WatchedRowColumns = {
  readonly position: number;
  readonly due_on: string | null;
  readonly closed_on: string | null;
  readonly result: NonNullable<WatchedRow['result']> | 'none';
  readonly extension_count: number;
  readonly is_provisional: number;
  /** JSON of `Shown`. */
  readonly shown: string;
};

/** A row with what stands beside it: its inspection and the name of its officer. */
export type WatchedLineRow = WatchedRowColumns & {
  readonly id: string;
  readonly subject_vi: string | null;
  readonly subject_en: string | null;
  readonly officer: string;
};

export const WATCHED_LINE = `SELECT w.position, w.due_on, w.closed_on, w.result, w.extension_count, w.is_provisional, w.shown,
    i.id, i.subject_vi, i.subject_en, n.name AS officer
  FROM watched_row w JOIN inspection i ON i.row_id = w.inspection_row_id JOIN watched_name n ON n.row_id = w.officer_no
  WHERE w.row_id = ?`;

export function columnsOf(row: WatchedRow): WatchedRowColumns {
  const { key, taskId, closingNumber, matter, responsible, lead, why, originalDueOn } = row;
  const shown: Shown = { key, taskId, closingNumber, matter, responsible, lead, why, originalDueOn };
  return {
    position: row.position,
    due_on: row.dueOn,
    closed_on: row.closedOn,
    result: row.result ?? 'none',
    extension_count: row.extensionCount,
    is_provisional: row.isProvisional ? 1 : 0,
    shown: jsonOf(shown),
  };
}

export function watchedRowOf(row: WatchedLineRow): WatchedRow {
  return {
    ...(JSON.parse(row.shown) as Shown),
    inspectionId: row.id,
    position: row.position,
    inspection: bilingualOf(row.subject_vi, row.subject_en),
    officer: row.officer,
    dueOn: row.due_on,
    isProvisional: row.is_provisional === 1,
    extensionCount: row.extension_count,
    result: row.result === 'none' ? null : row.result,
    closedOn: row.closed_on,
  };
}

/** What the search finds it by; the index folds marks, but đ is a letter of its own to it. */
export function wordsOf(row: WatchedRow): string {
  const texts: readonly BilingualText[] = [row.matter, row.responsible, row.lead, row.inspection];
  const words = [...texts.flatMap(({ vi, en }) => [vi, en]), row.closingNumber, row.officer];
  return nfc(words.filter((each) => each !== undefined).join(' '))
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

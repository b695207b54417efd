import type { Storage } from '../../electron/actions/ports.ts';
import type { WatchedRow } from '../../electron/domain/watched-row.ts';
import { plainCase } from './rich-case.ts';

/** A row with nothing known of it but its place. */
export function watchedRow(inspectionId: string, position: number, changes: Partial<WatchedRow> = {}): WatchedRow {
  return {
    inspectionId,
    key: { findingId: `f-${position}`, unitId: 'u' },
    position,
    inspection: subjectOf(inspectionId),
    matter: { vi: `Việc ${position}` },
    responsible: {},
    lead: {},
    officer: '',
    dueOn: null,
    originalDueOn: null,
    why: {},
    isProvisional: false,
    extensionCount: 0,
    result: null,
    closedOn: null,
    ...changes,
  };
}

export function subjectOf(inspectionId: string): { readonly vi: string } {
  return { vi: `cuộc ${inspectionId}` };
}

/** Writes inspections, and rows as they would be computed of them. */
export function writeWatched({ inspections, watch }: Storage, rows: readonly WatchedRow[]): void {
  const byInspection = groupedBy(rows, ({ inspectionId }) => inspectionId);
  for (const id of byInspection.keys()) inspections.insertCase({ ...plainCase(id), subject: subjectOf(id) });
  watch.write(byInspection);
}

export function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

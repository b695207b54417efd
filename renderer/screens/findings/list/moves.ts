import type { FindingRow, GroupSetting, ListRow } from './list-rows.ts';

export type Side = 'before' | 'after';

/** Where findings are put: beside another one, or into a group. */
export type Target = { readonly rowKey: string; readonly side: Side };

export type Move = {
  readonly ids: readonly string[];
  /** All findings of the inspection in the new order. */
  readonly order: readonly string[];
  /** Not empty when they come into another group. */
  readonly setting: GroupSetting;
  /** Name of the group they come into, when it is another. */
  readonly groupLabel: string | null;
};

/**
 * Puts findings, in the order in which they stand, before or after a row.
 *
 * @param all ids of all findings of the inspection in the order of the document, shown or not
 * @returns null when nothing would change
 */
export function moveTo(
  rows: readonly ListRow[],
  all: readonly string[],
  movedIds: ReadonlySet<string>,
  target: Target,
): Move | null {
  const at = rows.findIndex((row) => row.key === target.rowKey);
  const row = rows[at];
  if (row === undefined) return null;
  const beside = row.kind === 'finding' ? { row, side: target.side } : besideHeading(rows, at);
  if (beside === null || movedIds.has(beside.row.entry.id)) return null;
  const ids = all.filter((id) => movedIds.has(id));
  const others = all.filter((id) => !movedIds.has(id));
  const place = others.indexOf(beside.row.entry.id) + (beside.side === 'after' ? 1 : 0);
  const order = [...others.slice(0, place), ...ids, ...others.slice(place)];
  const group = beside.row.group;
  const isOtherGroup = group !== null && rows.some((each) => isMovedFromElsewhere(each, movedIds, group.key));
  if (!isOtherGroup && order.every((id, index) => id === all[index])) return null;
  return { ids, order, setting: isOtherGroup ? group.setting : {}, groupLabel: isOtherGroup ? group.label : null };
}

/** Where Alt and an arrow key take the findings: past the next row that is not among them, at an edge into the next group. */
export function stepTarget(rows: readonly ListRow[], movedIds: ReadonlySet<string>, step: 1 | -1): Target | null {
  const isMoved = (row: ListRow | undefined) => row?.kind === 'finding' && movedIds.has(row.entry.id);
  const moved = rows.flatMap((row, index) => (isMoved(row) ? [index] : []));
  let at = (step < 0 ? moved[0] : moved.at(-1)) ?? Number.NaN;
  let isPastHeading = false;
  for (at += step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row?.kind === 'group') isPastHeading = true;
    else if (row !== undefined) {
      // Into the next group at its near end, inside the group past the neighbour.
      const side = step < 0 === isPastHeading ? 'after' : 'before';
      return { rowKey: row.key, side };
    }
  }
  return null;
}

function isMovedFromElsewhere(row: ListRow, movedIds: ReadonlySet<string>, groupKey: string): boolean {
  return row.kind === 'finding' && movedIds.has(row.entry.id) && row.group?.key !== groupKey;
}

/** A heading stands for the start of its group. */
function besideHeading(rows: readonly ListRow[], at: number): { readonly row: FindingRow; readonly side: Side } | null {
  const next = rows[at + 1];
  return next?.kind === 'finding' ? { row: next, side: 'before' } : null;
}

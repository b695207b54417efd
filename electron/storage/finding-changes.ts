import type { FindingChanges } from '../actions/ports.ts';
import type { FindingRows } from './finding-rows.ts';
import { nfc } from './stored-text.ts';

/**
 * Removes, writes and orders findings of one inspection. Everything is looked at before anything is written, so that false
 * means: nothing changed.
 */
export function changeFindings(rows: FindingRows, inspectionRow: number, changes: FindingChanges): boolean {
  const places = new Map(rows.places(inspectionRow).map((place) => [place.id, place]));
  const removed = new Set(changes.remove.map(nfc));
  const written = new Set(changes.write.map((finding) => nfc(finding.id)));
  if (written.size !== changes.write.length) return false;
  if ([...removed].some((id) => !places.has(id) || written.has(id))) return false;
  const fresh = [...written].filter((id) => !places.has(id));
  const left = [...[...places.keys()].filter((id) => !removed.has(id)), ...fresh];
  const order = changes.order?.map(nfc) ?? left;
  if (!isSame(left, order)) return false;

  for (const id of removed) rows.remove(places.get(id)?.row_id ?? -1);
  let end = places.size;
  for (const finding of changes.write) {
    const place = places.get(nfc(finding.id));
    if (place !== undefined) rows.update(place.row_id, finding);
    else rows.insert(inspectionRow, finding, end++);
  }
  putInOrder(rows, inspectionRow, order);
  return true;
}

/** Moves only the rows that stand elsewhere: a row holds its narrative, and writing it again costs its pages. */
export function putInOrder(rows: FindingRows, inspectionRow: number, order: readonly string[]): void {
  const wanted = new Map(order.map((id, position) => [id, position]));
  const moved = rows.places(inspectionRow).flatMap(({ row_id, id, position: at }) => {
    const position = wanted.get(id) ?? at;
    return position === at ? [] : [{ row_id, position }];
  });
  rows.rearrange(inspectionRow, moved);
}

/** True when both name the same findings, each once. */
export function isSame(ids: readonly string[], order: readonly string[]): boolean {
  const known = new Set(ids);
  return ids.length === order.length && new Set(order).size === order.length && order.every((id) => known.has(id));
}

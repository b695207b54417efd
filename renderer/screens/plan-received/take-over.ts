import type { ComparedRow, ReceivedOffer } from '../../../electron/contract/plan-received-channels.ts';
import type { Attachment, InspectionFacts, PlanRowEntry } from '../../../electron/contract/types.ts';

export const OFFERED = ['measure', 'lead', 'cooperating', 'due', 'product', 'note'] as const;
export type OfferedPart = (typeof OFFERED)[number];

/** One cell of the plan that may be taken over. */
export type OfferedCell = `${string}.${OfferedPart}`;

export function cellOf({ mark }: ComparedRow, part: OfferedPart): OfferedCell {
  return `${mark}.${part}`;
}

/** Every cell, and whether it is taken unless the person says otherwise: no unit gives itself more time than it was given. */
export function offeredCells(rows: readonly ComparedRow[]): ReadonlyMap<OfferedCell, boolean> {
  return new Map(
    rows.flatMap((row) =>
      OFFERED.filter((part) => row.offer[part] !== undefined).map((part) => [
        cellOf(row, part),
        part !== 'due' || !row.remarks.includes('later'),
      ]),
    ),
  );
}

/** The facts with the chosen cells as entries of the plan, and the file among the attached ones: one change, one undo. */
export function withReceived(
  facts: InspectionFacts,
  rows: readonly ComparedRow[],
  isTaken: (cell: OfferedCell) => boolean,
  file: Attachment,
): InspectionFacts {
  const { attachments = [], plan } = facts;
  const isKept = attachments.some(({ sha256 }) => sha256 === file.sha256);
  const entries = rows.reduce((all, row) => withRow(all, row, isTaken), plan.entries);
  return { ...facts, attachments: isKept ? attachments : [...attachments, file], plan: { ...plan, entries } };
}

function withRow(
  entries: readonly PlanRowEntry[],
  row: ComparedRow,
  isTaken: (cell: OfferedCell) => boolean,
): readonly PlanRowEntry[] {
  const taken = OFFERED.filter((part) => row.offer[part] !== undefined && isTaken(cellOf(row, part)));
  const { findingId, recommendationId, unitId } = row.key;
  if (taken.length === 0 || unitId === undefined) return entries;
  const parts = partsOf(row.offer, taken);
  const isThis = (each: PlanRowEntry) =>
    each.findingId === findingId && each.recommendationId === recommendationId && each.unitId === unitId;
  if (entries.some(isThis)) return entries.map((each) => (isThis(each) ? { ...each, ...parts } : each));
  return [...entries, { ...row.key, unitId, ...parts }];
}

/** Written in Vietnamese alone: the unit sent no English, and what stood there before would say something else. */
function partsOf(offer: ReceivedOffer, taken: readonly OfferedPart[]): Partial<PlanRowEntry> {
  const parts = taken.map((part) => [part, part === 'due' ? offer.due : { vi: offer[part] }]);
  return Object.fromEntries(parts);
}

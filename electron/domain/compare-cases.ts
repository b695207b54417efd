import { factsOf, type InspectionCase } from './inspection.ts';
import { isSameValue } from './value-changes.ts';

/** What differs from one state of a case to another. */
export type CaseDifference = {
  /** Names of the facts, as the case has them: `decision`, `recommendations`. */
  readonly facts: readonly string[];
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Those that are in both stand in another order. */
  readonly isReordered: boolean;
};

/** What changes when a case goes from one state to the other; entries of the follow-up stay in any case. */
export function compareCases(from: InspectionCase, to: InspectionCase): CaseDifference {
  const [one, other] = [plain(from), plain(to)];
  const [old, now] = [one.findings, other.findings];
  const [oldFacts, nowFacts] = [factsOf(one), factsOf(other)];
  const names = [...new Set([...Object.keys(oldFacts), ...Object.keys(nowFacts)])] as (keyof typeof oldFacts)[];
  const oldById = new Map(old.map((finding) => [finding.id, finding]));
  const nowIds = new Set(now.map(({ id }) => id));
  const kept = now.filter(({ id }) => oldById.has(id));
  const oldOrder = old.filter(({ id }) => nowIds.has(id)).map(({ id }) => id);
  return {
    facts: names.filter((name) => !isSameValue(oldFacts[name], nowFacts[name])),
    changed: kept.filter((finding) => !isSameValue(finding, oldById.get(finding.id))).length,
    added: now.length - kept.length,
    removed: old.length - kept.length,
    isReordered: kept.some(({ id }, index) => oldOrder[index] !== id),
  };
}

/** As JSON has it: what is undefined is not there. */
function plain(value: InspectionCase): InspectionCase {
  return JSON.parse(JSON.stringify(value)) as InspectionCase;
}

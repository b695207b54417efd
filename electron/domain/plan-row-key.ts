/**
 * What a row of the plan answers: a shortcoming, or a recommendation that answers no single shortcoming. Exactly one of the two
 * is given.
 */
export type PlanRowKey = {
  readonly findingId?: string;
  readonly recommendationId?: string;
  /** Whose plan it belongs to; absent where the addressee is no inspected unit. */
  readonly unitId?: string;
};

export function isSameRow(one: PlanRowKey, other: PlanRowKey): boolean {
  return rowMark(one) === rowMark(other);
}

/** The row in one word, for addresses, places and keys: «f7~u1», «@r2~u1», «@r2~». */
export function rowMark({ findingId, recommendationId = '', unitId = '' }: PlanRowKey): string {
  return `${findingId ?? `@${recommendationId}`}~${unitId}`;
}

import { editDistance, nearestWord } from '../../domain/nearest-word.ts';
import { type FactShape, factNames, namesBelow } from './fact-shape.ts';

/**
 * The fact that a mistyped one most likely meant: a name alike at the same place, else the same name elsewhere.
 * @param path as typed, known up to `known` names
 * @param reached the shape at which the path breaks off
 */
export function nearestFact(
  path: readonly (string | number)[],
  known: number,
  reached: FactShape,
  facts: FactShape,
): string | null {
  const typed = String(path[known] ?? '');
  const near = nearestWord(typed, namesBelow(reached));
  if (near !== null && editDistance(typed.toLowerCase(), near.toLowerCase()) <= Math.max(2, typed.length / 3))
    return [...path.slice(0, known), near, ...path.slice(known + 1)].join('.');
  if (known > 0) return null;
  return factNames(facts).find((each) => !each.includes('[]') && each.endsWith(`.${typed}`)) ?? null;
}

import { type PlanRowKey, rowMark } from '../../domain/plan-row-key.ts';

/**
 * Places of the case that a printed value comes from, the first of them the one to open. Records stand by their id, which does
 * not move with the list: `findings[#8f…].title`, `units[#u1].name`, `documents[#minutes~u1].place`.
 */
export type Origins = readonly string[];

/** Full places by the name of the fact, or by its number in a list. */
export type OwnOrigins = Readonly<Record<string, string | Origins>> | readonly (string | Origins)[];

/** Where the facts of one object come from: `base` followed by a fact's name, but for those that are named themselves. */
type KnownOrigins = { readonly base: string; readonly own: OwnOrigins | (() => OwnOrigins) };

/** Kept beside the facts and not in them, as records are: a template could print what is in them. */
const known = new WeakMap<object, KnownOrigins>();

/**
 * Facts of the place `base`. One named in `own` comes from there as a whole, whatever is inside it.
 * @param own asked only for a preview where it is a function
 */
export function fromPlace<Facts extends object>(facts: Facts, base: string, own: KnownOrigins['own'] = {}): Facts {
  known.set(facts, { base, own });
  return facts;
}

export type ReadOrigins = { readonly base: string; readonly ownOf: (name: string | number) => Origins | undefined };

export function readOrigins(facts: object): ReadOrigins | undefined {
  const found = known.get(facts);
  if (found === undefined) return undefined;
  const own = typeof found.own === 'function' ? found.own() : found.own;
  return {
    base: found.base,
    ownOf: (name) => {
      const place: string | Origins | undefined = Reflect.get(own, name);
      return typeof place === 'string' ? [place] : place;
    },
  };
}

/** The places of the records that all units, contents … of a list are. */
export const recordPlace = {
  finding: (id: string) => `findings[#${id}]`,
  unit: (id: string) => `units[#${id}]`,
  content: (id: string) => `contents[#${id}]`,
  recommendation: (id: string) => `recommendations[#${id}]`,
  document: (kind: string, unitId: string | null | undefined) =>
    `documents[#${unitId === null || unitId === undefined ? kind : `${kind}~${unitId}`}]`,
  planEntry: (key: PlanRowKey) => `plan.entries[#${rowMark(key)}]`,
} as const;

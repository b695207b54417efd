import type { FilterImplOptions, Liquid } from 'liquidjs';
import { originsOf, PlacedFact, placeOfMissing, withoutPlace } from './placed-facts.ts';

/** Lets every filter see plain facts, and what it makes of them keep their places. Without placed facts nothing changes. */
export function placingFilters(liquid: Liquid): void {
  for (const [name, filter] of Object.entries(liquid.filters)) {
    if (typeof filter !== 'function') continue;
    liquid.registerFilter(name, placing(filter));
  }
}

/** `{{ nothing | missing: plan.rows }}`, as `withMissingPlaces` writes it. */
export function missingFilter(liquid: Liquid): void {
  liquid.registerFilter('missing', (_nothing, missing: unknown, name?: unknown) => {
    return new PlacedFact(null, placeOfMissing(missing, typeof name === 'string' ? name : undefined));
  });
}

type Filter = Extract<FilterImplOptions, (...args: never[]) => unknown>;

function placing(filter: Filter): Filter {
  return function placed(value, ...given) {
    const isPlaced = [value, ...given].some((each) => originsOf(each).length > 0 || each instanceof PlacedFact);
    if (!isPlaced) return filter.call(this, value, ...given);
    const made = filter.call(this, withoutPlace(value), ...given.map(withoutPlace));
    return isPrintable(made) ? new PlacedFact(made, originsOfMade(made, value, given)) : made;
  };
}

function isPrintable(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** What a filter hands through unchanged comes from where that is; what it makes, from all it was made from. */
function originsOfMade(made: unknown, value: unknown, given: readonly unknown[]): readonly string[] {
  const all = [value, ...given];
  const kept =
    made === null ? undefined : all.find((each) => originsOf(each).length > 0 && withoutPlace(each) === made);
  return kept === undefined ? [...new Set(all.flatMap(originsOf))] : originsOf(kept);
}

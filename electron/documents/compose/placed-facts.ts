import { Drop } from 'liquidjs';
import { isCitation } from './citation-facts.ts';
import { type Origins, type ReadOrigins, readOrigins } from './fact-origins.ts';
import { copyRecord } from './records.ts';

/** A fact that knows where it comes from. To the template it is the fact itself: Liquid asks a drop for its value. */
export class PlacedFact extends Drop {
  readonly value: string | number | null;
  readonly origins: Origins;

  constructor(value: string | number | null, origins: Origins) {
    super();
    this.value = value;
    this.origins = origins;
  }

  override valueOf(): string | number | null {
    return this.value;
  }

  /** What Liquid reads of a text, and of a fact that is missing. */
  override liquidMethodMissing(key: string | number): unknown {
    if (this.value === null) return null;
    return key === 'size' && typeof this.value === 'string' ? this.value.length : undefined;
  }
}

/** Where groups and lists of placed facts come from, and what in them is a yes or no. */
const groups = new WeakMap<object, (name?: string) => Origins>();

/** The place of what a template found missing: a fact, an empty list, or a yes or no of a group. */
export function placeOfMissing(missing: unknown, name?: string): Origins {
  if (missing instanceof PlacedFact) return missing.origins;
  return typeof missing === 'object' && missing !== null ? (groups.get(missing)?.(name) ?? []) : [];
}

export function withoutPlace(value: unknown): unknown {
  return value instanceof PlacedFact ? value.value : value;
}

export function originsOf(value: unknown): Origins {
  if (value instanceof PlacedFact) return value.origins;
  return Array.isArray(value) ? value.flatMap(originsOf) : [];
}

/** The facts as templates see them, each with its place. Whole groups that no template asks for are never walked. */
export function placedFacts<Facts extends object>(facts: Facts): object {
  const walk = new Walk();
  const origins = readOrigins(facts);
  const placed = {};
  for (const [name, value] of Object.entries(facts)) {
    let made: { readonly value: unknown } | undefined;
    Object.defineProperty(placed, name, {
      enumerable: true,
      get: () => {
        made ??= { value: walk.part(name, value, origins, []) };
        return made.value;
      },
    });
  }
  return placed;
}

class Walk {
  /** Facts that stand in several lists are the same in all of them. */
  readonly #done = new Map<object, unknown>();

  /**
   * @param origins of the facts it is part of
   * @param base the place of these, where they have no origins of their own
   */
  part(name: string | number, value: unknown, origins: ReadOrigins | undefined, base: Origins): unknown {
    const own = origins?.ownOf(name);
    if (own !== undefined) return this.#value(value, own, true);
    return this.#value(value, [below(origins?.base ?? base[0] ?? '', name)], false);
  }

  /** @param isWhole everything inside comes from that very place */
  #value(value: unknown, base: Origins, isWhole: boolean): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'number') return new PlacedFact(value, base);
    if (typeof value !== 'object') return value;
    if (isCitation(value))
      return { norm: value.norm, full: new PlacedFact(value.full, base), short: new PlacedFact(value.short, base) };
    const origins = readOrigins(value);
    if (origins === undefined) return this.#group(value, undefined, base, isWhole);
    const done = this.#done.get(value) ?? this.#group(value, origins, base, false);
    this.#done.set(value, done);
    return done;
  }

  #group(value: object, origins: ReadOrigins | undefined, base: Origins, isWhole: boolean): unknown {
    const part = (name: string | number, each: unknown) =>
      isWhole ? this.#value(each, base, true) : this.part(name, each, origins, base);
    const place = origins === undefined ? base : origins.base === '' ? [] : [origins.base];
    const originOf = (name?: string) => (name === undefined ? place : (origins?.ownOf(name) ?? place));
    if (Array.isArray(value)) {
      const list = value.map((each, index) => part(index, each));
      groups.set(list, originOf);
      return list;
    }
    const copy: Record<string, unknown> = {};
    groups.set(copy, originOf);
    for (const name of Object.keys(value)) copy[name] = part(name, Reflect.get(value, name));
    return copyRecord(value, copy);
  }
}

function below(base: string, name: string | number): string {
  if (typeof name === 'number') return `${base}[${name}]`;
  return base === '' ? name : `${base}.${name}`;
}

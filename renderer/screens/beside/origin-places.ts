/** What stands by its id in the origins of a preview, and by its number in the places of problems. */
export type Records = {
  readonly findings: readonly string[];
  readonly units: readonly string[];
  readonly contents: readonly string[];
  readonly recommendations: readonly string[];
  readonly documents: readonly string[];
  readonly 'plan.entries': readonly string[];
  readonly 'fileStatistics.rows': readonly string[];
};

function isList(name: string): name is keyof Records {
  return [
    'findings',
    'units',
    'contents',
    'recommendations',
    'documents',
    'plan.entries',
    'fileStatistics.rows',
  ].includes(name);
}

/** `findings[#f7].title` as the place `findings[6].title`; null where there is no such record any more. */
export function placeOfOrigin(origin: string, records: Records): string | null {
  const [, list = '', id = '', rest = ''] = /^([\w.]+)\[#(.+?)\](.*)$/.exec(origin) ?? [];
  if (!isList(list)) return origin;
  const index = records[list].indexOf(id);
  return index < 0 ? null : `${list}[${index}]${rest}`;
}

/** `findings[6].title` as the origin `findings[#f7].title`. */
export function originOfPlace(place: string, records: Records): string {
  const [, list = '', index = '', rest = ''] = /^([\w.]+)\[(\d+)\](.*)$/.exec(place) ?? [];
  const id = isList(list) ? records[list][Number(index)] : undefined;
  return id === undefined ? place : `${list}[#${id}]${rest}`;
}

/** How well a printed run shows a field: it is the field itself, a part or the whole of it, or nothing of it. */
export function closeness(origin: string, field: string): 'same' | 'near' | null {
  if (origin === field) return 'same';
  return isWithin(origin, field) || isWithin(field, origin) ? 'near' : null;
}

function isWithin(inner: string, outer: string): boolean {
  return inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length));
}

/**
 * Which record of the case the facts handed to a template came from. Kept beside the facts and not in them: a template could
 * print what is in them.
 */
const recordIds = new WeakMap<object, string>();

/** Facts of the record with that id. */
export function ofRecord<Facts extends object>(facts: Facts, id: string): Facts {
  recordIds.set(facts, id);
  return facts;
}

/** The same record in other facts of it. */
export function copyRecord<Facts extends object>(from: object, facts: Facts): Facts {
  const id = recordIds.get(from);
  return id === undefined ? facts : ofRecord(facts, id);
}

/** Ids of the records among what a template has open, outermost first: «unit-2+finding-7»; empty for none. */
export function recordsIn(scopes: unknown): string {
  if (!Array.isArray(scopes)) return '';
  const open = scopes.flatMap((scope: unknown) =>
    typeof scope === 'object' && scope !== null ? Object.values(scope) : [],
  );
  const ids = open.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null ? (recordIds.get(each) ?? []) : [],
  );
  return [...new Set(ids)].join('+');
}

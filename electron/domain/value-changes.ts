/** One difference between two JSON values: a value set, put in or taken out at a path, or a stretch of a text or list replaced. */
export type ValueChange = Setting | Stretch;

type Path = readonly (string | number)[];
/** `before` or `after` absent: there was, there is nothing. */
type Setting = { readonly path: Path; readonly before?: unknown; readonly after?: unknown };
type Stretch = {
  readonly path: Path;
  readonly at: number;
  readonly gone: string | readonly unknown[];
  readonly come: string | readonly unknown[];
};

export type Direction = 'forward' | 'back';

/** A value as JSON has it: what is undefined is not there. */
type Keyed = Readonly<Record<string, unknown>>;

/** What makes `after` of `before`, as little as is needed; both are plain JSON values. Empty when they say the same. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): readonly ValueChange[] {
  if (before === after) return [];
  if (typeof before === 'string' && typeof after === 'string') return [stretchOf(before, after, path)];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (isKeyed(before) && isKeyed(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => changesBetween(partAt(before, name), partAt(after, name), [...path, name]));
  }
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

function listChanges(before: readonly unknown[], after: readonly unknown[], path: Path): readonly ValueChange[] {
  const { at, gone, come } = stretchBetween(before, after, isSameValue);
  if (gone.length === 0 && come.length === 0) return [];
  const isRowForRow = gone.length === come.length && gone.every((row, index) => isOneRow(row, come[index]));
  if (!isRowForRow) return [{ path, at, gone, come }];
  return gone.flatMap((row, index) => changesBetween(row, come[index], [...path, at + index]));
}

/** Rows that are records; with an id, the same one. */
function isOneRow(one: unknown, other: unknown): boolean {
  return isKeyed(one) && isKeyed(other) && one.id === other.id;
}

function stretchOf(before: string, after: string, path: Path): Stretch {
  const { at, gone, come } = stretchBetween([...before], [...after], Object.is);
  // Counted in UTF-16 units, as `slice` counts.
  const start = [...before].slice(0, at).join('').length;
  return { path, at: start, gone: gone.join(''), come: come.join('') };
}

function stretchBetween<T>(before: readonly T[], after: readonly T[], isSame: (one: T, other: T) => boolean) {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && isSame(before[at] as T, after[at] as T)) at += 1;
  let end = 0;
  while (end < shorter - at && isSame(before[before.length - 1 - end] as T, after[after.length - 1 - end] as T))
    end += 1;
  return { at, gone: before.slice(at, before.length - end), come: after.slice(at, after.length - end) };
}

/** The same JSON, whatever the order of its keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSameValue(each, other[index]));
  if (!isKeyed(one) || !isKeyed(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSameValue(partAt(one, name), partAt(other, name)));
}

const UNFIT = Symbol('unfit');

/** The value with the changes made or taken back; null where it is not what the changes were made from. */
export function changedValue(
  value: unknown,
  changes: readonly ValueChange[],
  direction: Direction,
): { readonly value: unknown } | null {
  const ordered = direction === 'forward' ? changes : changes.toReversed();
  let result: unknown = value;
  for (const change of ordered) {
    result = changedAt(result, change.path, (part) => changedPart(part, change, direction));
    if (result === UNFIT) return null;
  }
  return { value: result };
}

function changedAt(value: unknown, [step, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value) && typeof step === 'number') {
    const part = changedAt(value[step], rest, change);
    return part === UNFIT ? UNFIT : value.map((each, index) => (index === step ? part : each));
  }
  if (!isKeyed(value)) return UNFIT;
  const part = changedAt(partAt(value, String(step)), rest, change);
  if (part === UNFIT) return UNFIT;
  if (part !== undefined) return { ...value, [step]: part };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step));
}

function changedPart(part: unknown, change: ValueChange, direction: Direction): unknown {
  if (!('at' in change)) {
    const [from, to] = direction === 'forward' ? [change.before, change.after] : [change.after, change.before];
    return isSameValue(part, from) ? to : UNFIT;
  }
  const [from, to] = direction === 'forward' ? [change.gone, change.come] : [change.come, change.gone];
  const { at } = change;
  if (typeof part === 'string' && typeof from === 'string' && typeof to === 'string')
    return part.startsWith(from, at) && at <= part.length
      ? part.slice(0, at) + to + part.slice(at + from.length)
      : UNFIT;
  if (!Array.isArray(part) || typeof from === 'string' || typeof to === 'string' || at > part.length) return UNFIT;
  const isThere = isSameValue(part.slice(at, at + from.length), from);
  return isThere ? [...part.slice(0, at), ...to, ...part.slice(at + from.length)] : UNFIT;
}

/** What JSON holds under a name; never what every object inherits, such as `toString`. */
function partAt(value: Keyed, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

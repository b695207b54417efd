/** What stands below a fact's name: the tree that a template may walk through, whatever this or that case gives. */
export type FactShape =
  | { readonly type: 'leaf' }
  | { readonly type: 'list'; readonly each: FactShape }
  | { readonly type: 'group'; readonly parts: ReadonlyMap<string, FactShape> };

export const LEAF: FactShape = { type: 'leaf' };

/** Properties that Liquid itself gives lists and texts. */
const OF_LISTS: ReadonlyMap<string, 'each' | 'leaf'> = new Map([
  ['size', 'leaf'],
  ['first', 'each'],
  ['last', 'each'],
]);

/** The shape of one value; null says nothing of what it would be and counts as a text. */
export function shapeOf(value: unknown): FactShape {
  if (Array.isArray(value)) return { type: 'list', each: value.map(shapeOf).reduce(joined, LEAF) };
  if (typeof value !== 'object' || value === null) return LEAF;
  return { type: 'group', parts: new Map(Object.entries(value).map(([name, each]) => [name, shapeOf(each)])) };
}

/** What either shape has: a fact that one case does not give is known from another. */
export function joined(one: FactShape, other: FactShape): FactShape {
  if (one.type === 'list' && other.type === 'list') return { type: 'list', each: joined(one.each, other.each) };
  if (one.type === 'group' && other.type === 'group') {
    const parts = new Map(one.parts);
    for (const [name, shape] of other.parts) parts.set(name, joined(parts.get(name) ?? LEAF, shape));
    return { type: 'group', parts };
  }
  return one.type === 'leaf' ? other : one;
}

/** The shape one step further; null where there is no such name. */
export function below(shape: FactShape, name: string | number): FactShape | null {
  if (shape.type === 'group') return shape.parts.get(String(name)) ?? null;
  if (typeof name === 'number') return shape.type === 'list' ? shape.each : null;
  const property = OF_LISTS.get(name);
  if (property === undefined) return null;
  return property === 'each' && shape.type === 'list' ? shape.each : LEAF;
}

/** What an item of a `for` loop is. */
export function eachOf(shape: FactShape): FactShape {
  return shape.type === 'list' ? shape.each : LEAF;
}

/** Names that stand below a shape, to find the one that was meant. */
export function namesBelow(shape: FactShape): readonly string[] {
  return shape.type === 'group' ? [...shape.parts.keys()] : shape.type === 'list' ? [...OF_LISTS.keys()] : [];
}

/** `decision.number`, `units[].name`: every fact that prints, by its whole name. */
export function factNames(shape: FactShape, path = ''): readonly string[] {
  if (shape.type === 'list') return factNames(shape.each, `${path}[]`);
  if (shape.type === 'leaf') return [path];
  return [...shape.parts].flatMap(([name, part]) => factNames(part, path === '' ? name : `${path}.${name}`));
}

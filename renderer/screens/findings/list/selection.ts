/** Chosen findings: for what is done to several at once. `anchor` is where a range begins. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: string | null };

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Everything shown between the anchor (or `from`) and `to`. */
export function withRange(selection: Selection, shown: readonly string[], from: string, to: string): Selection {
  const anchor = selection.anchor !== null && shown.includes(selection.anchor) ? selection.anchor : from;
  const ends = [shown.indexOf(anchor), shown.indexOf(to)];
  const range = shown.slice(Math.min(...ends), Math.max(...ends) + 1);
  return { ids: new Set(range), anchor };
}

/** Without what is no longer there. */
export function pruned(selection: Selection, known: ReadonlySet<string>): Selection {
  const left = [...selection.ids].filter((id) => known.has(id));
  return left.length === selection.ids.size ? selection : { ids: new Set(left), anchor: selection.anchor };
}

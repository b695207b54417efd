/** Piece of two texts held beside one another: all but `new` together are the old text, all but `gone` the new one. */
export type DiffPart = { readonly type: 'same' | 'gone' | 'new'; readonly text: string };

const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
/** Cells of the table of longest common parts; two texts beyond it have little in common that a person would follow. */
const MOST_CELLS = 4_000_000;

function tokensOf(value: string): readonly string[] {
  return value.match(TOKEN) ?? [];
}

/** Which words stayed, went and came. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  return joined(changesOf(tokensOf(before), tokensOf(after)).map(([type, text]) => ({ type, text })));
}

/** The same over any two lists: each element with whether it is in both, only in the first or only in the second. */
export function changesOf<T>(old: readonly T[], now: readonly T[]): readonly (readonly [DiffPart['type'], T])[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  const same = (each: T) => ['same', each] as const;
  return [
    ...old.slice(0, start).map(same),
    ...middle(old.slice(start, oldEnd), now.slice(start, nowEnd)),
    ...old.slice(oldEnd).map(same),
  ];
}

function middle<T>(old: readonly T[], now: readonly T[]): (readonly [DiffPart['type'], T])[] {
  if (old.length * now.length > MOST_CELLS || old.length === 0 || now.length === 0)
    return [...old.map((each) => ['gone', each] as const), ...now.map((each) => ['new', each] as const)];
  const width = now.length + 1;
  const lengths = longestCommon(old, now, width);
  const parts: (readonly [DiffPart['type'], T])[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [one, other] = [old[row], now[column]];
    if (row < old.length && column < now.length && one === other) {
      parts.push(['same', one as T]);
      row += 1;
      column += 1;
    } else if (
      column >= now.length ||
      (row < old.length && (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0))
    ) {
      parts.push(['gone', one as T]);
      row += 1;
    } else {
      parts.push(['new', other as T]);
      column += 1;
    }
  }
  return parts;
}

/** Lengths of the longest common part of what follows each pair of places. */
function longestCommon<T>(old: readonly T[], now: readonly T[], width: number): Uint32Array {
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        old[row] === now[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

type Group = { same: string; gone: string; new: string };

/** Pieces of one kind as one; a lone space between two changes belongs to both, or every word would be a change of its own. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const groups: Group[] = [];
  let wasChange: boolean | null = null;
  parts.forEach((each, index) => {
    const isChange = each.type !== 'same' || isLoneSpace(parts, index);
    if (isChange !== wasChange) groups.push({ same: '', gone: '', new: '' });
    wasChange = isChange;
    const group = groups.at(-1);
    if (group !== undefined) add(group, each, isChange);
  });
  return groups.flatMap((each) =>
    (['same', 'gone', 'new'] as const).flatMap((type) => (each[type] === '' ? [] : [{ type, text: each[type] }])),
  );
}

function isLoneSpace(parts: readonly DiffPart[], index: number): boolean {
  const [before, here, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (before === undefined || after === undefined || before.type === 'same' || after.type === 'same') return false;
  return /^\s+$/.test(here?.text ?? '');
}

function add(group: Group, { type, text }: DiffPart, isChange: boolean): void {
  if (!isChange) group.same += text;
  if (isChange && type !== 'new') group.gone += text;
  if (isChange && type !== 'gone') group.new += text;
}

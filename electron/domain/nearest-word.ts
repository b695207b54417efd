/** Fewest letters to add, drop, change or swap with the neighbour (Damerau–Levenshtein, optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/** The known word a mistyped one most likely meant; the first of equals; null only when no word is known. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const asked = typed.slice(0, 100).toLowerCase();
  let nearest: { readonly word: string; readonly distance: number } | null = null;
  for (const word of known) {
    const distance = editDistance(asked, word.toLowerCase());
    if (nearest === null || distance < nearest.distance) nearest = { word, distance };
  }
  return nearest?.word ?? null;
}

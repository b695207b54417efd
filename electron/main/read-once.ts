/** Read at its first use: the list of inspections needs neither calendar nor glossary nor norms. */
export function readOnce<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

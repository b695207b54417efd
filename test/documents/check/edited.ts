import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes parts of a .docx as text. Fails when an edit changes nothing: the fault would not be there. */
export function edited(bytes: Uint8Array, edits: Readonly<Record<string, (part: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`The edit of ${name} changes nothing`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

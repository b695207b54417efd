export type FileKind = 'docx' | 'pdf' | 'json' | 'txt' | 'tsv' | 'csv' | 'xlsx' | 'ics';

/** `report.docx` with docx and pdf: `report.docx`, `report.pdf`. Another ending is part of the name: `v1.2` becomes `v1.2.docx`. */
export function pathsBeside(chosen: string, kinds: readonly FileKind[]): readonly string[] {
  const bare = chosen.replace(/\.(docx|pdf|json|txt|tsv|csv|xlsx|ics)$/i, '');
  return kinds.map((kind) => `${bare}.${kind}`);
}

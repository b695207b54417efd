import path from 'node:path';
import type { CheckFile } from '../contract/check-channels.ts';
import type { CheckReport } from '../documents/check/finding.ts';
import type { Answer } from '../domain/problem.ts';

type Known = { readonly file: CheckFile; readonly path: string; report: Answer<CheckReport> | null };

export type CheckedFiles = {
  /** Makes a path known; the same path keeps its id. */
  readonly take: (path: string) => CheckFile;
  readonly pathOf: (id: string) => string | null;
  readonly remember: (id: string, report: Answer<CheckReport>) => void;
  /** Those that were checked, in the order asked for. */
  readonly reportsOf: (
    ids: readonly string[],
  ) => readonly { readonly name: string; readonly report: Answer<CheckReport> }[];
};

/** The files people chose, with what the check last said of each. Whatever is not in here cannot be read through the window. */
export function checkedFiles(newId: () => string): CheckedFiles {
  const byId = new Map<string, Known>();
  const byPath = new Map<string, CheckFile>();
  return {
    take: (chosen) => {
      const known = byPath.get(chosen);
      if (known !== undefined) return known;
      const file = { id: newId(), name: path.basename(chosen), folder: path.dirname(chosen) };
      byPath.set(chosen, file);
      byId.set(file.id, { file, path: chosen, report: null });
      return file;
    },
    pathOf: (id) => byId.get(id)?.path ?? null,
    remember: (id, report) => {
      const known = byId.get(id);
      if (known !== undefined) known.report = report;
    },
    reportsOf: (ids) =>
      ids.flatMap((id) => {
        const known = byId.get(id);
        return known === undefined || known.report === null ? [] : [{ name: known.file.name, report: known.report }];
      }),
  };
}

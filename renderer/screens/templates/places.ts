import type { Language, Problem, TemplateFolder } from '../../../electron/contract/types.ts';
import { FOLDERS } from './addresses.ts';

export type LineOfTemplate = {
  readonly folder: TemplateFolder;
  readonly language: Language;
  /** Counted from 1. */
  readonly line: number;
};

/** A problem and the line at which it stands, in the template that is edited or in another; of anything else it has only its words. */
export type PlacedProblem = { readonly problem: Problem; readonly at: LineOfTemplate | null };

/** `templates/conclusion/vi.md:12` → Vietnamese, line 12. */
export function placed(problem: Problem): PlacedProblem {
  const found = /^templates\/([a-z-]+)\/(vi|en)\.md:(\d+)$/.exec(problem.where);
  const folder = FOLDERS.find((each) => each === found?.[1]);
  if (found === null || folder === undefined) return { problem, at: null };
  return { problem, at: { folder, language: found[2] === 'en' ? 'en' : 'vi', line: Number(found[3]) } };
}

/** Problems of one text of the template that is edited. */
export function problemsIn(
  folder: TemplateFolder,
  language: Language,
  problems: readonly PlacedProblem[],
): readonly LineOfTemplate[] {
  return problems.flatMap(({ at }) => (at?.folder === folder && at.language === language ? [at] : []));
}

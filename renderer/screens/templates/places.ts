import type { Language, Problem, TemplateFolder } from '../../../electron/contract/types.ts';

/** A problem at a line of the text that is edited; of another file it has only its words. */
export type PlacedProblem = { readonly problem: Problem; readonly language: Language | null; readonly line: number };

/** `templates/conclusion/vi.md:12` → Vietnamese, line 12. */
export function placedIn(folder: TemplateFolder, problem: Problem): PlacedProblem {
  const found = /^templates\/([a-z-]+)\/(vi|en)\.md:(\d+)$/.exec(problem.where);
  if (found === null || found[1] !== folder) return { problem, language: null, line: 0 };
  return { problem, language: found[2] === 'en' ? 'en' : 'vi', line: Number(found[3]) };
}

export function linesOf(problems: readonly PlacedProblem[], language: Language): ReadonlySet<number> {
  return new Set(problems.filter((each) => each.language === language).map((each) => each.line));
}

/** One thing that is wrong, in the same shape for bad input, an incomplete case, a faulty template and a failed export. */
export type Problem = {
  /** Key of the words in `locales/<language>/problem.json`: `{ what, fix }`. */
  readonly code: string;
  /** What the sentence names; already in writing form, without markup. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Place: `findings[3].counts[0]`, `templates/conclusion/vi.md:12`, a file path; empty when the whole is meant. */
  readonly where: string;
};

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function problem(code: string, where: string, values: Problem['values'] = {}): Problem {
  return { code, values, where };
}

export function refused(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Carries problems through code that cannot return an `Answer`; every boundary (contract, command line, worker) turns it back. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => `${each.where}: ${each.code}`).join('; '));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

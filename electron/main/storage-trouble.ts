import type { Answer } from '../domain/problem.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { StorageGate } from './storage-gate.ts';

/** What a person can do about storage that does not open. */
export type TroubleChoice = 'retry' | 'start-afresh' | 'quit';

export type Trouble = {
  readonly gate: StorageGate;
  readonly ask: (problem: Problem, choices: readonly TroubleChoice[]) => Promise<TroubleChoice>;
  /** Moves the damaged data out of the way, whole; answers where it is kept. */
  readonly setAside: () => Promise<Answer<string>>;
  readonly tellSetAside: (file: string) => Promise<void>;
};

/** The choices that make sense for a problem, the harmless one first. None of them deletes anything. */
export function choicesFor(code: string): readonly TroubleChoice[] {
  switch (code) {
    case 'data-damaged':
      return ['quit', 'start-afresh'];
    case 'data-folder-in-use':
    case 'data-folder-not-writable':
      return ['retry', 'quit'];
    default:
      return ['quit'];
  }
}

/**
 * Stays with the person until the data is open or they quit.
 *
 * @returns `open` at once, `mended` after trouble (what the page asked before was answered with the problem), or `quit`
 */
export async function mendStorage({ gate, ask, setAside, tellSetAside }: Trouble): Promise<'open' | 'mended' | 'quit'> {
  let answer: Answer<unknown> = await gate.ready();
  if (answer.ok) return 'open';
  while (!answer.ok) {
    const told = answer.problems[0] ?? problem('unexpected-error', '');
    const choice = await ask(told, choicesFor(told.code));
    if (choice === 'quit') return 'quit';
    const aside = choice === 'start-afresh' ? await setAside() : null;
    if (aside?.ok === true) await tellSetAside(aside.value);
    // What stands in the way of setting aside is what the next question is about.
    answer = aside?.ok === false ? aside : await gate.retry();
  }
  return 'mended';
}

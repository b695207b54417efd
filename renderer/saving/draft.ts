import type { Answer, Problem } from '../../electron/contract/types.ts';
import { forget, keep, kept } from './kept-texts.ts';
import { stepsOf, withPartOf } from './place-path.ts';
import { withSavedStamps } from './saved-stamps.ts';

/** Milliseconds after the last keystroke, and at most while typing goes on. */
const QUIET = 400;
const LONGEST = 1000;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'refused';

/** What one form holds: the truth while it is edited. Writes of one draft never overtake each other. */
export type Draft<T> = {
  readonly read: () => T;
  readonly state: () => SaveState;
  readonly problems: () => readonly Problem[];
  readonly change: (update: (value: T) => T) => void;
  /** Takes what was changed elsewhere, unless something here is not saved. */
  readonly adopt: (value: T) => void;
  /** Gives up what was refused and answers it; null where nothing was. */
  readonly takeBack: () => T | null;
  /** Saves now; tries again what was refused. */
  readonly flush: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
};

type Options<T> = {
  readonly key: string;
  readonly saved: T;
  /** Answers the value as it now stands in storage. */
  readonly write: (value: T) => Promise<Answer<unknown>>;
};

const NO_PROBLEMS: readonly Problem[] = [];

export function createDraft<T>({ key, saved, write }: Options<T>): Draft<T> {
  const listeners = new Set<() => void>();
  const keptText = kept(key);
  let value = keptText === null ? saved : (JSON.parse(keptText) as T);
  let lastSaved = saved;
  let state: SaveState = 'saved';
  let problems = NO_PROBLEMS;
  let changedSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function tell(next: SaveState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function schedule(): void {
    clearTimeout(timer);
    const waited = Date.now() - (changedSince ?? Date.now());
    timer = setTimeout(() => void save(), Math.max(0, Math.min(QUIET, LONGEST - waited)));
  }

  function save(): Promise<void> {
    clearTimeout(timer);
    running ??= writeOnce().finally(() => {
      running = null;
      if (changedSince !== null) schedule();
    });
    return running;
  }

  async function writeOnce(): Promise<void> {
    const sent = value;
    changedSince = null;
    tell('saving');
    const answer = await write(sent);
    if (answer.ok) {
      value = withSavedStamps(value, sent, answer.value);
      lastSaved = sent;
      problems = NO_PROBLEMS;
      forget(key);
    } else {
      problems = answer.problems;
      keep(key, JSON.stringify(sent));
      await writeTheRest(sent, answer.problems);
    }
    tell(changedSince !== null ? 'unsaved' : answer.ok ? 'saved' : 'refused');
  }

  /** One refused field must not hold back the others: they are written with that field as it was. */
  async function writeTheRest(sent: T, refusals: readonly Problem[]): Promise<void> {
    let rest: T | null = sent;
    for (const each of refusals) rest = rest === null ? null : withPartOf(rest, lastSaved, stepsOf(each.where));
    if (rest === null || JSON.stringify(rest) === JSON.stringify(lastSaved)) return;
    const answer = await write(rest);
    if (!answer.ok) return;
    value = withSavedStamps(value, rest, answer.value);
    lastSaved = rest;
  }

  function change(update: (value: T) => T): void {
    const next = update(value);
    if (next === value) return;
    value = next;
    changedSince ??= Date.now();
    tell(state === 'saving' ? 'saving' : 'unsaved');
    schedule();
  }

  if (keptText !== null) {
    changedSince = Date.now();
    schedule();
  }

  return {
    read: () => value,
    state: () => state,
    problems: () => problems,
    change,
    adopt: (next) => {
      if (state !== 'saved' || running !== null || JSON.stringify(next) === JSON.stringify(value)) return;
      value = next;
      lastSaved = next;
      tell('saved');
    },
    takeBack: () => {
      if (state !== 'refused' || running !== null) return null;
      const refused = value;
      clearTimeout(timer);
      changedSince = null;
      value = lastSaved;
      problems = NO_PROBLEMS;
      forget(key);
      tell('saved');
      return refused;
    },
    flush: async () => {
      if (state === 'refused') changedSince ??= Date.now();
      while (running !== null || changedSince !== null) await save();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

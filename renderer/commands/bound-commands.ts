import { useEffect, useRef } from 'react';
import type { CommandName } from './commands.ts';

/** What a command does now; `which` is the place of the pressed keys among those of the command. */
type Run = (which: number) => void;

/** The screens give commands their meaning; where two do, the one shown last. */
const bound = new Map<CommandName, Run[]>();

/** Binds a command while it is drawn. The function given away takes the meaning back. */
function bind(name: CommandName, run: Run): () => void {
  bound.set(name, [...(bound.get(name) ?? []), run]);
  return () => {
    const others = (bound.get(name) ?? []).filter((each) => each !== run);
    if (others.length === 0) bound.delete(name);
    else bound.set(name, others);
  };
}

type UsedCommand = {
  readonly name: CommandName;
  readonly run: Run;
  /** False while it would do nothing: then neither palette nor keys know it. */
  readonly isOffered?: boolean;
};

/** Gives a command of the list its meaning for as long as the component is drawn. */
export function useCommand({ name, run, isOffered = true }: UsedCommand): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => (isOffered ? bind(name, (which) => latest.current(which)) : undefined), [name, isOffered]);
}

export function isBound(name: CommandName): boolean {
  return bound.has(name);
}

/** False when no screen gives the command a meaning. */
export function runCommand(name: CommandName, which = 0): boolean {
  const run = bound.get(name)?.at(-1);
  run?.(which);
  return run !== undefined;
}

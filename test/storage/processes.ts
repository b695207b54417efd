import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Starts a program of `programs/` in a process of its own, ended with the test at the latest. */
export function startProgram(name: string, ...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'programs', name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Everything it has written so far, and a wait for enough of it. */
export type Output = {
  text(): string;
  until(isEnough: (text: string) => boolean): Promise<string>;
};

export function outputOf(child: ChildProcess): Output {
  let text = '';
  child.stdout?.on('data', (part: Buffer) => {
    text += part.toString();
  });
  return {
    text: () => text,
    until: (isEnough) =>
      new Promise((resolve, reject) => {
        const look = () => (isEnough(text) ? resolve(text) : undefined);
        child.stdout?.on('data', look);
        child.once('close', () => reject(new Error(`the program ended early: ${text}`)));
      }),
  };
}

/** Ends it as a power cut would: it gets no say. Answers when all that it had written has arrived. */
export async function kill(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

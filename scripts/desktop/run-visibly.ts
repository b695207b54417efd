import { spawn } from 'node:child_process';

/** Runs a command with the terminal's input and output; resolves to its exit code (1 when it could not be started). */
export function runVisibly(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    // The child gets the terminal's Ctrl+C itself and ends in its own way; waiting for it keeps its last words.
    const ignore = (): void => undefined;
    const pass = (): void => void child.kill('SIGTERM');
    process.on('SIGINT', ignore).on('SIGTERM', pass);
    const end = (code: number): void => {
      process.off('SIGINT', ignore).off('SIGTERM', pass);
      resolve(code);
    };
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 1));
  });
}

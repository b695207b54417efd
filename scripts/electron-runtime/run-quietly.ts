import { spawn } from 'node:child_process';

type QuietRun = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended and counts as failed. */
  readonly limit?: number;
};

/**
 * Runs a command without showing what it prints; resolves to its standard output.
 * @throws Error with the last lines of its error output when it cannot be started, fails or takes too long.
 */
export function runQuietly(
  command: string,
  args: readonly string[],
  { cwd, env, limit }: QuietRun = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, timeout: limit, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${command} ${args[0] ?? ''}: ${errors.trim().split('\n').slice(-3).join(' ')}`));
    });
  });
}

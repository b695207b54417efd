import { Refusal } from '../electron-runtime/refusal.ts';
import { type ElectronRuntime, electronRuntime, repositoryFolder } from '../electron-runtime/runtime.ts';
import { say } from '../words.mjs';
import { hasDisplay } from './display.ts';
import { draftSample } from './draft-sample.ts';
import { buildIfStale } from './fresh-build.ts';
import { runVisibly } from './run-visibly.ts';
import { sandboxState } from './sandbox.ts';

function openWindow({ executable, env }: ElectronRuntime, args: readonly string[]): Promise<number> {
  const sandbox = sandboxState(executable);
  if (sandbox.kind === 'restricted') say('noSandbox', { command: sandbox.command });
  const sandboxArguments = sandbox.kind === 'works' ? [] : ['--no-sandbox'];
  return runVisibly(executable, [repositoryFolder, ...sandboxArguments, ...args], env);
}

/**
 * What `npm start` does: opens the application's window, or, where there can be none, drafts the sample.
 * @param args given on to the application
 * @returns exit code
 */
export async function start(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) return draftSample(repositoryFolder, 'noDisplay');
  let runtime: ElectronRuntime;
  try {
    runtime = await electronRuntime();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.key, error.values);
    return error.kind === 'unavailable' ? draftSample(repositoryFolder, 'noElectron') : 1;
  }
  if (!(await buildIfStale(repositoryFolder))) return 1;
  return openWindow(runtime, args);
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryFolder } from '../electron-runtime/runtime.ts';
import type { WriterBundles } from './writer-bundle.ts';
import type { WriteCost, WriteOrder } from './writer-process.ts';

const fontFolder = join(repositoryFolder, 'node_modules', '@expo-google-fonts', 'tinos');

/** A process that holds one writer and one case. */
export class Writer {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(bundles: WriterBundles, name: keyof WriterBundles, findings: number): Promise<Writer> {
    const child = fork(bundles['writer-process'], [bundles[name], String(findings), fontFolder], { execArgv: [] });
    await once(child, 'message');
    return new Writer(child);
  }

  write(order: WriteOrder = {}): Promise<WriteCost> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const fail = (code: number | null): void => reject(new Error(`the writer's process ended with ${code}`));
      child.once('exit', fail);
      child.once('message', (cost) => {
        child.off('exit', fail);
        resolve(cost as WriteCost);
      });
      child.send(order);
    });
  }

  async end(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.disconnect();
    await gone;
  }
}

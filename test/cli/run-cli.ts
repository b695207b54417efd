import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SAMPLES = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../scripts/ketluan.mjs', import.meta.url));

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command line as a process of its own, as a person would. */
export async function ketluan(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out: out(), err: err() };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ket-luan-cli-'));
}

/** A file with this text in a folder of its own. */
export function fileWith(text: string | Uint8Array, name = 'vu-viec.json'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** Lines of what was said, without the last empty one. */
export function lines(text: string): readonly string[] {
  return text.split('\n').filter((each) => each !== '');
}

/** What looks like the inside of the program rather than a sentence: stack lines, error classes, English of libraries. */
export const INSIDES = /\n\s+at |\bError\b|node:internal|ZodError|Invalid input|undefined|\[object|\{\{/;

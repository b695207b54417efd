#!/usr/bin/env node
// Finds or makes a real Electron and prints what it must be started with: scripts, CI and curious people ask here.
import { ensureNode } from './node-version.mjs';
import { say } from './words.mjs';

ensureNode();
const { electronRuntime } = await import('./electron-runtime/runtime.ts');
const { Refusal } = await import('./electron-runtime/refusal.ts');
try {
  process.stdout.write(`${JSON.stringify(await electronRuntime(), undefined, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.key, error.values);
  process.exitCode = 1;
}

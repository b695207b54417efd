#!/usr/bin/env node
// The command line of Kết Luận. Plain JavaScript without newer syntax: this is what a machine with an old Node runs first.
import { existsSync } from 'node:fs';
import { ensureNode } from './node-version.mjs';

ensureNode();
const source = new URL('../electron/cli/main.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('../out/cli/main.js', import.meta.url).href);

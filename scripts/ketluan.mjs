#!/usr/bin/env node
// The command line of Kết Luận. Plain JavaScript without newer syntax: this is what a machine with an old Node runs first.
import { ensureNode } from './node-version.mjs';

ensureNode();
await import('../electron/cli/main.ts');

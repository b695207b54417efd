#!/usr/bin/env node
import { ensureNode } from '../node-version.mjs';

ensureNode();
const { bench } = await import('./bench.ts');
process.exitCode = await bench(process.argv.slice(2));

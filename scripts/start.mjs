#!/usr/bin/env node
import { ensureNode } from './node-version.mjs';

ensureNode();
const { start } = await import('./desktop/start.ts');
process.exitCode = await start(process.argv.slice(2));

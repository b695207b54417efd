#!/usr/bin/env node
import { ensureNode } from './node-version.mjs';

ensureNode();
const { runTests } = await import('./desktop/run-tests.ts');
process.exitCode = await runTests();

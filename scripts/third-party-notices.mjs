#!/usr/bin/env node
import { ensureNode } from './node-version.mjs';

ensureNode();
const { writeNotices } = await import('./notices/write-notices.ts');
writeNotices(process.cwd());

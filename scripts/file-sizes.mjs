#!/usr/bin/env node
import { ensureNode } from './node-version.mjs';
import { say } from './words.mjs';

ensureNode();
const { limit, longFiles, watchedFrom } = await import('./file-sizes/long-files.ts');
const folder = process.argv[2] ?? process.cwd();
const files = longFiles(folder);
const watched = files.filter(({ lines }) => lines <= limit);
if (watched.length > 0) {
  say('longFiles', { limit: watchedFrom, files: watched.map(({ file, lines }) => `${file} (${lines})`).join(', ') });
}
for (const { file, lines } of files.filter((each) => each.lines > limit)) {
  say('fileTooLong', { file, lines, limit });
  process.exitCode = 1;
}

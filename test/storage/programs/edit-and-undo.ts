import { writeSync } from 'node:fs';
import fc from 'fast-check';
import { openStorage } from '../../../electron/storage/open-storage.ts';
import { edit, make } from '../random-edits.ts';
import { plainCase, plainFinding } from '../rich-case.ts';

/** Edits, undoes and redoes in the folder named in the first argument until it is ended, and says each once it is done. */
const answer = openStorage({ dataFolder: process.argv[2] ?? '', now: () => new Date().toISOString() });
if (!answer.ok) throw new Error('cannot open');
answer.value.inspections.insertCase(plainCase('c', [plainFinding('a'), plainFinding('b')]));
for (let seed = 1; ; seed += 1) {
  for (const each of fc.sample(edit, { numRuns: 50, seed })) {
    make(answer.value, each);
    writeSync(1, '.');
  }
}

import { writeSync } from 'node:fs';
import { openStorage } from '../../../electron/storage/open-storage.ts';
import { plainCase, plainFinding } from '../rich-case.ts';

/** Writes findings into the folder named in the first argument, one call after the other, and names each once it is written. */
const answer = openStorage({ dataFolder: process.argv[2] ?? '', now: () => new Date().toISOString() });
if (!answer.ok) throw new Error('cannot open');
answer.value.inspections.insertCase(plainCase('c'));
for (let number = 0; ; number += 1) {
  if (answer.value.findings.write('c', plainFinding(`f-${number}`, `lần ghi ${number}`))) writeSync(1, `f-${number}\n`);
}

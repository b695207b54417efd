import { parentPort, workerData } from 'node:worker_threads';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { SHELF } from '../sample-documents.ts';

/** Writes the shelf document named in the worker's data in a fresh process-wide state. */
const found = SHELF.find((each) => each.name === workerData);
if (found === undefined) throw new Error(`No document ${String(workerData)}`);
parentPort?.postMessage(await writeWord(found.document));

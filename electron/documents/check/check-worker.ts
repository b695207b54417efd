import { parentPort, workerData } from 'node:worker_threads';
import { type CheckJob, checkFile } from './check-file.ts';

/** Entry of the worker that checks one file and ends: a file made to take forever or fill the memory takes only the worker. */

const answer = await checkFile(workerData as CheckJob);
parentPort?.postMessage(answer);

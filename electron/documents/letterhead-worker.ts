import { parentPort, workerData } from 'node:worker_threads';
import type { LetterheadFile } from '../domain/letterhead.ts';
import { examineLetterhead } from './letterhead/examine-letterhead.ts';

/** Entry of the worker that tries one letterhead and ends: a file made to take forever takes only the worker. */

parentPort?.postMessage(await examineLetterhead(workerData as LetterheadFile));

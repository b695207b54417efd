import { parentPort } from 'node:worker_threads';
import { previewDocument } from '../../actions/preview-document.ts';
import { ProblemError, refused } from '../../domain/problem.ts';
import { draftPorts } from '../draft-ports.ts';
import type { NumberedJob, PreviewJob } from './preview-job.ts';

/** Entry of the worker that draws previews, one after another: a document of hundreds of findings would hold up keys otherwise. */

function drawn({ inspectionCase, chosen, today, folders, texts, terms, officePage, officeCalendar }: PreviewJob) {
  const ports = draftPorts(folders, texts, terms, officePage, officeCalendar);
  try {
    return previewDocument({ readCase: () => inspectionCase }, chosen, today, ports);
  } catch (error) {
    if (error instanceof ProblemError) return refused(...error.problems);
    throw error;
  }
}

parentPort?.on('message', ({ number, job }: NumberedJob) => parentPort?.postMessage({ number, answer: drawn(job) }));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Problem, ProblemError } from '../domain/problem.ts';
import { loadLaw } from '../law/load-law.ts';
import { type TemplateSource, withOfficeTexts } from './compose/template-source.ts';
import { rehearse } from './lint/rehearse.ts';
import type { OfficialDocument } from './model/official-document.ts';
import { fontFileNames } from './pdf/font-files.ts';
import { writePdf } from './pdf/write-pdf.ts';
import type { RehearsalJob, RehearsalMessage } from './rehearsal-job.ts';

/** Entry of the worker that rehearses one template and ends: hundreds of documents would hold the window up. */

const { folder, texts, sample, folders } = workerData as RehearsalJob;

const shipped: TemplateSource = (path) => {
  try {
    return readFileSync(join(folders.templates, path), 'utf8');
  } catch {
    return null;
  }
};

const names = fontFileNames();
const font = (name: string) => readFileSync(join(folders.fonts, name));
const fonts = {
  regular: font(names.regular),
  bold: font(names.bold),
  italic: font(names.italic),
  boldItalic: font(names.boldItalic),
};

async function draw(document: OfficialDocument): Promise<readonly Problem[]> {
  try {
    await writePdf(document, fonts);
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

const source = withOfficeTexts(shipped, texts);
const tell = (message: RehearsalMessage) => parentPort?.postMessage(message);
const onProgress = (done: number, total: number) => tell({ type: 'progress', done, total });
const law = loadLaw(folders.law);
tell({ type: 'report', report: await rehearse({ folder, source, shipped, sample, law, draw, onProgress }) });

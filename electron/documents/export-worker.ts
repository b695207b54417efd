import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, done, ProblemError, problem, refused } from '../domain/problem.ts';
import { loadLaw } from '../law/load-law.ts';
import { composeDocument } from './compose/compose-document.ts';
import { withOfficeCalendar } from './compose/law-data.ts';
import { withOfficeTexts } from './compose/template-source.ts';
import { draftIdOf } from './draft-id.ts';
import type { ExportedDocument, ExportJob, ExportMessage } from './export-job.ts';
import type { OfficialDocument } from './model/official-document.ts';
import type { OnProgress } from './progress.ts';

/** Entry of the worker that makes one file: composes, writes, sends the bytes and ends. */

function tell(message: ExportMessage, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

const onProgress: OnProgress = (progress) => tell({ type: 'progress', progress });

function templateIn(folder: string): (path: string) => string | null {
  return (path) => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch {
      return null;
    }
  };
}

/** Only the writer that is asked for is loaded: fontkit and pdfkit take a tenth of a second that a Word file has no use for. */
async function write(
  document: OfficialDocument,
  { format, folders, letterhead }: Pick<ExportJob, 'format' | 'folders' | 'letterhead'>,
  draftId: string,
): Promise<Omit<ExportedDocument, 'draft'>> {
  if (format === 'docx' && letterhead !== undefined) {
    const { writeWithLetterhead } = await import('./letterhead/write-with-letterhead.ts');
    const { bytes, problems } = await writeWithLetterhead(document, letterhead, onProgress, draftId);
    return { bytes, notices: problems };
  }
  if (format === 'docx') {
    const { writeWord } = await import('./word/write-word.ts');
    return { bytes: await writeWord(document, onProgress, draftId), notices: [] };
  }
  const [{ writePdf }, { fontFileNames }] = await Promise.all([
    import('./pdf/write-pdf.ts'),
    import('./pdf/font-files.ts'),
  ]);
  const names = fontFileNames();
  const font = (name: string) => readFileSync(join(folders.fonts, name));
  const fonts = {
    regular: font(names.regular),
    bold: font(names.bold),
    italic: font(names.italic),
    boldItalic: font(names.boldItalic),
  };
  return { bytes: await writePdf(document, fonts, onProgress), notices: [] };
}

async function makeFile(job: ExportJob): Promise<Answer<ExportedDocument>> {
  onProgress({ stage: 'composing', done: 0, total: 1 });
  const { format, folders, date, letterhead, officeTemplates = {}, officeCalendar, ...chosen } = job;
  const composed = composeDocument({
    ...chosen,
    today: date,
    templates: withOfficeTexts(templateIn(folders.templates), officeTemplates),
    law: withOfficeCalendar(loadLaw(folders.law), officeCalendar),
  });
  if (!composed.ok) return composed;
  const { document, notices } = composed.value;
  const id = draftIdOf(job, document);
  const written = await write(document, { format, folders, letterhead }, id);
  const draft = format === 'docx' ? { id, document: JSON.stringify(document) } : null;
  return done({ bytes: written.bytes, notices: [...notices, ...written.notices], draft });
}

/** Writers carry what they cannot draw as a `ProblemError`; anything else is a fault of the program, told without its stack. */
async function answerOf(job: ExportJob): Promise<Answer<ExportedDocument>> {
  try {
    return await makeFile(job);
  } catch (error) {
    if (error instanceof ProblemError) return refused(...error.problems);
    return refused(problem('export-failed', '', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

const answer = await answerOf(workerData as ExportJob);
if (answer.ok) {
  // A view into a shared pool (Buffer) cannot be transferred; its own copy can.
  const bytes = new Uint8Array(answer.value.bytes);
  tell({ type: 'done', ...answer.value, bytes }, [bytes.buffer]);
} else tell({ type: 'refused', problems: answer.problems });

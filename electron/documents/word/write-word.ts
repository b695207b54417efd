import { Packer } from 'docx';
import type { OfficialDocument } from '../model/official-document.ts';
import type { OnProgress } from '../progress.ts';
import { WordCharts } from './charts.ts';
import { corePropertiesXml } from './core-properties.ts';
import { documentXml } from './document-xml.ts';
import { frameFor, relationshipsOf } from './frame.ts';
import { lineMarks } from './line-marks.ts';
import { WordNumbering } from './numbering.ts';
import { fixZipDates } from './zip-dates.ts';

const PROGRESS_STEP = 200;

/**
 * Writes a document as .docx; the same document and draft id give the same bytes, however often and on whatever machine.
 *
 * `docx` makes what never changes (frame.ts) and the zip; body, numbering and properties replace its own parts as
 * strings, because a tree of objects costs several times the text itself, and because its numbering ids and dates
 * would come from the process and the clock.
 */
export async function writeWord(
  document: OfficialDocument,
  onProgress?: OnProgress,
  draftId: string | null = null,
): Promise<Uint8Array> {
  const frame = frameFor(document, draftId);
  const numbering = new WordNumbering();
  const charts = new WordCharts(frame);
  const pieces = documentXml(
    document,
    numbering,
    charts,
    relationshipsOf(frame),
    lineMarks(draftId),
    blockCounter(document, onProgress),
  );
  const zip = await Packer.pack(frame, 'uint8array', undefined, [
    { path: 'word/document.xml', data: pieces.join('') },
    { path: 'word/numbering.xml', data: numbering.xml() },
    { path: 'docProps/core.xml', data: corePropertiesXml(document) },
    ...charts.parts(),
  ]);
  fixZipDates(zip);
  return zip;
}

function blockCounter(document: OfficialDocument, onProgress: OnProgress | undefined): () => void {
  if (onProgress === undefined) return () => undefined;
  const total = document.body.length + document.appendices.reduce((sum, each) => sum + each.body.length, 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % PROGRESS_STEP === 0 || done === total) onProgress({ stage: 'writing', done, total });
  };
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writePdf } from '../../../electron/documents/pdf/write-pdf.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { type ReadDocx, readDocx } from '../../readers/docx-reader.ts';
import { type ReadPdf, readPdf } from '../../readers/pdf-reader.ts';
import { convertToPdf } from '../word/libreoffice.ts';
import { type Draft, FONTS } from './drafts.ts';

/** The files of a draft, and what was read back from them. */
export type WrittenDraft = {
  readonly docxPath: string;
  readonly pdfPath: string;
  readonly docx: ReadDocx;
  readonly pdf: ReadPdf;
  /** The .docx as LibreOffice lays it out. */
  readonly libreOffice: ReadPdf;
};

/**
 * Writes all drafts before the tests of a file, in a folder that is gone afterwards; LibreOffice opens every .docx in
 * one run.
 */
export function writtenDrafts(drafts: readonly Draft[]): (draft: Draft) => WrittenDraft {
  const written = new Map<string, WrittenDraft>();
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ket-luan-drafts-'));
    for (const { name, document } of drafts) {
      await writeFile(join(folder, `${name}.docx`), await writeWord(document));
      await writeFile(join(folder, `${name}.own.pdf`), await writePdf(document, FONTS));
    }
    await convertToPdf(
      folder,
      drafts.map(({ name }) => join(folder, `${name}.docx`)),
    );
    for (const { name } of drafts) written.set(name, await readBack(join(folder, name)));
  }, 300_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return ({ name }) => {
    const found = written.get(name);
    if (found === undefined) throw new Error(`${name} was not written`);
    return found;
  };
}

async function readBack(path: string): Promise<WrittenDraft> {
  const docxPath = `${path}.docx`;
  const pdfPath = `${path}.own.pdf`;
  return {
    docxPath,
    pdfPath,
    docx: readDocx(await readFile(docxPath)),
    pdf: readPdf(pdfPath),
    libreOffice: readPdf(`${path}.pdf`),
  };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Block } from '../../../electron/documents/model/block.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { type FontFiles, fontFileNames } from '../../../electron/documents/pdf/font-files.ts';
import { writePdf } from '../../../electron/documents/pdf/write-pdf.ts';
import { minimalDocument } from '../samples/minimal.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const names = fontFileNames();

function face(name: keyof FontFiles): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, names[name])));
}

export const FONTS: FontFiles = {
  regular: face('regular'),
  bold: face('bold'),
  italic: face('italic'),
  boldItalic: face('boldItalic'),
};

/** The minimal document with another body. */
export function withBody(...body: readonly Block[]): OfficialDocument {
  return { ...minimalDocument, body };
}

/** A folder for this test file's PDFs, gone afterwards. Gives the path of a written document. */
export function pdfFolder(): (document: OfficialDocument) => Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'ket-luan-pdf-'));
  afterAll(() => rmSync(place, { recursive: true }));
  let count = 0;
  return async (document) => {
    count += 1;
    const path = join(place, `${count}.pdf`);
    writeFileSync(path, await writePdf(document, FONTS));
    return path;
  };
}

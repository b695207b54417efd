import { createHash } from 'node:crypto';
import { writePdf } from '../../../electron/documents/pdf/write-pdf.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { FONTS, SAMPLE_DRAFTS, SIDE_DRAFTS } from './drafts.ts';

/** Prints the checksum of every file of the sample cases, composed and written anew in this process. */
for (const { name, document } of [...SAMPLE_DRAFTS, ...SIDE_DRAFTS]) {
  for (const [format, bytes] of [
    ['docx', await writeWord(document)],
    ['pdf', await writePdf(document, FONTS)],
  ] as const) {
    process.stdout.write(`${name}.${format} ${createHash('sha256').update(bytes).digest('hex')}\n`);
  }
}

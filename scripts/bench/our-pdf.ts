import { writePdf } from '../../electron/documents/pdf/write-pdf.ts';
import type { Write } from './writer-process.ts';

export const write: Write = (document, fonts) => writePdf(document, fonts);

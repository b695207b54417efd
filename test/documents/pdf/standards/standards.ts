import { readPages } from './content.ts';
import { documentFaults } from './document-parts.ts';
import { byteFaults } from './file-bytes.ts';
import { fontFaults } from './fonts.ts';
import { metadataFaults } from './metadata.ts';
import type { Fault, PdfObjects } from './pdf-objects.ts';
import { structureFaults } from './structure.ts';

/**
 * What of PDF/A-2a (ISO 19005-2, level A) and PDF/UA-1 (ISO 14289-1) a file of ours breaks, each with its clause; empty
 * when nothing. Stricter than the standards where we write less than they allow (one kind of font, no annotations, no
 * images, no graphics state). It is no validator for files of others.
 */
export function standardFaults(file: PdfObjects): readonly Fault[] {
  const pages = readPages(file);
  return [
    ...byteFaults(file),
    ...documentFaults(file),
    ...metadataFaults(file),
    ...pages.flatMap((each) => each.faults),
    ...fontFaults(file, pages),
    ...structureFaults(file, pages),
  ];
}

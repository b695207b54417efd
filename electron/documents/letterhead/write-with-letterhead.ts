import type { LetterheadFile } from '../../domain/letterhead.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import type { OnProgress } from '../progress.ts';
import { writeWord } from '../word/write-word.ts';
import { type FilledLetterhead, fillLetterhead } from './fill-letterhead.ts';
import { openLetterhead } from './open-letterhead.ts';
import { fitToPage } from './page-fit.ts';

/**
 * Writes a document into the office's own Word file; the same document, file and draft id give the same bytes.
 * @throws ProblemError when the file cannot be a letterhead
 */
export async function writeWithLetterhead(
  document: OfficialDocument,
  letterhead: LetterheadFile,
  onProgress?: OnProgress,
  draftId: string | null = null,
): Promise<FilledLetterhead> {
  const open = openLetterhead(letterhead);
  const written = await writeWord(fitToPage(document, open.read.document.sections[0]), onProgress, draftId);
  return fillLetterhead(written, open);
}

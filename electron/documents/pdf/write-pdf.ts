import { ProblemError } from '../../domain/problem.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { stylesOf } from '../model/styles.ts';
import type { OnProgress } from '../progress.ts';
import { drawPages } from './draw/draw-pages.ts';
import type { FontFiles } from './font-files.ts';
import { openFaces } from './measure/face.ts';
import { measureDocument } from './measure/measure-document.ts';
import { WordBook } from './measure/word-book.ts';
import { numberPages } from './paginate/number-pages.ts';
import { placeSection } from './paginate/place.ts';

/** Progress is told every so many steps. */
const STEPS = 50;

/**
 * Writes a document as a tagged PDF 1.7 with embedded fonts. The same document and fonts give the same bytes.
 * @throws ProblemError before anything is drawn, with one problem for each character and block:
 * `character-missing-in-font` {codePoint, character} or `character-not-printable` {codePoint}; `where` is the block id,
 * `header` or `closing`.
 */
export async function writePdf(
  document: OfficialDocument,
  fonts: FontFiles,
  onProgress?: OnProgress,
): Promise<Uint8Array> {
  const blocks = document.body.length + document.appendices.reduce((sum, each) => sum + each.body.length, 0);
  // Measuring is the first half of the steps, drawing the second.
  const told = (done: number) => onProgress?.({ stage: 'writing', done, total: 2 * blocks });
  const book = new WordBook(openFaces(fonts), stylesOf(document.sizes));
  const sections = measureDocument(document, book, (count) => {
    if (count % STEPS === 0) told(count);
  });
  if (book.problems.length > 0) throw new ProblemError(book.problems);
  const pages = sections.flatMap((each) => numberPages(placeSection(each), book));
  const bytes = drawPages(document, pages, book.faces, (count) => {
    if (count % STEPS === 0) told(blocks + Math.floor((count / pages.length) * Math.max(blocks - 1, 0)));
  });
  told(2 * blocks);
  return bytes;
}

import { rewrittenClosing, rewrittenTranslatedClosing } from './closing-lines.ts';
import { rewrittenHeader, rewrittenHeaders } from './header-lines.ts';
import type { Inlines } from './inline.ts';
import { LineRewriter } from './line-rewriter.ts';
import { type DocumentLine, lineId, type RewriteLine, translatedId } from './lines.ts';
import type { Appendix, OfficialDocument } from './official-document.ts';

/**
 * The document with every line put through `rewrite`, in the order in which the lines stand in the Word file. The contact lines
 * at the foot of page 1 are no lines: they stand in a part of their own, and what is written there is told as words elsewhere.
 */
export function rewriteLines(document: OfficialDocument, rewrite: RewriteLine): OfficialDocument {
  const lines = new LineRewriter(rewrite);
  const { header, translation } = document;
  const headers =
    translation === undefined
      ? { original: rewrittenHeader(header, lines), translation: null }
      : rewrittenHeaders(header, translation.header, lines);
  const body = document.body.flatMap((each) => lines.block(each, 'body'));
  const closing = rewrittenClosing(document.closing, lines);
  return {
    ...document,
    header: headers.original,
    body,
    closing,
    ...(translation === undefined || headers.translation === null
      ? {}
      : {
          translation: {
            ...translation,
            header: headers.translation,
            ...rewrittenTranslatedClosing(translation, lines),
          },
        }),
    appendices: document.appendices.map((each) => appendixOf(each, lines)),
  };
}

function appendixOf(appendix: Appendix, lines: LineRewriter): Appendix {
  const { id, translation } = appendix;
  const titles = (of: Pick<Appendix, 'label' | 'title' | 'reference'>, idOf: (id: string) => string) => {
    const box = (name: string, inlines: Inlines) =>
      lines.box(idOf(lineId.appendix(id, name)), inlines, { area: 'appendix', form: 'box' });
    return { label: box('label', of.label), title: box('title', of.title), reference: box('reference', of.reference) };
  };
  const own = titles(appendix, (each) => each);
  const translated = translation === undefined ? {} : { translation: titles(translation, translatedId) };
  return { ...appendix, ...own, ...translated, body: appendix.body.flatMap((each) => lines.block(each, 'appendix')) };
}

/** Every line of a document; boxes that are not there are left out, empty cells are not. */
export function linesOf(document: OfficialDocument): readonly DocumentLine[] {
  const lines: DocumentLine[] = [];
  rewriteLines(document, (line) => {
    if (line.rowId !== null || line.inlines.length > 0) lines.push(line);
    return [line];
  });
  return lines;
}

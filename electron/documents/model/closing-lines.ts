import type { Inlines } from './inline.ts';
import type { LineRewriter } from './line-rewriter.ts';
import { lineId, translatedId } from './lines.ts';
import { closingNoticeOf, type OfficialClosing, type SideTranslation, type SigningBlock } from './official-document.ts';

const PLACE = { area: 'closing', form: 'box' } as const;

type Asking = { readonly lines: LineRewriter; readonly idOf: (id: string) => string };

/** The closing of a document, its lines in the order in which they stand. */
export function rewrittenClosing(closing: OfficialClosing, lines: LineRewriter): OfficialClosing {
  return rewritten(closing, { lines, idOf: (id) => id });
}

/** The closing of a translation below that of its original. */
export function rewrittenTranslatedClosing(
  translation: SideTranslation,
  lines: LineRewriter,
): Pick<SideTranslation, 'closing' | 'closingNotice'> {
  const notice = closingNoticeOf(translation);
  const id = translatedId(lineId.closing('translation-notice'));
  const worded = notice.length === 0 ? {} : { closingNotice: lines.box(id, notice, PLACE) };
  return { ...worded, closing: rewritten(translation.closing, { lines, idOf: translatedId }) };
}

function rewritten(closing: OfficialClosing, asking: Asking): OfficialClosing {
  const { signing, otherSigning } = closing;
  if (otherSigning === undefined) {
    const left = leftColumn(closing, asking);
    const titleLines = titlesOf('signing', signing, asking);
    return { ...left, signing: { ...signing, titleLines, ...nameOf('signing', signing, asking) } };
  }
  // As they stand in the file: titles of both, names of both, recipients below.
  const otherTitles = titlesOf('other-signing', otherSigning, asking);
  const ownTitles = titlesOf('signing', signing, asking);
  const otherName = nameOf('other-signing', otherSigning, asking);
  const ownName = nameOf('signing', signing, asking);
  return {
    ...leftColumn(closing, asking),
    signing: { ...signing, titleLines: ownTitles, ...ownName },
    otherSigning: { ...otherSigning, titleLines: otherTitles, ...otherName },
  };
}

function leftColumn({ recipients, drafterMark }: OfficialClosing, { lines, idOf }: Asking) {
  return {
    recipients: {
      heading: lines.plain(idOf(lineId.closing('recipients-heading')), recipients.heading, PLACE),
      items: lines.several(recipients.items, (index) => idOf(lineId.closing('recipient', index + 1)), PLACE),
    },
    ...(drafterMark === undefined
      ? {}
      : { drafterMark: lines.box(idOf(lineId.closing('drafter-mark')), drafterMark, PLACE) }),
  };
}

function titlesOf(name: string, { titleLines }: SigningBlock, { lines, idOf }: Asking): readonly Inlines[] {
  return lines.several(titleLines, (index) => idOf(lineId.closing(`${name}-title`, index + 1)), PLACE);
}

function nameOf(name: string, block: SigningBlock, { lines, idOf }: Asking): Pick<SigningBlock, 'otherPost' | 'name'> {
  const box = (part: string, inlines: Inlines) => lines.box(idOf(lineId.closing(`${name}-${part}`)), inlines, PLACE);
  const { otherPost } = block;
  return { ...(otherPost === undefined ? {} : { otherPost: box('post', otherPost) }), name: box('name', block.name) };
}

import { CLOSING_STYLES, type ClosingStyles, TRANSLATED_CLOSING_STYLES } from '../model/closing-styles.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm, mmToTwips } from '../model/length.ts';
import { lineId, translatedId } from '../model/lines.ts';
import {
  closingNoticeOf,
  type OfficialClosing,
  type SideTranslation,
  type SigningBlock,
} from '../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE, type PageSetup, textWidth } from '../model/page.ts';
import { SIGNATURE_SPACE, type Styles } from '../model/styles.ts';
import { evenLines } from './even-lines.ts';
import { layoutTable } from './layout-table.ts';
import type { MarkLine } from './line-marks.ts';
import { type ParagraphExtras, paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';
import { spacer } from './rule.ts';

/** Space above both columns, and above the name where nobody signs; twips. */
const SPACE_ABOVE = 120;

/** How a closing is set: its styles, the bookmarks of its lines, and whether another stands right below it on the same page. */
type Setting = {
  readonly names: ClosingStyles;
  readonly styles: Styles;
  readonly mark: MarkLine;
  readonly keepWithNext: boolean;
};

/**
 * Boxes 7a–7c, 9b and 12 side by side; one row that never breaks, so that no name stands alone on a page.
 * `keepWithNext` says whether a translation of it stands right below.
 */
export function closingXml(closing: OfficialClosing, page: PageSetup, setting: Omit<Setting, 'names'>): string {
  return blockXml(closing, page, { names: CLOSING_STYLES, ...setting });
}

function blockXml(closing: OfficialClosing, page: PageSetup, setting: Setting): string {
  const { signing, otherSigning } = closing;
  const { names, styles } = setting;
  if (otherSigning !== undefined) return partiesXml({ ...closing, otherSigning }, page, setting);
  const headingSpace = spaceToBaseline(styles, names.heading, names.title, SPACE_ABOVE);
  const column = { ...setting, width: CLOSING_COLUMNS.right };
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  const own = { block: signing, party: 'signing' };
  return layoutTable(
    [leftWidth, CLOSING_COLUMNS.right],
    [[recipientsXml(closing, headingSpace, setting), titlesXml(own, column) + nameXml(own, column)]],
    // LibreOffice keeps no row with what stands below that may not be broken; its lines keep themselves together.
    !setting.keepWithNext,
  );
}

/** The closing of a translation that stands beside its original, below the original's over the full width. */
export function translatedClosingXml(
  translation: SideTranslation,
  page: PageSetup,
  styles: Styles,
  markLine: MarkLine,
): string {
  const mark: MarkLine = (id) => markLine(translatedId(id));
  const notice = closingNoticeOf(translation);
  const opening = plainText(notice) === '' ? '' : noticeXml(notice, mark);
  const block = blockXml(translation.closing, page, {
    names: TRANSLATED_CLOSING_STYLES,
    styles,
    mark,
    keepWithNext: false,
  });
  return spacer(0, '', true) + opening + block;
}

function noticeXml(notice: Inlines, mark: MarkLine): string {
  const bookmark = mark(lineId.closing('translation-notice'));
  return paragraph('translated-translation-notice', bookmark + runs(notice), { keepWithNext: true });
}

/** Both parties beside one another, the recipients below them, all on one page. */
function partiesXml(
  closing: OfficialClosing & { readonly otherSigning: SigningBlock },
  page: PageSetup,
  setting: Setting,
): string {
  const half: Mm = mm(textWidth(page) * PARTY_SHARE);
  const { otherSigning, signing } = closing;
  // Titles and names in rows of their own: both names stand level however many lines a title takes.
  const column = { ...setting, width: half, keepWithNext: true };
  const other = { block: otherSigning, party: 'other-signing' };
  const own = { block: signing, party: 'signing' };
  const rows = [
    [titlesXml(other, column), titlesXml(own, column)],
    [nameXml(other, column), nameXml(own, column)],
    [
      recipientsXml(closing, SPACE_ABOVE, setting),
      paragraph(setting.names.recipients, '', { keepWithNext: setting.keepWithNext }),
    ],
  ];
  return layoutTable([half, mm(textWidth(page) - half)], rows, !setting.keepWithNext);
}

function recipientsXml(
  { recipients, drafterMark }: OfficialClosing,
  spaceBefore: number,
  { names, mark, keepWithNext }: Setting,
): string {
  const { heading, items } = recipients;
  const titleMark = mark(lineId.closing('recipients-heading'));
  const title = paragraph(names.heading, titleMark + textRun(heading), { keepWithNext, spaceBefore });
  const list = items.map((each, index) =>
    paragraph(names.recipients, mark(lineId.closing('recipient', index + 1)) + runs(each), { keepWithNext }),
  );
  return [title, ...list, drafterMark === undefined ? '' : drafterXml(drafterMark, mark, keepWithNext)].join('');
}

function drafterXml(drafterMark: Inlines, mark: MarkLine, keepWithNext: boolean): string {
  return paragraph('drafter-mark', mark(lineId.closing('drafter-mark')) + runs(drafterMark), { keepWithNext });
}

/** Where a signing block stands. */
type Column = Setting & { readonly width: Mm };
/** Who signs; `party` is the name of its lines. */
type Party = { readonly block: SigningBlock; readonly party: string };

function titlesXml({ block, party }: Party, column: Column): string {
  const { keepWithNext } = column;
  const titles = block.titleLines.map((each, index) =>
    postXml(each, lineId.closing(`${party}-title`, index + 1), column, {
      keepWithNext,
      ...(index === 0 ? { spaceBefore: SPACE_ABOVE } : {}),
    }),
  );
  return titles.join('');
}

function postXml(post: Inlines, id: string, { names, styles, mark, width }: Column, extras: ParagraphExtras): string {
  return evenLines(names.title, post, styles, { column: width, clear: mm(0), bookmark: mark(id) }, extras);
}

function nameXml({ block: { signatureSpace, otherPost, name }, party }: Party, column: Column): string {
  const { names, mark, keepWithNext } = column;
  const id = lineId.closing(`${party}-name`);
  const spaceBefore = signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  if (otherPost === undefined) return paragraph(names.name, mark(id) + runs(name), { keepWithNext, spaceBefore });
  const post = postXml(otherPost, lineId.closing(`${party}-post`), column, { keepWithNext: true, spaceBefore });
  return post + paragraph(names.name, mark(id) + runs(name), { keepWithNext });
}

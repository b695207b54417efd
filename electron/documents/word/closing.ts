import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, mmToTwips } from '../model/length.ts';
import type { OfficialClosing, SigningBlock } from '../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE, type PageSetup, textWidth } from '../model/page.ts';
import { SIGNATURE_SPACE, type Styles } from '../model/styles.ts';
import { evenLines } from './even-lines.ts';
import { layoutTable } from './layout-table.ts';
import { type ParagraphExtras, paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';

/** Space above both columns, and above the name where nobody signs; twips. */
const SPACE_ABOVE = 120;

/** Boxes 7a–7c, 9b and 12 side by side; one row that never breaks, so that no name stands alone on a page. */
export function closingXml(closing: OfficialClosing, page: PageSetup, styles: Styles): string {
  const { signing, otherSigning } = closing;
  if (otherSigning !== undefined) return partiesXml({ ...closing, otherSigning }, page, styles);
  const headingSpace = spaceToBaseline(styles, 'recipients-heading', 'signing-title', SPACE_ABOVE);
  const column = { styles, width: CLOSING_COLUMNS.right, keepWithNext: false };
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  return layoutTable(
    [leftWidth, CLOSING_COLUMNS.right],
    [[recipientsXml(closing, headingSpace), titlesXml(signing, column) + nameXml(signing, column)]],
  );
}

/** Both parties beside one another, the recipients below them, all on one page. */
function partiesXml(
  closing: OfficialClosing & { readonly otherSigning: SigningBlock },
  page: PageSetup,
  styles: Styles,
): string {
  const half: Mm = mm(textWidth(page) * PARTY_SHARE);
  const { otherSigning, signing } = closing;
  const column = { styles, width: half, keepWithNext: true };
  // Titles and names in rows of their own: both names stand level however many lines a title takes.
  const rows = [
    [titlesXml(otherSigning, column), titlesXml(signing, column)],
    [nameXml(otherSigning, column), nameXml(signing, column)],
    [recipientsXml(closing, SPACE_ABOVE), paragraph('recipients', '')],
  ];
  return layoutTable([half, mm(textWidth(page) - half)], rows);
}

function recipientsXml({ recipients, drafterMark }: OfficialClosing, spaceBefore: number): string {
  const { heading, items } = recipients;
  const title = paragraph('recipients-heading', textRun(heading), { spaceBefore });
  const mark = drafterMark === undefined ? '' : paragraph('drafter-mark', runs(drafterMark));
  return [title, ...items.map((each) => paragraph('recipients', runs(each))), mark].join('');
}

/** Where a signing block stands. */
type Column = { readonly styles: Styles; readonly width: Mm; readonly keepWithNext: boolean };

function titlesXml({ titleLines }: SigningBlock, column: Column): string {
  const { keepWithNext } = column;
  const titles = titleLines.map((each, index) =>
    postXml(each, column, { keepWithNext, ...(index === 0 ? { spaceBefore: SPACE_ABOVE } : {}) }),
  );
  return titles.join('');
}

function postXml(post: Inlines, { styles, width }: Column, extras: ParagraphExtras): string {
  return evenLines('signing-title', post, styles, { column: width, clear: mm(0) }, extras);
}

function nameXml({ signatureSpace, otherPost, name }: SigningBlock, column: Column): string {
  const { keepWithNext } = column;
  const spaceBefore = signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  if (otherPost === undefined) return paragraph('signing-name', runs(name), { keepWithNext, spaceBefore });
  const post = postXml(otherPost, column, { keepWithNext: true, spaceBefore });
  return post + paragraph('signing-name', runs(name), { keepWithNext });
}

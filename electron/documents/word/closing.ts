import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm, mmToTwips } from '../model/length.ts';
import type { OfficialClosing, SideTranslation, SigningBlock } from '../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE, type PageSetup, textWidth } from '../model/page.ts';
import { SIGNATURE_SPACE, type Styles } from '../model/styles.ts';
import { evenLines } from './even-lines.ts';
import { layoutTable } from './layout-table.ts';
import { type ParagraphExtras, paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';
import { spacer } from './rule.ts';

/** Space above both columns, and above the name where nobody signs; twips. */
const SPACE_ABOVE = 120;

/** How a closing is set: its styles, and whether another stands right below it on the same page. */
type Setting = { readonly names: ClosingStyles; readonly styles: Styles; readonly keepWithNext: boolean };

const ORIGINAL = {
  heading: 'recipients-heading',
  recipients: 'recipients',
  title: 'signing-title',
  name: 'signing-name',
} as const;
const TRANSLATED = {
  heading: 'translated-recipients-heading',
  recipients: 'translated-recipients',
  title: 'translated-signing-title',
  name: 'translated-signing-name',
} as const;
type ClosingStyles = typeof ORIGINAL | typeof TRANSLATED;

/**
 * Boxes 7a–7c, 9b and 12 side by side; one row that never breaks, so that no name stands alone on a page.
 * @param keepWithNext whether a translation of it stands right below
 */
export function closingXml(closing: OfficialClosing, page: PageSetup, styles: Styles, keepWithNext: boolean): string {
  return blockXml(closing, page, { names: ORIGINAL, styles, keepWithNext });
}

function blockXml(closing: OfficialClosing, page: PageSetup, setting: Setting): string {
  const { signing, otherSigning } = closing;
  const { names, styles } = setting;
  if (otherSigning !== undefined) return partiesXml({ ...closing, otherSigning }, page, setting);
  const headingSpace = spaceToBaseline(styles, names.heading, names.title, SPACE_ABOVE);
  const column = { ...setting, width: CLOSING_COLUMNS.right };
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  return layoutTable(
    [leftWidth, CLOSING_COLUMNS.right],
    [[recipientsXml(closing, headingSpace, setting), titlesXml(signing, column) + nameXml(signing, column)]],
    // LibreOffice keeps no row with what stands below that may not be broken; its lines keep themselves together.
    !setting.keepWithNext,
  );
}

/** The closing of a translation that stands beside its original, below the original's over the full width. */
export function translatedClosingXml({ header, closing }: SideTranslation, page: PageSetup, styles: Styles): string {
  const notice = header.translationNotice ?? [];
  const opening = paragraph('translated-translation-notice', runs(notice), { keepWithNext: true });
  const block = blockXml(closing, page, { names: TRANSLATED, styles, keepWithNext: false });
  return spacer(0, '', true) + (plainText(notice) === '' ? '' : opening) + block;
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
  const rows = [
    [titlesXml(otherSigning, column), titlesXml(signing, column)],
    [nameXml(otherSigning, column), nameXml(signing, column)],
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
  { names, keepWithNext }: Setting,
): string {
  const { heading, items } = recipients;
  const title = paragraph(names.heading, textRun(heading), { keepWithNext, spaceBefore });
  const mark = drafterMark === undefined ? '' : paragraph('drafter-mark', runs(drafterMark), { keepWithNext });
  return [title, ...items.map((each) => paragraph(names.recipients, runs(each), { keepWithNext })), mark].join('');
}

/** Where a signing block stands. */
type Column = Setting & { readonly width: Mm };

function titlesXml({ titleLines }: SigningBlock, column: Column): string {
  const { keepWithNext } = column;
  const titles = titleLines.map((each, index) =>
    postXml(each, column, { keepWithNext, ...(index === 0 ? { spaceBefore: SPACE_ABOVE } : {}) }),
  );
  return titles.join('');
}

function postXml(post: Inlines, { names, styles, width }: Column, extras: ParagraphExtras): string {
  return evenLines(names.title, post, styles, { column: width, clear: mm(0) }, extras);
}

function nameXml({ signatureSpace, otherPost, name }: SigningBlock, column: Column): string {
  const { names, keepWithNext } = column;
  const spaceBefore = signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  if (otherPost === undefined) return paragraph(names.name, runs(name), { keepWithNext, spaceBefore });
  const post = postXml(otherPost, column, { keepWithNext: true, spaceBefore });
  return post + paragraph(names.name, runs(name), { keepWithNext });
}

import { plainText } from '../model/inline.ts';
import { type Mm, mm, mmToTwips } from '../model/length.ts';
import type { OfficialClosing, SideTranslation, SigningBlock } from '../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE, type PageSetup, textWidth } from '../model/page.ts';
import { SIGNATURE_SPACE } from '../model/styles.ts';
import { layoutTable } from './layout-table.ts';
import { paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';
import { spacer } from './rule.ts';

/** Space above both columns, and above the name where nobody signs; twips. */
const SPACE_ABOVE = 120;

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

/** Boxes 7a–7c and 9b side by side; one row that never breaks, so that no name stands alone on a page. */
export function closingXml(closing: OfficialClosing, page: PageSetup, styles: ClosingStyles = ORIGINAL): string {
  const { recipients, signing, otherSigning } = closing;
  if (otherSigning !== undefined) return partiesXml({ ...closing, otherSigning }, page, styles);
  const headingSpace = spaceToBaseline(styles.heading, styles.title, SPACE_ABOVE);
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  return layoutTable(
    [leftWidth, CLOSING_COLUMNS.right],
    [[recipientsXml(recipients, headingSpace, styles), titlesXml(signing, styles) + nameXml(signing, styles)]],
  );
}

/** The closing of a translation that stands beside its original, below the original's over the full width. */
export function translatedClosingXml({ header, closing }: SideTranslation, page: PageSetup): string {
  const notice = header.translationNotice ?? [];
  const opening = paragraph('translated-translation-notice', runs(notice), { keepWithNext: true });
  return spacer() + (plainText(notice) === '' ? '' : opening) + closingXml(closing, page, TRANSLATED);
}

/** Both parties beside one another, the recipients below them, all on one page. */
function partiesXml(
  closing: OfficialClosing & { readonly otherSigning: SigningBlock },
  page: PageSetup,
  styles: ClosingStyles,
): string {
  const half: Mm = mm(textWidth(page) * PARTY_SHARE);
  const { otherSigning, signing, recipients } = closing;
  // Titles and names in rows of their own: both names stand level however many lines a title takes.
  const rows = [
    [titlesXml(otherSigning, styles, true), titlesXml(signing, styles, true)],
    [nameXml(otherSigning, styles, true), nameXml(signing, styles, true)],
    [recipientsXml(recipients, SPACE_ABOVE, styles), paragraph(styles.recipients, '')],
  ];
  return layoutTable([half, mm(textWidth(page) - half)], rows);
}

function recipientsXml(
  { heading, items }: OfficialClosing['recipients'],
  spaceBefore: number,
  styles: ClosingStyles,
): string {
  const title = paragraph(styles.heading, textRun(heading), { spaceBefore });
  return [title, ...items.map((each) => paragraph(styles.recipients, runs(each)))].join('');
}

function titlesXml({ titleLines }: SigningBlock, styles: ClosingStyles, keepWithNext = false): string {
  const titles = titleLines.map((each, index) =>
    paragraph(styles.title, runs(each), { keepWithNext, ...(index === 0 ? { spaceBefore: SPACE_ABOVE } : {}) }),
  );
  return titles.join('');
}

function nameXml({ signatureSpace, name }: SigningBlock, styles: ClosingStyles, keepWithNext = false): string {
  const spaceBefore = signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  return paragraph(styles.name, runs(name), { keepWithNext, spaceBefore });
}

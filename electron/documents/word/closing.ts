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

/** How a closing is set: its styles, and whether another stands right below it on the same page. */
type Setting = { readonly styles: ClosingStyles; readonly keepWithNext: boolean };

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
 * Boxes 7a–7c and 9b side by side; one row that never breaks, so that no name stands alone on a page.
 * @param keepWithNext whether a translation of it stands right below
 */
export function closingXml(closing: OfficialClosing, page: PageSetup, keepWithNext: boolean): string {
  return blockXml(closing, page, { styles: ORIGINAL, keepWithNext });
}

function blockXml(closing: OfficialClosing, page: PageSetup, setting: Setting): string {
  const { recipients, signing, otherSigning } = closing;
  if (otherSigning !== undefined) return partiesXml({ ...closing, otherSigning }, page, setting);
  const headingSpace = spaceToBaseline(setting.styles.heading, setting.styles.title, SPACE_ABOVE);
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  return layoutTable(
    [leftWidth, CLOSING_COLUMNS.right],
    [[recipientsXml(recipients, headingSpace, setting), titlesXml(signing, setting) + nameXml(signing, setting)]],
  );
}

/** The closing of a translation that stands beside its original, below the original's over the full width. */
export function translatedClosingXml({ header, closing }: SideTranslation, page: PageSetup): string {
  const notice = header.translationNotice ?? [];
  const opening = paragraph('translated-translation-notice', runs(notice), { keepWithNext: true });
  const block = blockXml(closing, page, { styles: TRANSLATED, keepWithNext: false });
  return spacer(0, '', true) + (plainText(notice) === '' ? '' : opening) + block;
}

/** Both parties beside one another, the recipients below them, all on one page. */
function partiesXml(
  closing: OfficialClosing & { readonly otherSigning: SigningBlock },
  page: PageSetup,
  setting: Setting,
): string {
  const half: Mm = mm(textWidth(page) * PARTY_SHARE);
  const { otherSigning, signing, recipients } = closing;
  // Titles and names in rows of their own: both names stand level however many lines a title takes.
  const kept = { ...setting, keepWithNext: true };
  const rows = [
    [titlesXml(otherSigning, kept), titlesXml(signing, kept)],
    [nameXml(otherSigning, kept), nameXml(signing, kept)],
    [
      recipientsXml(recipients, SPACE_ABOVE, setting),
      paragraph(setting.styles.recipients, '', { keepWithNext: setting.keepWithNext }),
    ],
  ];
  return layoutTable([half, mm(textWidth(page) - half)], rows);
}

function recipientsXml(
  { heading, items }: OfficialClosing['recipients'],
  spaceBefore: number,
  { styles, keepWithNext }: Setting,
): string {
  const title = paragraph(styles.heading, textRun(heading), { keepWithNext, spaceBefore });
  return [title, ...items.map((each) => paragraph(styles.recipients, runs(each), { keepWithNext }))].join('');
}

function titlesXml({ titleLines }: SigningBlock, { styles, keepWithNext }: Setting): string {
  const titles = titleLines.map((each, index) =>
    paragraph(styles.title, runs(each), { keepWithNext, ...(index === 0 ? { spaceBefore: SPACE_ABOVE } : {}) }),
  );
  return titles.join('');
}

function nameXml({ signatureSpace, name }: SigningBlock, { styles, keepWithNext }: Setting): string {
  const spaceBefore = signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  return paragraph(styles.name, runs(name), { keepWithNext, spaceBefore });
}

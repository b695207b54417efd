import { type Mm, mm, mmToTwips } from '../model/length.ts';
import type { OfficialClosing, SigningBlock } from '../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE, type PageSetup, textWidth } from '../model/page.ts';
import { SIGNATURE_SPACE } from '../model/styles.ts';
import { layoutTable } from './layout-table.ts';
import { paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';

/** Space above both columns, and above the name where nobody signs; twips. */
const SPACE_ABOVE = 120;

/** Boxes 7a–7c and 9b side by side; one row that never breaks, so that no name stands alone on a page. */
export function closingXml(closing: OfficialClosing, page: PageSetup): string {
  const { recipients, signing, otherSigning } = closing;
  if (otherSigning !== undefined) return partiesXml({ ...closing, otherSigning }, page);
  const headingSpace = spaceToBaseline('recipients-heading', 'signing-title', SPACE_ABOVE);
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  return layoutTable(
    [leftWidth, CLOSING_COLUMNS.right],
    [[recipientsXml(recipients, headingSpace), titlesXml(signing) + nameXml(signing)]],
  );
}

/** Both parties beside one another, the recipients below them, all on one page. */
function partiesXml(closing: OfficialClosing & { readonly otherSigning: SigningBlock }, page: PageSetup): string {
  const half: Mm = mm(textWidth(page) * PARTY_SHARE);
  const { otherSigning, signing, recipients } = closing;
  // Titles and names in rows of their own: both names stand level however many lines a title takes.
  const rows = [
    [titlesXml(otherSigning, true), titlesXml(signing, true)],
    [nameXml(otherSigning, true), nameXml(signing, true)],
    [recipientsXml(recipients, SPACE_ABOVE), paragraph('recipients', '')],
  ];
  return layoutTable([half, mm(textWidth(page) - half)], rows);
}

function recipientsXml({ heading, items }: OfficialClosing['recipients'], spaceBefore: number): string {
  const title = paragraph('recipients-heading', textRun(heading), { spaceBefore });
  return [title, ...items.map((each) => paragraph('recipients', runs(each)))].join('');
}

function titlesXml({ titleLines }: SigningBlock, keepWithNext = false): string {
  const titles = titleLines.map((each, index) =>
    paragraph('signing-title', runs(each), { keepWithNext, ...(index === 0 ? { spaceBefore: SPACE_ABOVE } : {}) }),
  );
  return titles.join('');
}

function nameXml({ signatureSpace, name }: SigningBlock, keepWithNext = false): string {
  const spaceBefore = signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  return paragraph('signing-name', runs(name), { keepWithNext, spaceBefore });
}

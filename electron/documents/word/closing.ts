import { mm, mmToTwips } from '../model/length.ts';
import type { OfficialClosing } from '../model/official-document.ts';
import { CLOSING_COLUMNS, type PageSetup, textWidth } from '../model/page.ts';
import { SIGNATURE_SPACE } from '../model/styles.ts';
import { layoutTable } from './layout-table.ts';
import { paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';

/** Space above both columns, and above the name where nobody signs; twips. */
const SPACE_ABOVE = 120;

/** Boxes 7a–7c and 9b side by side; one row that never breaks, so that no name stands alone on a page. */
export function closingXml({ recipients, signing }: OfficialClosing, page: PageSetup): string {
  const left = [
    paragraph('recipients-heading', textRun(recipients.heading), {
      spaceBefore: spaceToBaseline('recipients-heading', 'signing-title', SPACE_ABOVE),
    }),
    ...recipients.items.map((each) => paragraph('recipients', runs(each))),
  ];
  const spaceBefore = signing.signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  const right = [
    ...signing.titleLines.map((each, index) =>
      paragraph('signing-title', runs(each), index === 0 ? { spaceBefore: SPACE_ABOVE } : {}),
    ),
    paragraph('signing-name', runs(signing.name), { spaceBefore }),
  ];
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  return layoutTable([leftWidth, CLOSING_COLUMNS.right], [[left.join(''), right.join('')]]);
}

import { type Mm, mm, mmToTwips } from '../model/length.ts';
import { lineId } from '../model/lines.ts';
import type { OfficialClosing, SigningBlock } from '../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE, type PageSetup, textWidth } from '../model/page.ts';
import { SIGNATURE_SPACE } from '../model/styles.ts';
import { layoutTable } from './layout-table.ts';
import type { MarkLine } from './line-marks.ts';
import { paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';

/** Space above both columns, and above the name where nobody signs; twips. */
const SPACE_ABOVE = 120;

/** Boxes 7a–7c and 9b side by side; one row that never breaks, so that no name stands alone on a page. */
export function closingXml(closing: OfficialClosing, page: PageSetup, mark: MarkLine): string {
  const { recipients, signing, otherSigning } = closing;
  if (otherSigning !== undefined) return partiesXml({ ...closing, otherSigning }, page, mark);
  const headingSpace = spaceToBaseline('recipients-heading', 'signing-title', SPACE_ABOVE);
  const leftWidth = mm(textWidth(page) - CLOSING_COLUMNS.right);
  const own = { block: signing, name: 'signing', mark };
  return layoutTable(
    [leftWidth, CLOSING_COLUMNS.right],
    [[recipientsXml(recipients, headingSpace, mark), titlesXml(own) + nameXml(own)]],
  );
}

/** Both parties beside one another, the recipients below them, all on one page. */
function partiesXml(
  closing: OfficialClosing & { readonly otherSigning: SigningBlock },
  page: PageSetup,
  mark: MarkLine,
): string {
  const half: Mm = mm(textWidth(page) * PARTY_SHARE);
  const { otherSigning, signing, recipients } = closing;
  const other = { block: otherSigning, name: 'other-signing', mark };
  const own = { block: signing, name: 'signing', mark };
  // Titles and names in rows of their own: both names stand level however many lines a title takes.
  const rows = [
    [titlesXml(other, true), titlesXml(own, true)],
    [nameXml(other, true), nameXml(own, true)],
    [recipientsXml(recipients, SPACE_ABOVE, mark), paragraph('recipients', '')],
  ];
  return layoutTable([half, mm(textWidth(page) - half)], rows);
}

function recipientsXml({ heading, items }: OfficialClosing['recipients'], spaceBefore: number, mark: MarkLine): string {
  const title = paragraph('recipients-heading', mark(lineId.closing('recipients-heading')) + textRun(heading), {
    spaceBefore,
  });
  const list = items.map((each, index) =>
    paragraph('recipients', mark(lineId.closing('recipient', index + 1)) + runs(each)),
  );
  return [title, ...list].join('');
}

/** One party: `name` is that of its lines. */
type Party = { readonly block: SigningBlock; readonly name: string; readonly mark: MarkLine };

function titlesXml({ block, name, mark }: Party, keepWithNext = false): string {
  const titles = block.titleLines.map((each, index) =>
    paragraph('signing-title', mark(lineId.closing(`${name}-title`, index + 1)) + runs(each), {
      keepWithNext,
      ...(index === 0 ? { spaceBefore: SPACE_ABOVE } : {}),
    }),
  );
  return titles.join('');
}

function nameXml({ block, name, mark }: Party, keepWithNext = false): string {
  const spaceBefore = block.signatureSpace ? mmToTwips(SIGNATURE_SPACE) : SPACE_ABOVE;
  return paragraph('signing-name', mark(lineId.closing(`${name}-name`)) + runs(block.name), {
    keepWithNext,
    spaceBefore,
  });
}

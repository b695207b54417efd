import type { Block, TableBlock } from '../../../electron/documents/model/block.ts';
import { type Inlines, plainText } from '../../../electron/documents/model/inline.ts';
import type {
  OfficialClosing,
  OfficialDocument,
  OfficialHeader,
} from '../../../electron/documents/model/official-document.ts';

/**
 * The plain text of every paragraph in reading order, exactly as every writer must show it; a paragraph without
 * characters is left out. Labels stand before their text with one space: «I. KHÁI QUÁT CHUNG», «đ) …», «- …».
 *
 * Header: mark of circulation; translation notice; then the two-row layout of boxes 1–4 row by row, left cell before right cell: parent
 * agencies, issuing agency | national title, motto; number, subject of a công văn, mark of urgency | place and
 * date; then type name,
 * subject, addressees. Closing: recipients and the drafter's mark (left cell), then signing lines and name (right cell); where two parties sign,
 * the titles of both, their names, then the recipients below. Then each appendix: label, title,
 * reference, body. The contact lines stand in the footer of page 1 and are not in it. A table gives its header cells once, then row by row, cell by cell, paragraph by paragraph.
 */
export function documentText(document: OfficialDocument): string[] {
  const { closing } = document;
  return [
    ...headerText(document.header),
    ...document.body.flatMap(blockText),
    ...closingText(closing),
    ...document.appendices.flatMap((each) => [
      plainText(each.label),
      plainText(each.title),
      plainText(each.reference),
      ...each.body.flatMap(blockText),
    ]),
  ].filter((each) => each !== '');
}

function headerText(header: OfficialHeader): string[] {
  return [
    header.circulation?.text ?? '',
    header.translationNotice === null ? '' : plainText(header.translationNotice),
    ...header.parentAgencies.map(plainText),
    plainText(header.issuingAgency),
    header.nationalTitle,
    header.motto,
    plainText(header.number),
    plainText(header.letterSubject ?? []),
    header.urgency?.text ?? '',
    plainText(header.placeAndDate),
    plainText(header.typeName),
    plainText(header.subject),
    ...addresseeText(header.addressees),
  ];
}

function closingText({ recipients, drafterMark = [], signing, otherSigning }: OfficialClosing): string[] {
  const list = [recipients.heading, ...recipients.items.map(plainText), plainText(drafterMark)];
  const parties = otherSigning === undefined ? [signing] : [otherSigning, signing];
  const signatures = [
    ...parties.flatMap((each) => each.titleLines.map(plainText)),
    ...parties.flatMap((each) => [plainText(each.otherPost ?? []), plainText(each.name)]),
  ];
  return otherSigning === undefined ? [...list, ...signatures] : [...signatures, ...list];
}

/** One name on the line of the label; several each on its own line below it. */
function addresseeText(addressees: OfficialHeader['addressees']): string[] {
  if (addressees === null) return [];
  const names = addressees.names.map(plainText);
  return names.length === 1 ? [`${addressees.label} ${names[0]}`] : [addressees.label, ...names];
}

function blockText(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [numbered(block.numbering?.label, block.inlines)];
    case 'item':
      return [numbered(block.numbering.label, block.inlines)];
    case 'paragraph':
      return [plainText(block.inlines)];
    case 'table':
      return tableText(block);
  }
}

function numbered(label: string | undefined, inlines: Inlines): string {
  return label === undefined ? plainText(inlines) : `${label} ${plainText(inlines)}`;
}

function tableText(table: TableBlock): string[] {
  const rows = table.rows.flatMap((row) => [
    ...(row.type === 'cells' ? [] : [plainText(row.title)]),
    ...(row.type === 'group' ? [] : row.cells.flatMap((each) => each.map(plainText))),
  ]);
  return [...table.columns.map((each) => plainText(each.header)), ...rows];
}

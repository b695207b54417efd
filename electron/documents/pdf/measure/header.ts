import { text } from '../../model/inline.ts';
import { mm, mmToPt } from '../../model/length.ts';
import type { OfficialHeader } from '../../model/official-document.ts';
import { HEADER_COLUMNS } from '../../model/page.ts';
import { RULE_LENGTH } from '../../model/styles.ts';
import { longestLine, measureParagraph } from './paragraph.ts';
import type { Board, Part } from './part.ts';
import { boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

type Area = { readonly width: number; readonly height: number };

/** Where «Kính gửi:» begins: clear of the margin, as on the official form of a công văn (Annex III, 1.5). */
const ADDRESSEE_INDENT = mmToPt(mm(25.4));

/** Boxes 1–5 and 9a; `area` is the text area in points. */
export function headerParts(header: OfficialHeader, book: WordBook, root: StructureNode, area: Area): readonly Part[] {
  return [
    ...boardParts(headerBoard(header, book, root, area.width), area.height, { closing: false, hold: 'next' }),
    ...titleParts(header, book, root, area.width),
    ...addresseeParts(header.addressees, book, root, area.width),
  ];
}

/** Agencies and national title side by side, then number and place-and-date on one line (boxes 1–4). */
function headerBoard(header: OfficialHeader, book: WordBook, root: StructureNode, width: number): Board {
  const notice = new Stack(book, root, 'header', { x: 0, y: 0, width });
  if (header.translationNotice !== null) notice.add('translation-notice', header.translationNotice);
  const columns = { left: mmToPt(HEADER_COLUMNS.left), right: mmToPt(HEADER_COLUMNS.right) };
  const left = new Stack(book, root, 'header', { x: 0, y: notice.y, width: columns.left });
  const right = new Stack(book, root, 'header', { x: columns.left, y: notice.y, width: columns.right });
  for (const each of header.parentAgencies) left.add('parent-agency', each);
  left.addRule(longestLine(left.add('issuing-agency', header.issuingAgency)) * RULE_LENGTH.issuingAgency);
  right.add('national-title', [text(header.nationalTitle)]);
  right.addRule(longestLine(right.add('motto', [text(header.motto)])) * RULE_LENGTH.motto);
  const y = Math.max(left.y, right.y);
  const number = new Stack(book, root, 'header', { x: 0, y, width: columns.left });
  const date = new Stack(book, root, 'header', { x: columns.left, y, width: columns.right });
  number.add('document-number', header.number);
  date.add('place-and-date', header.placeAndDate);
  const items = [notice, left, right, number, date].flatMap((each) => each.items);
  return { height: Math.max(number.y, date.y), items };
}

/** Type name and subject with the rule below it (box 5a). */
function titleParts(header: OfficialHeader, book: WordBook, root: StructureNode, width: number): readonly Part[] {
  const type = { inlines: header.typeName, style: 'type-name', width, node: node('P', root), where: 'header' } as const;
  const typeName = measureParagraph(book, type);
  const subject = measureParagraph(book, { ...type, inlines: header.subject, style: 'subject', node: node('P', root) });
  const below = new Stack(book, root, 'header', { x: 0, y: 0, width });
  below.addRule(longestLine(subject) * RULE_LENGTH.subject);
  const rule = { height: below.y, items: below.items };
  return [
    { type: 'paragraph', paragraph: typeName, x: 0, hold: 'next', whole: false },
    { type: 'paragraph', paragraph: subject, x: 0, hold: 'next', whole: false },
    { type: 'board', board: rule, hold: 'next', closing: false, spaceBefore: 0, spaceAfter: 10 },
  ];
}

/** One addressee beside the label, several each on a line with the dash under the colon (Annex I, II.9.a). */
function addresseeParts(
  addressees: OfficialHeader['addressees'],
  book: WordBook,
  root: StructureNode,
  width: number,
): readonly Part[] {
  if (addressees === null) return [];
  const base = { style: 'addressee', width: width - ADDRESSEE_INDENT, where: 'header' } as const;
  const [first, ...others] = addressees.names;
  const single = first !== undefined && others.length === 0;
  const label = measureParagraph(book, {
    ...base,
    inlines: single ? first : [],
    label: addressees.label,
    node: node('P', root),
  });
  const parts: Part[] = [{ type: 'paragraph', paragraph: label, x: ADDRESSEE_INDENT, hold: 'next', whole: false }];
  if (single) return parts;
  const colon = label.text.words.at(-1)?.glyphs.at(-1)?.width ?? 0;
  const indent = longestLine(label) - (colon * label.size) / 1000;
  addressees.names.forEach((inlines, index) => {
    const measured = measureParagraph(book, { ...base, width: base.width - indent, inlines, node: node('P', root) });
    const last = index === addressees.names.length - 1;
    const paragraph = { ...measured, spaceBefore: 0, spaceAfter: last ? measured.spaceAfter : 0 };
    parts.push({ type: 'paragraph', paragraph, x: ADDRESSEE_INDENT + indent, hold: last ? 'none' : 'next', whole: false });
  });
  return parts;
}

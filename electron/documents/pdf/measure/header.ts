import { plainText, text } from '../../model/inline.ts';
import { mm, mmToPt } from '../../model/length.ts';
import type { OfficialHeader } from '../../model/official-document.ts';
import { HEADER_COLUMNS } from '../../model/page.ts';
import { RULE_LENGTH } from '../../model/styles.ts';
import { addresseeParts } from './addressees.ts';
import { longestLine, measureParagraph, withEvenLines } from './paragraph.ts';
import type { Board, Part } from './part.ts';
import { alignFirstBaselines, boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** A công văn has none: its headings are then the outermost. */
export function hasTitle(header: OfficialHeader): boolean {
  return plainText(header.typeName).trim() !== '';
}

type Area = { readonly width: number; readonly height: number };

/** Boxes 1–4, 5b, 10b and 11; `area` is the text area in points. */
export function boxParts(header: OfficialHeader, book: WordBook, root: StructureNode, area: Area): readonly Part[] {
  // Two columns for the eye only: read one after another, they are no table.
  return boardParts(headerBoard(header, book, node('Div', root), area.width), area.height, {
    closing: false,
    hold: 'next',
  });
}

/** Boxes 1–5, 9a, 10b and 11. */
export function headerParts(header: OfficialHeader, book: WordBook, root: StructureNode, area: Area): readonly Part[] {
  return [
    ...boxParts(header, book, root, area),
    ...titleParts(header, book, root, area.width),
    ...addresseeParts(header.addressees, book, root, area.width, !hasTitle(header)),
  ];
}

/** The national title fills its column; without this a long agency name would seem to run on into it. */
const GUTTER = mmToPt(mm(3.5));

/** Agencies and national title side by side, then number and place-and-date on one line (boxes 1–4, 5b, 10b, 11). */
function headerBoard(header: OfficialHeader, book: WordBook, root: StructureNode, width: number): Board {
  const notice = new Stack(book, root, 'header', { x: 0, y: 0, width });
  if (header.circulation !== undefined) notice.addStamp('circulation', header.circulation, 'right');
  if (header.translationNotice !== null) notice.add('translation-notice', header.translationNotice);
  // The left column takes what the national title leaves, so that a landscape page is filled too.
  const columns = { left: width - mmToPt(HEADER_COLUMNS.right), right: mmToPt(HEADER_COLUMNS.right) };
  const left = new Stack(book, root, 'header', { x: GUTTER, y: notice.y, width: columns.left - 2 * GUTTER });
  const right = new Stack(book, root, 'header', { x: columns.left, y: notice.y, width: columns.right });
  for (const each of header.parentAgencies) left.add('parent-agency', each);
  left.addRule(longestLine(left.add('issuing-agency', header.issuingAgency)) * RULE_LENGTH.issuingAgency);
  right.add('national-title', [text(header.nationalTitle)]);
  right.addRule(longestLine(right.add('motto', [text(header.motto)])) * RULE_LENGTH.motto);
  const y = Math.max(left.y, right.y);
  const number = new Stack(book, root, 'header', { x: 0, y, width: columns.left });
  const date = new Stack(book, root, 'header', { x: columns.left, y, width: columns.right });
  alignFirstBaselines(number, 'document-number', date, 'place-and-date');
  number.add('document-number', header.number);
  const letterSubject = new Stack(book, root, 'header', {
    x: GUTTER,
    y: number.y,
    width: columns.left - 2 * GUTTER,
  });
  if (header.letterSubject !== undefined) letterSubject.add('letter-subject', header.letterSubject);
  if (header.urgency !== undefined) letterSubject.addStamp('urgency', header.urgency, 'centre');
  if (header.placeAndDate.length > 0) date.add('place-and-date', header.placeAndDate);
  const items = [notice, left, right, number, letterSubject, date].flatMap((each) => each.items);
  return { height: Math.max(letterSubject.y, date.y), items };
}

/** Type name and subject with the rule below it (box 5a). */
function titleParts(header: OfficialHeader, book: WordBook, root: StructureNode, width: number): readonly Part[] {
  if (!hasTitle(header)) return [];
  const type = {
    inlines: header.typeName,
    style: 'type-name',
    width,
    node: node('H1', root),
    where: 'header',
  } as const;
  const typeName = measureParagraph(book, type);
  const source = { ...type, inlines: header.subject, style: 'subject', node: node('P', root) } as const;
  const subject = withEvenLines(measureParagraph(book, source));
  const below = new Stack(book, root, 'header', { x: 0, y: 0, width });
  below.addRule(longestLine(subject) * RULE_LENGTH.subject);
  const rule = { height: below.y, items: below.items };
  return [
    { type: 'paragraph', paragraph: typeName, x: 0, hold: 'next', whole: false },
    { type: 'paragraph', paragraph: subject, x: 0, hold: 'next', whole: false },
    { type: 'board', board: rule, hold: 'next', closing: false, spaceBefore: 0, spaceAfter: 10 },
  ];
}

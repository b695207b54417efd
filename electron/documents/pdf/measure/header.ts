import { plainText, text } from '../../model/inline.ts';
import { mm, mmToPt } from '../../model/length.ts';
import type { OfficialHeader } from '../../model/official-document.ts';
import { HEADER_COLUMNS } from '../../model/page.ts';
import type { Side } from '../../model/side-styles.ts';
import { RULE_LENGTH, STYLES } from '../../model/styles.ts';
import { EM } from './face.ts';
import { itemNodes, listNode, splitDash } from './list-nodes.ts';
import { longestLine, measureParagraph, type ParagraphSource, withEvenLines } from './paragraph.ts';
import type { Board, Part } from './part.ts';
import { alignFirstBaselines, boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** A công văn has none: its headings are then the outermost. */
export function hasTitle(header: OfficialHeader): boolean {
  return plainText(header.typeName).trim() !== '';
}

type Area = { readonly width: number; readonly height: number };

/** Where «Kính gửi:» begins: clear of the margin, as on the official form of a công văn (Annex III, 1.5). */
const ADDRESSEE_INDENT = mmToPt(mm(25.4));

/** Boxes 1–4; `area` is the text area in points. */
export function boxParts(header: OfficialHeader, book: WordBook, root: StructureNode, area: Area): readonly Part[] {
  // Two columns for the eye only: read one after another, they are no table.
  return boardParts(headerBoard(header, book, node('Div', root), area.width), area.height, {
    closing: false,
    hold: 'next',
  });
}

/** Boxes 1–5 and 9a. */
export function headerParts(header: OfficialHeader, book: WordBook, root: StructureNode, area: Area): readonly Part[] {
  return [
    ...boxParts(header, book, root, area),
    ...titleParts(header, book, root, area.width),
    ...addresseeParts(header, book, root, area.width),
  ];
}

/** The national title fills its column; without this a long agency name would seem to run on into it. */
const GUTTER = mmToPt(mm(3.5));

/** Agencies and national title side by side, then number and place-and-date on one line (boxes 1–4). */
function headerBoard(header: OfficialHeader, book: WordBook, root: StructureNode, width: number): Board {
  const notice = new Stack(book, root, 'header', { x: 0, y: 0, width });
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

/** One addressee beside the label, several each on a line with the dash under the colon (Annex I, II.9.a). */
function addresseeParts(header: OfficialHeader, book: WordBook, root: StructureNode, width: number): readonly Part[] {
  const { addressees } = header;
  if (addressees === null) return [];
  const { label, names } = addressees;
  // A công văn has no title between header and «Kính gửi:»: the title's room is kept.
  const above = STYLES[hasTitle(header) ? 'addressee' : 'type-name'].spaceBefore;
  const box = width - ADDRESSEE_INDENT;
  const put = (indent: number, source: AddresseeSource, last: boolean): Part => {
    const base = { style: 'addressee', where: 'header' } as const;
    const measured = measureParagraph(book, { ...base, ...source, width: box - indent });
    const paragraph = { ...measured, spaceAfter: last ? measured.spaceAfter : 0 };
    return { type: 'paragraph', paragraph, x: ADDRESSEE_INDENT + indent, hold: last ? 'none' : 'next', whole: false };
  };
  const labelWidth = addresseeWidth(book, label);
  const space = addresseeWidth(book, ': ') - addresseeWidth(book, ':');
  const [first, ...others] = names;
  if (first !== undefined && others.length === 0) {
    const hanging = labelWidth + space;
    return [withSpaceBefore(put(hanging, { inlines: first, label, hanging, node: node('P', root) }, true), above)];
  }
  const hanging = addresseeWidth(book, '- ');
  const indent = labelWidth - addresseeWidth(book, ':') + hanging;
  const list = listNode(root, 'dash');
  const lines = names.map((inlines, index) => {
    const item = itemNodes(list);
    const source = { inlines, ...splitDash(inlines), labelNode: item.label, node: item.body, hanging };
    return withSpaceBefore(put(indent, source, index === others.length), 0);
  });
  const labelLine = put(0, { inlines: [text(label)], hanging: 0, node: node('P', root) }, false);
  return [withSpaceBefore(labelLine, above), ...lines];
}

type AddresseeSource = Pick<ParagraphSource, 'inlines' | 'label' | 'labelNode' | 'node' | 'hanging'>;

function withSpaceBefore(part: Part, spaceBefore: number): Part {
  return part.type === 'paragraph' ? { ...part, paragraph: { ...part.paragraph, spaceBefore } } : part;
}

/** Points; of «- » and «: » with the space. */
export function addresseeWidth(
  book: WordBook,
  value: string,
  style: 'addressee' | `${Side}-addressee` = 'addressee',
): number {
  const { regular } = book.faces;
  const widths = [...value.normalize('NFC')].map((each) => regular.glyph(each.codePointAt(0) ?? 0)?.width ?? 0);
  return (widths.reduce((sum, each) => sum + each, 0) * STYLES[style].size) / EM;
}

import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, ptToTwips } from '../model/length.ts';
import { lineId } from '../model/lines.ts';
import type { OfficialHeader, Stamp } from '../model/official-document.ts';
import { HEADER_COLUMNS, type PageSetup, textWidth } from '../model/page.ts';
import { RULE_LENGTH, type StyleName, type Styles } from '../model/styles.ts';
import { addresseesXml } from './addressees.ts';
import { evenLines } from './even-lines.ts';
import { layoutTable } from './layout-table.ts';
import type { MarkLine } from './line-marks.ts';
import { paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';
import { rule, spacer } from './rule.ts';
import { stamp } from './stamp.ts';
import { evenWidthOf, longestLineOf, textWidthOf } from './text-width.ts';

/** Twips. */
export const SPACE_BELOW_SUBJECT_RULE = 200;
/** Keeps agency names and «V/v …» clear of what stands beside them. */
const GUTTER = mm(3.5);

/** Boxes 1–4, 5b, 10b and 11: the two-row table of the agencies and the national title. */
export function headerTableXml(header: OfficialHeader, page: PageSetup, styles: Styles, mark: MarkLine): string {
  const { translationNotice, circulation } = header;
  const box = (name: string) => mark(lineId.header(name));
  return [
    circulation === undefined ? '' : circulationXml(circulation, page, styles, box('circulation')),
    translationNotice === null
      ? ''
      : paragraph('translation-notice', box('translation-notice') + runs(translationNotice)),
    headerTable(header, page, styles, mark),
    spacer(),
  ].join('');
}

function circulationXml(circulation: Stamp, page: PageSetup, styles: Styles, bookmark: string): string {
  return stamp(circulation, 'circulation', styles, { available: textWidth(page), at: 'right', bookmark });
}

/** Boxes 5a and 9a: type, subject, addressees. */
export function titleXml(header: OfficialHeader, page: PageSetup, styles: Styles, mark: MarkLine): string {
  const { typeName } = header;
  return [
    typeName.length === 0 ? '' : paragraph('type-name', mark(lineId.header('type-name')) + runs(typeName)),
    titleSubject('subject', header.subject, textWidth(page), styles, mark),
    addresseesXml(header.addressees, styles, typeName.length === 0, mark),
  ].join('');
}

function headerTable(header: OfficialHeader, page: PageSetup, styles: Styles, mark: MarkLine): string {
  const box = (name: string) => mark(lineId.header(name));
  const right = HEADER_COLUMNS.right;
  const left = mm(textWidth(page) - right);
  const motto = textWidthOf(header.motto, ...face(styles, 'motto'));
  const issuer = agencies(header, left, styles, mark);
  const national = [
    paragraph('national-title', box('national-title') + textRun(header.nationalTitle)),
    paragraph('motto', box('motto') + textRun(header.motto)),
    rule(mm(motto * RULE_LENGTH.motto), right),
  ];
  const space = ptToTwips(styles['document-number'].spaceBefore);
  const spaceBefore = spaceToBaseline(styles, 'document-number', 'place-and-date', space);
  const number = [
    paragraph('document-number', box('number') + runs(header.number), { spaceBefore }),
    letterSubjectXml(header.letterSubject ?? [], left, styles, mark),
    urgencyXml(header.urgency, left, styles, mark),
  ];
  const date = paragraph('place-and-date', box('place-and-date') + runs(header.placeAndDate));
  return layoutTable(
    [left, right],
    [
      [issuer, national.join('')],
      [number.join(''), date],
    ],
  );
}

function letterSubjectXml(inlines: Inlines, column: Mm, styles: Styles, mark: MarkLine): string {
  if (inlines.length === 0) return '';
  const bookmark = mark(lineId.header('letter-subject'));
  return evenLines('letter-subject', inlines, styles, { column, clear: GUTTER, bookmark });
}

function urgencyXml(urgency: Stamp | undefined, available: Mm, styles: Styles, mark: MarkLine): string {
  if (urgency === undefined) return '';
  return stamp(urgency, 'urgency', styles, { available, at: 'centre', bookmark: mark(lineId.header('urgency')) });
}

function agencies(
  { parentAgencies, issuingAgency }: OfficialHeader,
  column: Mm,
  styles: Styles,
  mark: MarkLine,
): string {
  const place = (name: string, index = 0) => ({ column, clear: GUTTER, bookmark: mark(lineId.header(name, index)) });
  const available = mm(column - 2 * GUTTER);
  const width = evenWidthOf(issuingAgency, ...face(styles, 'issuing-agency'), available);
  const longest = longestLineOf(issuingAgency, ...face(styles, 'issuing-agency'), width);
  return [
    ...parentAgencies.map((each, index) => evenLines('parent-agency', each, styles, place('parent-agency', index + 1))),
    evenLines('issuing-agency', issuingAgency, styles, place('issuing-agency')),
    rule(mm(longest * RULE_LENGTH.issuingAgency), column),
  ].join('');
}

/** Trích yếu in lines as even as can be, and the rule under it. */
export function titleSubject(
  style: 'subject' | 'original-subject',
  inlines: Inlines,
  available: Mm,
  styles: Styles,
  mark: MarkLine,
): string {
  if (inlines.length === 0) return '';
  const bookmark = mark(lineId.header('subject'));
  const width = evenWidthOf(inlines, ...face(styles, style), available);
  const length = mm(longestLineOf(inlines, ...face(styles, style), width) * RULE_LENGTH.subject);
  return (
    evenLines(style, inlines, styles, { column: available, clear: mm(0), bookmark }) +
    rule(length, available, SPACE_BELOW_SUBJECT_RULE)
  );
}

function face(styles: Styles, style: StyleName) {
  return [styles[style].size, styles[style].bold] as const;
}

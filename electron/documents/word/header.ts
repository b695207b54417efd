import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, ptToTwips } from '../model/length.ts';
import type { OfficialHeader } from '../model/official-document.ts';
import { HEADER_COLUMNS, type PageSetup, textWidth } from '../model/page.ts';
import { RULE_LENGTH, type StyleName, type Styles } from '../model/styles.ts';
import { addresseesXml } from './addressees.ts';
import { evenLines } from './even-lines.ts';
import { layoutTable } from './layout-table.ts';
import { paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';
import { rule, spacer } from './rule.ts';
import { stamp } from './stamp.ts';
import { evenWidthOf, longestLineOf, textWidthOf } from './text-width.ts';

/** Twips. */
export const SPACE_BELOW_SUBJECT_RULE = 200;
/** Keeps agency names and «V/v …» clear of what stands beside them. */
const GUTTER = mm(3.5);

/** Boxes 1–4, 5b, 10b and 11: the two-row table of the agencies and the national title. */
export function headerTableXml(header: OfficialHeader, page: PageSetup, styles: Styles): string {
  const { translationNotice, circulation } = header;
  return [
    circulation === undefined ? '' : stamp(circulation, 'circulation', styles, textWidth(page), 'right'),
    translationNotice === null ? '' : paragraph('translation-notice', runs(translationNotice)),
    headerTable(header, page, styles),
    spacer(),
  ].join('');
}

/** Boxes 5a and 9a: type, subject, addressees. */
export function titleXml(header: OfficialHeader, page: PageSetup, styles: Styles): string {
  return [
    header.typeName.length === 0 ? '' : paragraph('type-name', runs(header.typeName)),
    header.subject.length === 0 ? '' : titleSubject('subject', header.subject, textWidth(page), styles),
    addresseesXml(header.addressees, styles, header.typeName.length === 0),
  ].join('');
}

function headerTable(header: OfficialHeader, page: PageSetup, styles: Styles): string {
  const right = HEADER_COLUMNS.right;
  const left = mm(textWidth(page) - right);
  const motto = textWidthOf(header.motto, ...face(styles, 'motto'));
  const national = [
    paragraph('national-title', textRun(header.nationalTitle)),
    paragraph('motto', textRun(header.motto)),
    rule(mm(motto * RULE_LENGTH.motto), right),
  ];
  const space = ptToTwips(styles['document-number'].spaceBefore);
  const spaceBefore = spaceToBaseline(styles, 'document-number', 'place-and-date', space);
  const number = [
    paragraph('document-number', runs(header.number), { spaceBefore }),
    evenLines('letter-subject', header.letterSubject ?? [], styles, { column: left, clear: GUTTER }),
    header.urgency === undefined ? '' : stamp(header.urgency, 'urgency', styles, left, 'centre'),
  ];
  const date = paragraph('place-and-date', runs(header.placeAndDate));
  return layoutTable(
    [left, right],
    [
      [agencies(header, left, styles), national.join('')],
      [number.join(''), date],
    ],
  );
}

function agencies({ parentAgencies, issuingAgency }: OfficialHeader, column: Mm, styles: Styles): string {
  const place = { column, clear: GUTTER };
  const available = mm(column - 2 * GUTTER);
  const width = evenWidthOf(issuingAgency, ...face(styles, 'issuing-agency'), available);
  const longest = longestLineOf(issuingAgency, ...face(styles, 'issuing-agency'), width);
  return [
    ...parentAgencies.map((each) => evenLines('parent-agency', each, styles, place)),
    evenLines('issuing-agency', issuingAgency, styles, place),
    rule(mm(longest * RULE_LENGTH.issuingAgency), column),
  ].join('');
}

/** Trích yếu in lines as even as can be, and the rule under it. */
export function titleSubject(
  style: 'subject' | 'original-subject',
  inlines: Inlines,
  available: Mm,
  styles: Styles,
): string {
  const width = evenWidthOf(inlines, ...face(styles, style), available);
  const length = mm(longestLineOf(inlines, ...face(styles, style), width) * RULE_LENGTH.subject);
  return (
    evenLines(style, inlines, styles, { column: available, clear: mm(0) }) +
    rule(length, available, SPACE_BELOW_SUBJECT_RULE)
  );
}

function face(styles: Styles, style: StyleName) {
  return [styles[style].size, styles[style].bold] as const;
}

import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, mmToTwips, ptToTwips } from '../model/length.ts';
import { lineId } from '../model/lines.ts';
import type { OfficialHeader } from '../model/official-document.ts';
import { HEADER_COLUMNS, type PageSetup, textWidth } from '../model/page.ts';
import { RULE_LENGTH, STYLES, type StyleName } from '../model/styles.ts';
import { layoutTable } from './layout-table.ts';
import type { MarkLine } from './line-marks.ts';
import { type ParagraphExtras, paragraph, runs, spaceToBaseline, textRun } from './paragraph.ts';
import { rule, spacer } from './rule.ts';
import { evenWidthOf, longestLineOf, textWidthOf } from './text-width.ts';

const SPACE_BELOW_SUBJECT_RULE = 200;
/** Keeps «V/v …» clear of the place and date beside it. */
const GUTTER = mm(3.5);
/** «Kính gửi:» stands two indents in, as in model 1.5 of Annex III. */
const ADDRESSEE_INDENT = mm(25.4);

/** Boxes 1–5 and 9a: the two-row table of the agencies and the national title, type, subject, addressees. */
export function headerXml(header: OfficialHeader, page: PageSetup, mark: MarkLine): string {
  const box = (name: string) => mark(lineId.header(name));
  const { translationNotice } = header;
  return [
    translationNotice === null
      ? ''
      : paragraph('translation-notice', box('translation-notice') + runs(translationNotice)),
    headerTable(header, page, mark),
    spacer(),
    header.typeName.length === 0 ? '' : paragraph('type-name', box('type-name') + runs(header.typeName)),
    header.subject.length === 0 ? '' : subject(header.subject, textWidth(page), box('subject')),
    addressees(header.addressees, header.typeName.length === 0, mark),
  ].join('');
}

function headerTable(header: OfficialHeader, page: PageSetup, mark: MarkLine): string {
  const box = (name: string) => mark(lineId.header(name));
  const right = HEADER_COLUMNS.right;
  const left = mm(textWidth(page) - right);
  const agencies = [
    ...header.parentAgencies.map((each, index) =>
      paragraph('parent-agency', mark(lineId.header('parent-agency', index + 1)) + runs(each)),
    ),
    paragraph('issuing-agency', box('issuing-agency') + runs(header.issuingAgency)),
    rule(mm(longestLineOf(header.issuingAgency, ...face('issuing-agency'), left) * RULE_LENGTH.issuingAgency), left),
  ];
  const national = [
    paragraph('national-title', box('national-title') + textRun(header.nationalTitle)),
    paragraph('motto', box('motto') + textRun(header.motto)),
    rule(mm(textWidthOf(header.motto, ...face('motto')) * RULE_LENGTH.motto), right),
  ];
  const numberSpace = spaceToBaseline(
    'document-number',
    'place-and-date',
    ptToTwips(STYLES['document-number'].spaceBefore),
  );
  const number = paragraph('document-number', box('number') + runs(header.number), { spaceBefore: numberSpace });
  return layoutTable(
    [left, right],
    [
      [agencies.join(''), national.join('')],
      [
        number + letterSubject(header.letterSubject ?? [], left, mark),
        paragraph('place-and-date', box('place-and-date') + runs(header.placeAndDate)),
      ],
    ],
  );
}

/** «V/v …» of a công văn, centred under the number (box 5b). */
function letterSubject(inlines: Inlines, column: Mm, mark: MarkLine): string {
  if (inlines.length === 0) return '';
  const available = mm(column - 2 * GUTTER);
  const side = mmToTwips(mm((column - evenWidthOf(inlines, ...face('letter-subject'), available)) / 2));
  return paragraph('letter-subject', mark(lineId.header('letter-subject')) + runs(inlines), {
    indent: { left: side, right: side },
  });
}

function subject(inlines: Inlines, available: Mm, mark: string): string {
  const width = evenWidthOf(inlines, ...face('subject'), available);
  const length = mm(longestLineOf(inlines, ...face('subject'), width) * RULE_LENGTH.subject);
  const side = mmToTwips(mm((available - width) / 2));
  const extras = side === 0 ? {} : { indent: { left: side, right: side } };
  return paragraph('subject', mark + runs(inlines), extras) + rule(length, available, SPACE_BELOW_SUBJECT_RULE);
}

function face(style: StyleName) {
  return [STYLES[style].size, STYLES[style].bold] as const;
}

/** One name stands after the label; of several, each on a line, the dash stands under the label's colon (box 9a). */
function addressees(list: OfficialHeader['addressees'], isLetter: boolean, mark: MarkLine): string {
  if (list === null) return '';
  const { label, names } = list;
  const first = names[0];
  // A công văn has no title between header and «Kính gửi:»: the title's room is kept.
  const { spaceBefore } = STYLES[isLetter ? 'type-name' : 'addressee'];
  const above = { spaceBefore: ptToTwips(spaceBefore), spaceAfter: ptToTwips(STYLES.addressee.spaceAfter) };
  if (names.length === 1 && first !== undefined) return oneAddressee(label, first, above, mark);
  const beforeColon = textWidthOf(label.replace(/:$/, ''), ...face('addressee'));
  const dash = textWidthOf('- ', ...face('addressee'));
  const indent = {
    left: mmToTwips(mm(ADDRESSEE_INDENT + beforeColon + dash)),
    hanging: mmToTwips(dash),
  };
  const last = ptToTwips(STYLES.addressee.spaceAfter);
  const labelMark = mark(lineId.header('addressees-label'));
  const lines = names.map((each, index) =>
    paragraph('addressee', mark(lineId.header('addressee', index + 1)) + runs(each), {
      indent,
      spaceBefore: 0,
      spaceAfter: index === names.length - 1 ? last : 0,
    }),
  );
  return (
    paragraph('addressee', labelMark + textRun(label), {
      ...above,
      indent: { left: mmToTwips(ADDRESSEE_INDENT) },
      spaceAfter: 0,
      keepWithNext: true,
    }) + lines.join('')
  );
}

function oneAddressee(label: string, name: Inlines, above: ParagraphExtras, mark: MarkLine): string {
  const hanging = textWidthOf(`${label} `, ...face('addressee'));
  const indent = {
    left: mmToTwips(mm(ADDRESSEE_INDENT + hanging)),
    hanging: mmToTwips(hanging),
  };
  return paragraph('addressee', mark(lineId.header('addressee', 1)) + textRun(`${label} `) + runs(name), {
    ...above,
    indent,
  });
}

import { type Inlines, plainText } from '../model/inline.ts';
import { mm, mmToTwips, ptToTwips } from '../model/length.ts';
import { lineId, translatedId } from '../model/lines.ts';
import { nameBesideLabel, type OfficialHeader } from '../model/official-document.ts';
import { type PageSetup, sideWidth } from '../model/page.ts';
import { type Side, sideStyle } from '../model/side-styles.ts';
import type { Styles } from '../model/styles.ts';
import { evenLines } from './even-lines.ts';
import { SPACE_BELOW_SUBJECT_RULE, titleSubject } from './header.ts';
import type { LayoutRow } from './layout-table.ts';
import type { MarkLine } from './line-marks.ts';
import { paragraph, runs, textRun } from './paragraph.ts';
import { sideRow } from './side-rows.ts';
import { textWidthOf } from './text-width.ts';

/**
 * What stands below boxes 1–4 of a document side by side: the translation's header lines in its column, then type name,
 * subject and addressees of both, level with each other.
 */
export function sideHeaderRows(
  original: OfficialHeader,
  translated: OfficialHeader,
  page: PageSetup,
  styles: Styles,
  mark: MarkLine,
): LayoutRow[] {
  const below = translatedLines(translated, page, styles, mark);
  return [
    sideRow(paragraph('original-body', '', { keepWithNext: true }), below, true),
    typeRow(original.typeName, translated.typeName, mark),
    subjectRow(original.subject, translated.subject, page, styles, mark),
    ...addresseeRows(original, translated, styles, mark),
  ].flatMap((each) => each ?? []);
}

function translatedLines(header: OfficialHeader, page: PageSetup, styles: Styles, mark: MarkLine): string {
  const lines = [
    ['translated-translation-notice', header.translationNotice ?? [], lineId.header('translation-notice')],
    ...header.parentAgencies.map(
      (each, index) => ['translated-parent-agency', each, lineId.header('parent-agency', index + 1)] as const,
    ),
    ['translated-issuing-agency', header.issuingAgency, lineId.header('issuing-agency')],
    ['translated-document-number', header.number, lineId.header('number')],
    ['translated-letter-subject', header.letterSubject ?? [], lineId.header('letter-subject')],
    ['translated-place-and-date', header.placeAndDate, lineId.header('place-and-date')],
  ] as const;
  return lines
    .filter(([, inlines]) => plainText(inlines) !== '')
    .map(([style, inlines, id]) => {
      const place = { column: sideWidth(page), clear: mm(0), bookmark: mark(translatedId(id)) };
      return evenLines(style, inlines, styles, place, { keepWithNext: true });
    })
    .join('');
}

function typeRow(original: Inlines, translated: Inlines, mark: MarkLine): LayoutRow | null {
  const cell = (side: Side, inlines: Inlines): string => {
    if (inlines.length === 0) return '';
    const bookmark = mark(idIn(side, lineId.header('type-name')));
    return paragraph(sideStyle(side, 'type-name'), bookmark + runs(inlines), { keepWithNext: true });
  };
  if (original.length === 0 && translated.length === 0) return null;
  const left = cell('original', original);
  return sideRow(left, cell('translated', translated), true);
}

function idIn(side: Side, id: string): string {
  return side === 'translated' ? translatedId(id) : id;
}

/** The rule stands under the original alone (box 5a). */
function subjectRow(
  original: Inlines,
  translated: Inlines,
  page: PageSetup,
  styles: Styles,
  mark: MarkLine,
): LayoutRow | null {
  if (original.length === 0 && translated.length === 0) return null;
  const width = sideWidth(page);
  const left = titleSubject('original-subject', original, width, styles, mark);
  const right =
    translated.length === 0
      ? ''
      : evenLines(
          'translated-subject',
          translated,
          styles,
          { column: width, clear: mm(0), bookmark: mark(translatedId(lineId.header('subject'))) },
          { spaceAfter: SPACE_BELOW_SUBJECT_RULE },
        );
  return sideRow(left, right, true);
}

/** Label and names of both in rows of their own, so that each name stands beside itself. */
function addresseeRows(
  original: OfficialHeader,
  translated: OfficialHeader,
  styles: Styles,
  mark: MarkLine,
): LayoutRow[] {
  const [left, right] = [addresseeLines(original.addressees), addresseeLines(translated.addressees)];
  // A công văn has no title between header and «Kính gửi:»: the title's room is kept.
  const { spaceBefore } = styles[original.typeName.length === 0 ? 'original-type-name' : 'original-addressee'];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const space = index === 0 ? ptToTwips(spaceBefore) : 0;
    const [one, other] = [
      addressee('original', left[index], space, { styles, mark }),
      addressee('translated', right[index], space, { styles, mark }),
    ];
    return sideRow(one, other, true);
  });
}

function addressee(
  side: Side,
  line: AddresseeLine | undefined,
  spaceBefore: number,
  { styles, mark }: { readonly styles: Styles; readonly mark: MarkLine },
): string {
  if (line === undefined) return '';
  const style = sideStyle(side, 'addressee');
  const hanging = mmToTwips(textWidthOf(line.hanging, styles[style].size, false));
  const indent = hanging === 0 ? {} : { indent: { left: hanging, hanging } };
  return paragraph(style, mark(idIn(side, line.id)) + line.runs, { keepWithNext: true, spaceBefore, ...indent });
}

/** A line of the list, and what its further lines are indented by: the label, a dash. */
type AddresseeLine = { readonly id: string; readonly runs: string; readonly hanging: string };

/** One name stands on the line of the label, several each on their own. */
function addresseeLines(list: OfficialHeader['addressees']): AddresseeLine[] {
  if (list === null) return [];
  const beside = nameBesideLabel(list);
  if (beside !== null) {
    const label = `${list.label} `;
    return [{ id: lineId.header('addressee', 1), runs: textRun(label) + runs(beside), hanging: label }];
  }
  return [
    { id: lineId.header('addressees-label'), runs: textRun(list.label), hanging: '' },
    ...list.names.map((each, index) => ({
      id: lineId.header('addressee', index + 1),
      runs: runs(each),
      hanging: '- ',
    })),
  ];
}

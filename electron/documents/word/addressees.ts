import type { Inlines } from '../model/inline.ts';
import { mm, mmToTwips, ptToTwips } from '../model/length.ts';
import { lineId } from '../model/lines.ts';
import { nameBesideLabel, type OfficialHeader } from '../model/official-document.ts';
import type { Styles } from '../model/styles.ts';
import type { MarkLine } from './line-marks.ts';
import { type ParagraphExtras, paragraph, runs, textRun } from './paragraph.ts';
import { textWidthOf } from './text-width.ts';

/** «Kính gửi:» stands two indents in, as in model 1.5 of Annex III. */
const ADDRESSEE_INDENT = mm(25.4);

/** One name stands after the label; of several, each on a line, the dash stands under the label's colon (box 9a). */
export function addresseesXml(
  list: OfficialHeader['addressees'],
  styles: Styles,
  isLetter: boolean,
  mark: MarkLine,
): string {
  if (list === null) return '';
  const { label, names } = list;
  const beside = nameBesideLabel(list);
  // A công văn has no title between header and «Kính gửi:»: the title's room is kept.
  const { spaceBefore } = styles[isLetter ? 'type-name' : 'addressee'];
  const last = ptToTwips(styles.addressee.spaceAfter);
  const above = { spaceBefore: ptToTwips(spaceBefore), spaceAfter: last };
  if (beside !== null) return oneAddressee(label, beside, styles, above, mark(lineId.header('addressee', 1)));
  const beforeColon = widthIn(styles, label.replace(/:$/, ''));
  const dash = widthIn(styles, '- ');
  const indent = { left: mmToTwips(mm(ADDRESSEE_INDENT + beforeColon + dash)), hanging: mmToTwips(dash) };
  const labelMark = mark(lineId.header('addressees-label'));
  const lines = names.map((each, index) =>
    paragraph('addressee', mark(lineId.header('addressee', index + 1)) + runs(each), {
      indent,
      spaceBefore: 0,
      spaceAfter: index === names.length - 1 ? last : 0,
    }),
  );
  const labelExtras = { ...above, indent: { left: mmToTwips(ADDRESSEE_INDENT) }, spaceAfter: 0, keepWithNext: true };
  return paragraph('addressee', labelMark + textRun(label), labelExtras) + lines.join('');
}

function oneAddressee(label: string, name: Inlines, styles: Styles, above: ParagraphExtras, bookmark: string): string {
  const hanging = widthIn(styles, `${label} `);
  const indent = { left: mmToTwips(mm(ADDRESSEE_INDENT + hanging)), hanging: mmToTwips(hanging) };
  return paragraph('addressee', bookmark + textRun(`${label} `) + runs(name), { ...above, indent });
}

function widthIn({ addressee }: Styles, value: string) {
  return textWidthOf(value, addressee.size, addressee.bold);
}

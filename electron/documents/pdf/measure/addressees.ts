import { text } from '../../model/inline.ts';
import { mm, mmToPt } from '../../model/length.ts';
import { nameBesideLabel, type OfficialHeader } from '../../model/official-document.ts';
import type { Side } from '../../model/side-styles.ts';
import { EM } from './face.ts';
import { itemNodes, listNode, splitDash } from './list-nodes.ts';
import { measureParagraph, type ParagraphSource } from './paragraph.ts';
import type { Part } from './part.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Where «Kính gửi:» begins: clear of the margin, as on the official form of a công văn (Annex III, 1.5). */
const ADDRESSEE_INDENT = mmToPt(mm(25.4));

/** One addressee beside the label, several each on a line with the dash under the colon (Annex I, II.9.a). */
export function addresseeParts(
  addressees: OfficialHeader['addressees'],
  book: WordBook,
  root: StructureNode,
  width: number,
  isLetter: boolean,
): readonly Part[] {
  if (addressees === null) return [];
  const { label, names } = addressees;
  // A công văn has no title between header and «Kính gửi:»: the title's room is kept.
  const above = book.styles[isLetter ? 'type-name' : 'addressee'].spaceBefore;
  const box = width - ADDRESSEE_INDENT;
  const put = (indent: number, source: AddresseeSource, last: boolean): Part => {
    const base = { style: 'addressee', where: 'header' } as const;
    const measured = measureParagraph(book, { ...base, ...source, width: box - indent });
    const paragraph = { ...measured, spaceAfter: last ? measured.spaceAfter : 0 };
    return { type: 'paragraph', paragraph, x: ADDRESSEE_INDENT + indent, hold: last ? 'none' : 'next', whole: false };
  };
  const labelWidth = addresseeWidth(book, label);
  const space = addresseeWidth(book, ': ') - addresseeWidth(book, ':');
  const beside = nameBesideLabel(addressees);
  if (beside !== null) {
    const hanging = labelWidth + space;
    return [withSpaceBefore(put(hanging, { inlines: beside, label, hanging, node: node('P', root) }, true), above)];
  }
  const hanging = addresseeWidth(book, '- ');
  const indent = labelWidth - addresseeWidth(book, ':') + hanging;
  const list = listNode(root, 'dash');
  const lines = names.map((inlines, index) => {
    const item = itemNodes(list);
    const source = { inlines, ...splitDash(inlines), labelNode: item.label, node: item.body, hanging };
    return withSpaceBefore(put(indent, source, index === names.length - 1), 0);
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
  return (widths.reduce((sum, each) => sum + each, 0) * book.styles[style].size) / EM;
}

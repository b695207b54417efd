import { type Inlines, text } from '../../model/inline.ts';
import { nameBesideLabel, type OfficialHeader } from '../../model/official-document.ts';
import { type Side, sideStyle } from '../../model/side-styles.ts';
import { RULE_LENGTH } from '../../model/styles.ts';
import { addresseeWidth } from './addressees.ts';
import { hasTitle } from './header.ts';
import { pairPart, sideColumns, sideNodes } from './pair.ts';
import { longestLine, measureParagraph } from './paragraph.ts';
import type { Part, SideParagraph } from './part.ts';
import { boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

type Headers = Readonly<Record<Side, OfficialHeader>>;
type Area = { readonly width: number; readonly height: number };

/** Space below the rule under the original's subject, points. */
const BELOW_SUBJECT = 10;

/**
 * What stands below boxes 1–4 of a document side by side: the translation's header lines in its column, then type name,
 * subject and addressees of both, level with each other.
 */
export function sideHeaderParts(headers: Headers, book: WordBook, root: StructureNode, area: Area): readonly Part[] {
  const columns = sideColumns(area.width);
  const lines = new Stack(book, node('Div', root, { lang: 'en' }), 'header', {
    ...columns,
    x: columns.translated,
    y: 0,
  });
  addLines(lines, headers.translated);
  const board = { height: lines.y, items: lines.items };
  return [
    ...boardParts(board, area.height, { closing: false, hold: 'next' }),
    ...titleParts(headers, book, root, area),
    ...addresseeParts(headers, book, root, area.width),
  ];
}

function addLines(lines: Stack, header: OfficialHeader): void {
  if (header.translationNotice !== null) lines.add('translated-translation-notice', header.translationNotice);
  for (const each of header.parentAgencies) lines.add('translated-parent-agency', each);
  lines.add('translated-issuing-agency', header.issuingAgency);
  lines.add('translated-document-number', header.number);
  if (header.letterSubject !== undefined) lines.add('translated-letter-subject', header.letterSubject);
  if (header.placeAndDate.length > 0) lines.add('translated-place-and-date', header.placeAndDate);
}

/** Type names level with each other, subjects too, the rule under the original's alone (box 5a). */
function titleParts(headers: Headers, book: WordBook, root: StructureNode, area: Area): readonly Part[] {
  if (!hasTitle(headers.original)) return [];
  const type = inColumns(root, area.width, (side, nodes, width): readonly SideParagraph[] => {
    const source = { inlines: headers[side].typeName, style: sideStyle(side, 'type-name'), width, where: 'header' };
    return [
      {
        paragraph: measureParagraph(book, { ...source, node: node('H1', nodes[side]) }),
        indent: 0,
        hold: 'next',
        whole: true,
      },
    ];
  });
  const nodes = sideNodes(root);
  const columns = sideColumns(area.width);
  const [left, right] = (['original', 'translated'] as const).map((side) => {
    const stack = new Stack(book, nodes[side], 'header', { ...columns, x: columns[side], y: 0 });
    const subject = stack.add(sideStyle(side, 'subject'), headers[side].subject);
    if (side === 'original') stack.addRule(longestLine(subject) * RULE_LENGTH.subject);
    return stack;
  });
  const board = {
    height: Math.max(left?.y ?? 0, right?.y ?? 0),
    items: [left, right].flatMap((each) => each?.items ?? []),
  };
  const subjects = boardParts(board, area.height, { closing: false, hold: 'next' });
  return [...type, ...subjects.map((each) => (each.type === 'board' ? { ...each, spaceAfter: BELOW_SUBJECT } : each))];
}

/** Label and names of both, each beside itself. */
function addresseeParts(headers: Headers, book: WordBook, root: StructureNode, width: number): readonly Part[] {
  const lines = { original: addresseeLines(headers.original), translated: addresseeLines(headers.translated) };
  const count = Math.max(lines.original.length, lines.translated.length);
  // A công văn has no title between header and «Kính gửi:»: the title's room is kept.
  const above = book.styles[hasTitle(headers.original) ? 'original-addressee' : 'original-type-name'].spaceBefore;
  return Array.from({ length: count }, (_, index) =>
    inColumns(root, width, (side, nodes, column): readonly SideParagraph[] => {
      const line = lines[side][index];
      if (line === undefined) return [];
      const style = sideStyle(side, 'addressee');
      const indent = addresseeWidth(book, line.hanging, style);
      const source = { inlines: line.inlines, style, width: column - indent, hanging: indent, where: 'header' };
      const measured = measureParagraph(book, { ...source, node: node('P', nodes[side]) });
      const paragraph = { ...measured, spaceBefore: index === 0 ? above : 0 };
      return [{ paragraph, indent, hold: index === count - 1 ? 'none' : 'next', whole: false }];
    }),
  ).flat();
}

/** A line of the list, and what its further lines are indented by: the label, a dash. */
type AddresseeLine = { readonly inlines: Inlines; readonly hanging: string };

/** One name stands on the line of the label, several each on their own. */
function addresseeLines({ addressees }: OfficialHeader): readonly AddresseeLine[] {
  if (addressees === null) return [];
  const { label, names } = addressees;
  const beside = nameBesideLabel(addressees);
  if (beside !== null) return [{ inlines: [text(`${label} `), ...beside], hanging: `${label} ` }];
  return [{ inlines: [text(label)], hanging: '' }, ...names.map((inlines) => ({ inlines, hanging: '- ' }))];
}

type Measure = (side: Side, nodes: ReturnType<typeof sideNodes>, width: number) => readonly SideParagraph[];

function inColumns(root: StructureNode, width: number, measure: Measure): readonly Part[] {
  const columns = sideColumns(width);
  const nodes = sideNodes(root);
  return pairPart([
    { x: columns.original, paragraphs: measure('original', nodes, columns.width) },
    { x: columns.translated, paragraphs: measure('translated', nodes, columns.width) },
  ]);
}

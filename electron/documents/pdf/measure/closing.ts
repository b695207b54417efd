import { text } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import type { OfficialClosing, SigningBlock } from '../../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE } from '../../model/page.ts';
import { SIGNATURE_SPACE, STYLES } from '../../model/styles.ts';
import { itemNodes, listNode } from './list-nodes.ts';
import type { Part } from './part.ts';
import { alignFirstBaselines, boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

type Area = { readonly width: number; readonly height: number };

/** Recipients and signing side by side (boxes 7a–7c and 9b), never torn. */
export function closingParts(
  closing: OfficialClosing,
  book: WordBook,
  parent: StructureNode,
  area: Area,
): readonly Part[] {
  const root = node('Div', parent);
  const { recipients, signing, otherSigning } = closing;
  const stack = (x: number, y: number, width: number) => new Stack(book, root, 'closing', { x, y, width });
  const half = area.width * PARTY_SHARE;
  const leftWidth = otherSigning === undefined ? area.width - mmToPt(CLOSING_COLUMNS.right) : half;
  const left = stack(0, 0, leftWidth);
  const right = stack(leftWidth, 0, area.width - leftWidth);
  if (otherSigning === undefined) {
    alignFirstBaselines(left, 'recipients-heading', right, 'signing-title');
    addRecipients(left, recipients, root);
    addSigning(right, signing);
    const board = { height: Math.max(left.y, right.y), items: [...left.items, ...right.items] };
    return boardParts(board, area.height, { closing: true, hold: 'none' });
  }
  addSigning(left, otherSigning);
  addSigning(right, signing);
  const below = stack(0, Math.max(left.y, right.y) + STYLES['recipients-heading'].size, half);
  addRecipients(below, recipients, root);
  const board = { height: below.y, items: [...left.items, ...right.items, ...below.items] };
  return boardParts(board, area.height, { closing: true, hold: 'none' });
}

function addRecipients(stack: Stack, { heading, items }: OfficialClosing['recipients'], root: StructureNode): void {
  stack.add('recipients-heading', [text(heading)]);
  const list = listNode(root, 'dash');
  for (const each of items) stack.add('recipients', each, itemNodes(list));
}

function addSigning(stack: Stack, { titleLines, signatureSpace, name }: SigningBlock): void {
  for (const each of titleLines) stack.add('signing-title', each);
  stack.skip(signatureSpace ? mmToPt(SIGNATURE_SPACE) : STYLES['signing-name'].size);
  stack.add('signing-name', name);
}

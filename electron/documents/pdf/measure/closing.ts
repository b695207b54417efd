import { text } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import type { OfficialClosing } from '../../model/official-document.ts';
import { CLOSING_COLUMNS } from '../../model/page.ts';
import { SIGNATURE_SPACE, STYLES } from '../../model/styles.ts';
import { itemNodes, listNode } from './list-nodes.ts';
import type { Part } from './part.ts';
import { alignFirstBaselines, boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Recipients and signing side by side (boxes 7a–7c and 9b), never torn. */
export function closingParts(
  closing: OfficialClosing,
  book: WordBook,
  parent: StructureNode,
  area: { readonly width: number; readonly height: number },
): readonly Part[] {
  const root = node('Div', parent);
  const columns = { left: area.width - mmToPt(CLOSING_COLUMNS.right), right: mmToPt(CLOSING_COLUMNS.right) };
  const left = new Stack(book, root, 'closing', { x: 0, y: 0, width: columns.left });
  const right = new Stack(book, root, 'closing', { x: columns.left, y: 0, width: columns.right });
  alignFirstBaselines(left, 'recipients-heading', right, 'signing-title');
  left.add('recipients-heading', [text(closing.recipients.heading)]);
  const list = listNode(root, 'dash');
  for (const each of closing.recipients.items) left.add('recipients', each, itemNodes(list));
  for (const each of closing.signing.titleLines) right.add('signing-title', each);
  right.skip(closing.signing.signatureSpace ? mmToPt(SIGNATURE_SPACE) : STYLES['signing-name'].size);
  right.add('signing-name', closing.signing.name);
  const board = { height: Math.max(left.y, right.y), items: [...left.items, ...right.items] };
  return boardParts(board, area.height, { closing: true, hold: 'none' });
}

import { text } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import type { OfficialClosing, SigningBlock } from '../../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE } from '../../model/page.ts';
import { SIGNATURE_SPACE } from '../../model/styles.ts';
import { itemNodes, listNode } from './list-nodes.ts';
import type { Part } from './part.ts';
import { alignFirstBaselines, boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

type Area = { readonly width: number; readonly height: number };

/** Recipients and signing side by side (boxes 7a–7c, 9b and 12), never torn. */
export function closingParts(
  closing: OfficialClosing,
  book: WordBook,
  parent: StructureNode,
  area: Area,
): readonly Part[] {
  const root = node('Div', parent);
  const stack: StackAt = (x, y, width) => new Stack(book, root, 'closing', { x, y, width });
  const { otherSigning } = closing;
  const columns =
    otherSigning === undefined
      ? oneSigner(closing, stack, area.width, root)
      : twoSigners({ ...closing, otherSigning }, stack, area.width, root);
  const board = { height: Math.max(...columns.map((each) => each.y)), items: columns.flatMap((each) => each.items) };
  return boardParts(board, area.height, { closing: true, hold: 'none' });
}

type StackAt = (x: number, y: number, width: number) => Stack;

function oneSigner(closing: OfficialClosing, stack: StackAt, width: number, root: StructureNode): readonly Stack[] {
  const { signing } = closing;
  const leftWidth = width - mmToPt(CLOSING_COLUMNS.right);
  const left = stack(0, 0, leftWidth);
  const right = stack(leftWidth, 0, width - leftWidth);
  alignFirstBaselines(left, 'recipients-heading', right, 'signing-title');
  addRecipients(left, closing, root);
  for (const each of signing.titleLines) right.add('signing-title', each);
  addName(right, signing);
  return [left, right];
}

/** Both parties beside one another, names level, the recipients below them (Annex III, model 1.9). */
function twoSigners(
  closing: OfficialClosing & { readonly otherSigning: SigningBlock },
  stack: StackAt,
  width: number,
  root: StructureNode,
): readonly Stack[] {
  const half = width * PARTY_SHARE;
  const parties = [closing.otherSigning, closing.signing];
  const titles = parties.map((party, place) => {
    const column = stack(place * half, 0, half);
    for (const each of party.titleLines) column.add('signing-title', each);
    return column;
  });
  const foot = (stacks: readonly Stack[]) => Math.max(...stacks.map((each) => each.y));
  const names = parties.map((party, place) => {
    const column = stack(place * half, foot(titles), half);
    addName(column, party);
    return column;
  });
  const below = stack(0, foot(names), half);
  below.skip(below.styles['recipients-heading'].size);
  addRecipients(below, closing, root);
  return [...titles, ...names, below];
}

function addRecipients(stack: Stack, { recipients, drafterMark }: OfficialClosing, root: StructureNode): void {
  const { heading, items } = recipients;
  stack.add('recipients-heading', [text(heading)]);
  const list = listNode(root, 'dash');
  for (const each of items) stack.add('recipients', each, itemNodes(list));
  if (drafterMark !== undefined) stack.add('drafter-mark', drafterMark);
}

function addName(stack: Stack, { signatureSpace, otherPost, name }: SigningBlock): void {
  stack.skip(signatureSpace ? mmToPt(SIGNATURE_SPACE) : stack.styles['signing-name'].size);
  if (otherPost !== undefined) stack.add('signing-title', otherPost);
  stack.add('signing-name', name);
}

import { CLOSING_STYLES, type ClosingStyles, TRANSLATED_CLOSING_STYLES } from '../../model/closing-styles.ts';
import { text } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import {
  closingNoticeOf,
  type OfficialClosing,
  type SideTranslation,
  type SigningBlock,
} from '../../model/official-document.ts';
import { CLOSING_COLUMNS, PARTY_SHARE } from '../../model/page.ts';
import { SIGNATURE_SPACE } from '../../model/styles.ts';
import { itemNodes, listNode } from './list-nodes.ts';
import type { Board, Part } from './part.ts';
import { alignFirstBaselines, boardParts, Stack } from './stack.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

type Area = { readonly width: number; readonly height: number };

/**
 * Recipients and signing side by side (boxes 7a–7c, 9b and 12), never torn.
 * @param hold whether a translation of it stands right below
 */
export function closingParts(
  closing: OfficialClosing,
  book: WordBook,
  parent: StructureNode,
  area: Area,
  hold: 'none' | 'next',
): readonly Part[] {
  const root = node('Div', parent);
  const stack: StackAt = (x, y, width) => new Stack(book, root, 'closing', { x, y, width });
  const board = boardOf(columnsOf(closing, stack, { root, width: area.width, top: 0, styles: CLOSING_STYLES }));
  return boardParts(board, area.height, { closing: true, hold });
}

/** The closing of a translation that stands beside its original: below the original's, over the full width. */
export function translatedClosingParts(
  translation: SideTranslation,
  book: WordBook,
  parent: StructureNode,
  area: Area,
): readonly Part[] {
  const { closing, language } = translation;
  const root = node('Div', parent, { lang: language });
  const stack: StackAt = (x, y, width) => new Stack(book, root, 'closing', { x, y, width });
  const notice = stack(0, 0, area.width);
  const words = closingNoticeOf(translation);
  if (words.length > 0) notice.add('translated-translation-notice', words);
  const columns = columnsOf(closing, stack, {
    root,
    width: area.width,
    top: notice.y,
    styles: TRANSLATED_CLOSING_STYLES,
  });
  return boardParts(boardOf([notice, ...columns]), area.height, { closing: false, hold: 'none' });
}

function boardOf(columns: readonly Stack[]): Board {
  return { height: Math.max(...columns.map((each) => each.y)), items: columns.flatMap((each) => each.items) };
}

type StackAt = (x: number, y: number, width: number) => Stack;

type ClosingPlace = {
  readonly root: StructureNode;
  readonly width: number;
  readonly top: number;
  readonly styles: ClosingStyles;
};

function columnsOf(closing: OfficialClosing, stack: StackAt, place: ClosingPlace): readonly Stack[] {
  const { otherSigning } = closing;
  return otherSigning === undefined
    ? oneSigner(closing, stack, place)
    : twoSigners({ ...closing, otherSigning }, stack, place);
}

function oneSigner(
  closing: OfficialClosing,
  stack: StackAt,
  { root, width, top, styles }: ClosingPlace,
): readonly Stack[] {
  const { signing } = closing;
  const leftWidth = width - mmToPt(CLOSING_COLUMNS.right);
  const left = stack(0, top, leftWidth);
  const right = stack(leftWidth, top, width - leftWidth);
  alignFirstBaselines(left, styles.heading, right, styles.title);
  addRecipients(left, closing, root, styles);
  for (const each of signing.titleLines) right.add(styles.title, each);
  addName(right, signing, styles);
  return [left, right];
}

/** Both parties beside one another, names level, the recipients below them (Annex III, model 1.9). */
function twoSigners(
  closing: OfficialClosing & { readonly otherSigning: SigningBlock },
  stack: StackAt,
  { root, width, top, styles }: ClosingPlace,
): readonly Stack[] {
  const half = width * PARTY_SHARE;
  const parties = [closing.otherSigning, closing.signing];
  const titles = parties.map((party, place) => {
    const column = stack(place * half, top, half);
    for (const each of party.titleLines) column.add(styles.title, each);
    return column;
  });
  const foot = (stacks: readonly Stack[]) => Math.max(...stacks.map((each) => each.y));
  const names = parties.map((party, place) => {
    const column = stack(place * half, foot(titles), half);
    addName(column, party, styles);
    return column;
  });
  const below = stack(0, foot(names), half);
  below.skip(below.styles[styles.heading].size);
  addRecipients(below, closing, root, styles);
  return [...titles, ...names, below];
}

function addRecipients(
  stack: Stack,
  { recipients, drafterMark }: OfficialClosing,
  root: StructureNode,
  styles: ClosingStyles,
): void {
  const { heading, items } = recipients;
  stack.add(styles.heading, [text(heading)]);
  const list = listNode(root, 'dash');
  for (const each of items) stack.add(styles.recipients, each, itemNodes(list));
  if (drafterMark !== undefined) stack.add('drafter-mark', drafterMark);
}

function addName(stack: Stack, { signatureSpace, otherPost, name }: SigningBlock, styles: ClosingStyles): void {
  stack.skip(signatureSpace ? mmToPt(SIGNATURE_SPACE) : stack.styles[styles.name].size);
  if (otherPost !== undefined) stack.add(styles.title, otherPost);
  stack.add(styles.name, name);
}

import type { Paragraph } from '../read-document.ts';
import { asPiece, type Piece, piecesOf } from './pieces.ts';
import { isBlank, isCapital, isCapitalOrBlank, isDrafterMark, isRecipients, isStamp } from './words.ts';

/** Boxes 7a–7c, 9b and 12. */
export type Closing = {
  readonly heading: Piece | null;
  readonly recipients: readonly Piece[];
  readonly drafterMark: Piece | null;
  readonly titles: readonly Piece[];
  readonly name: Piece | null;
};

const SIGNATURE_WORDS = /^\((?:chữ ký|đã ký|ký)/iu;
/** A line so far in from the left margin stands in the right half. */
const RIGHT_HALF = 50;

/** Whether a line outside a table reads like a post and stands where posts stand. */
function isPost(paragraph: Paragraph): boolean {
  const { text, align, indent } = paragraph;
  if (!isCapital(text) || text.length > 60 || /^[\dIVXLC]+\./.test(text) || isStamp(text)) return false;
  return align === 'centre' || align === 'right' || (indent ?? 0) > RIGHT_HALF || paragraph.cell !== null;
}

/** The first paragraph of the closing: of the table «Nơi nhận» stands in, or of the posts printed before it. */
function startOf(shown: readonly Paragraph[], heading: number): number {
  const table = shown[heading]?.cell?.table;
  let start = heading;
  if (table !== undefined) start = shown.findIndex((each) => each.cell?.table === table);
  const end = shown.findLastIndex((each, index) => index < start && /\.\s*\/\s*\.$/.test(each.text));
  if (end >= 0) return end + 1;
  while (start > 0) {
    const before = shown[start - 1];
    if (before === undefined) break;
    // What a reader saw in columns is no running text: posts and names above «Nơi nhận».
    const isBeside = (before.column ?? null) !== null;
    if (!isBeside && (!isPost(before) || /:$/.test(before.text))) break;
    start -= 1;
  }
  return start;
}

function isRecipientLine(piece: Piece, heading: Piece): boolean {
  if (piece === heading || isRecipients(piece.text)) return false;
  if (piece.column !== null && heading.column !== null) return piece.column === heading.column;
  if (piece.box !== null && heading.box !== null) return piece.column === heading.column;
  return /^[-–+]|^Lưu\s*:/u.test(piece.text) || isDrafterMark(piece.text);
}

/** Below «Lưu: …» on the left stand only the drafter's code and the address (boxes 12, 13). */
function upToFiledCopy(lines: readonly Piece[]): readonly Piece[] {
  const last = lines.findIndex((each) => /^[-–]?\s*Lưu\s*:/u.test(each.text));
  return last < 0 ? lines : lines.slice(0, last + 1);
}

const POST_WORDS =
  /(?:^|\s|\.)(?:CHỦ|CHÁNH|TRƯỞNG|PHÓ|GIÁM|TỔNG|BỘ|THỨ|CỤC|VỤ|VIỆN|BAN|ỦY|UỶ|HIỆU|KT|TM|TL|TUQ|Q|NHIỆM|THƯ KÝ|ĐỐC|HỘI|ĐOÀN)(?:\s|\.|$)/u;

/** A last line in capitals that names no post and has the length of a name. */
function isNameInCapitals(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 2 && words <= 5 && !POST_WORDS.test(text);
}

function signing(pieces: readonly Piece[]): Pick<Closing, 'titles' | 'name'> {
  const shown = pieces.filter((each) => !SIGNATURE_WORDS.test(each.text));
  const last = shown.at(-1);
  const isNamed = last !== undefined && (!isCapital(last.text) || isBlank(last.text) || isNameInCapitals(last.text));
  const hasName = isNamed && shown.length > 1;
  const name = hasName ? last : null;
  return { titles: shown.filter((each) => each !== name && isTitle(each, shown)), name };
}

/** Posts come first; what follows them and is not in capitals is a post of box 7b. */
function isTitle(piece: Piece, all: readonly Piece[]): boolean {
  const before = all.slice(0, all.indexOf(piece));
  return isCapitalOrBlank(piece.text) || before.length === 0;
}

/** `shown`: the paragraphs after the header. `start` is the place in it where the closing begins. */
export function recogniseClosing(shown: readonly Paragraph[]): { readonly start: number; readonly boxes: Closing } {
  const at = shown.findIndex((each) => piecesOf(each).some((piece) => isRecipients(piece.text)));
  if (at < 0) return withoutRecipients(shown);
  const start = startOf(shown, at);
  const pieces = shown.slice(start).flatMap(piecesOf);
  const heading = pieces.find((each) => isRecipients(each.text)) ?? null;
  if (heading === null) return { start, boxes: { heading, recipients: [], drafterMark: null, titles: [], name: null } };
  const isBelow = (each: Piece): boolean => pieces.indexOf(each) > pieces.indexOf(heading);
  const left = pieces.filter((each) => isRecipientLine(each, heading) && isBelow(each));
  const right = pieces.filter((each) => each !== heading && !isRecipientLine(each, heading));
  const drafterMark = left.find((each) => isDrafterMark(each.text)) ?? null;
  return { start, boxes: { heading, recipients: upToFiledCopy(left), drafterMark, ...signing(right) } };
}

/** No «Nơi nhận»: the posts after the last sentence are still the signing block. */
function withoutRecipients(shown: readonly Paragraph[]): { readonly start: number; readonly boxes: Closing } {
  const end = shown.findLastIndex((each) => /\.\s*\/\s*\.$/.test(each.text));
  const start = end < 0 ? shown.length : end + 1;
  const pieces = shown.slice(start).map(asPiece);
  return { start, boxes: { heading: null, recipients: [], drafterMark: null, ...signing(pieces) } };
}

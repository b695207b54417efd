import type { Paragraph, ReadDocument } from '../read-document.ts';
import { type Closing, recogniseClosing } from './closing.ts';
import { type Header, recogniseHeader } from './header.ts';
import { type Piece, piecesOf } from './pieces.ts';
import {
  isAddressee,
  isAppendix,
  isCapital,
  isNationalTitle,
  isNumber,
  isRecipients,
  isWireAddressee,
  type TypeName,
  typeOf,
} from './words.ts';

export type AppendixBoxes = {
  readonly label: Paragraph;
  readonly title: readonly Paragraph[];
  readonly reference: Paragraph | null;
  readonly rest: readonly Paragraph[];
};

/** The document taken apart into the boxes of Annex I, Part I, IV. */
export type Boxes = {
  readonly header: Header;
  readonly type: TypeName | null;
  readonly typeName: Paragraph | null;
  readonly subject: readonly Paragraph[];
  readonly addressees: readonly Piece[];
  /** Paragraphs of running text outside tables, legal grounds included. */
  readonly body: readonly Paragraph[];
  readonly closing: Closing;
  readonly appendices: readonly AppendixBoxes[];
};

/** So many paragraphs may stand before the type name. */
const HEADER_LENGTH = 40;
const LONGEST_SUBJECT_LINES = 6;

/** Below the number: «ĐOÀN KIỂM TRA THEO / QUYẾT ĐỊNH SỐ 85/QĐ-TTT» above it is an agency. */
function typeIndexOf(shown: readonly Paragraph[]): number {
  const start = shown.findIndex((each) => isNationalTitle(each.text));
  const found = shown
    .slice(0, Math.max(start, 0) + HEADER_LENGTH)
    .flatMap((each, index) => (index > start && each.cell === null && typeOf(each.text) !== null ? [index] : []));
  const number = shown.findIndex((each) => piecesOf(each).some((piece) => isNumber(piece.text)));
  return found.find((each) => each > number) ?? found[0] ?? -1;
}

function isSubject(paragraph: Paragraph, isFirst: boolean): boolean {
  const { text, align, cell } = paragraph;
  if (cell !== null || isAddressee(text) || isWireAddressee(text) || isCapital(text) || /^Căn cứ\s/.test(text))
    return false;
  const isBold = paragraph.runs.every((each) => each.bold || each.text.trim() === '');
  return align === 'centre' || (isFirst && isBold && text.length < 400 && !/[:;]$/.test(text));
}

function subjectOf(shown: readonly Paragraph[], after: number): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  for (const each of shown.slice(after, after + LONGEST_SUBJECT_LINES)) {
    if (!isSubject(each, lines.length === 0)) break;
    lines.push(each);
  }
  return lines;
}

/** «Kính gửi:» and the names below it. */
function addresseesOf(shown: readonly Paragraph[], from: number): readonly Piece[] {
  const [first, ...rest] = shown.slice(from).flatMap(piecesOf);
  if (first === undefined || !(isAddressee(first.text) || isWireAddressee(first.text))) return [];
  const names: Piece[] = [];
  for (const each of rest) {
    const isBeside = first.cell !== null && each.cell?.table === first.cell.table;
    if (!/^[-–]/.test(each.text) && !isBeside && each.number !== first.number) break;
    names.push(each);
    if (/\.$/.test(each.text)) break;
  }
  return [first, ...names];
}

function appendicesOf(shown: readonly Paragraph[]): readonly AppendixBoxes[] {
  const starts = shown.flatMap((each, index) => (isAppendix(each.text) && each.cell === null ? [index] : []));
  return starts.flatMap((start, index) => {
    const [label, ...inside] = shown.slice(start, starts[index + 1]);
    if (label === undefined) return [];
    const opening = inside.findIndex((each) => each.align !== 'centre' || each.cell !== null);
    const head = inside.slice(0, opening < 0 ? undefined : opening);
    const reference = head.find((each) => /^\(/.test(each.text)) ?? null;
    return [
      {
        label,
        title: head.filter((each) => !/^\(/.test(each.text)),
        reference,
        rest: inside.slice(head.length),
      },
    ];
  });
}

function firstAppendix(shown: readonly Paragraph[], after: number): number {
  const found = shown.findIndex((each, index) => index > after && isAppendix(each.text) && each.cell === null);
  return found < 0 ? shown.length : found;
}

/** Where the header ends in a document without a type name: at «Kính gửi», or at the first line of running text. */
function headerEndOf(shown: readonly Paragraph[]): number {
  const found = shown.findIndex((each) => isAddressee(each.text.replace(/^.*\t/, '')));
  if (found >= 0) return found;
  const running = shown.findIndex((each) => each.cell === null && !each.inTextBox && each.text.length > 110);
  return running < 0 ? Math.min(shown.length, HEADER_LENGTH) : running;
}

export function recognise({ paragraphs }: ReadDocument): Boxes {
  const shown = paragraphs.filter((each) => each.text !== '');
  const typeIndex = typeIndexOf(shown);
  const typeName = shown[typeIndex] ?? null;
  const headerEnd = typeIndex >= 0 ? typeIndex : headerEndOf(shown);
  const subject = typeIndex >= 0 ? subjectOf(shown, typeIndex + 1) : [];
  let next = typeIndex >= 0 ? typeIndex + 1 + subject.length : headerEnd;
  const addressees = addresseesOf(shown, next);
  next += new Set(addressees.map((each) => each.number)).size;
  const recipients = shown.findIndex(
    (each, index) => index >= next && piecesOf(each).some((piece) => isRecipients(piece.text)),
  );
  const appendix = firstAppendix(shown, Math.max(recipients, next));
  const closing = recogniseClosing(shown.slice(next, appendix));
  return {
    header: recogniseHeader(shown.slice(0, headerEnd).flatMap(piecesOf)),
    type: typeName === null ? null : typeOf(typeName.text),
    typeName,
    subject,
    addressees,
    body: shown.slice(next, next + closing.start).filter((each) => each.cell === null && !each.inTextBox),
    closing: closing.boxes,
    appendices: appendicesOf(shown.slice(appendix)),
  };
}

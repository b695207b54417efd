import type { Piece } from './pieces.ts';
import { isLetterSubject, isMotto, isNationalTitle, isNumber, isPlaceAndDate, isStamp } from './words.ts';

/** Boxes 1–4, 5b, 10a–11; a name that takes several lines is several pieces. */
export type Header = {
  readonly nationalTitle: Piece | null;
  readonly motto: Piece | null;
  readonly parentAgencies: readonly Piece[];
  readonly issuingAgency: readonly Piece[];
  readonly number: Piece | null;
  readonly placeAndDate: Piece | null;
  readonly letterSubject: readonly Piece[];
  readonly stamps: readonly Piece[];
};

type BoxKind = 'title' | 'motto' | 'number' | 'date' | 'letter' | 'stamp' | 'agency';

function kindOf({ text }: Piece): BoxKind {
  if (isNationalTitle(text)) return 'title';
  if (isMotto(text)) return 'motto';
  if (isNumber(text)) return 'number';
  if (isLetterSubject(text)) return 'letter';
  if (isStamp(text)) return 'stamp';
  return isPlaceAndDate(text) ? 'date' : 'agency';
}

/** Of pieces on one side of the page: from the left column, or not in a column at all. */
function isLeft(piece: Piece, title: Piece | null): boolean {
  if (piece.column === null || title?.column === null || title === null) return true;
  return piece.column < title.column;
}

function isBold({ runs }: Piece): boolean {
  return runs.filter((each) => each.text.trim() !== '').every((each) => each.bold);
}

/** Upper lines that are not bold are the parent's; when all are alike, the last is the issuer and the others its parents. */
function agenciesOf(names: readonly Piece[]): Pick<Header, 'parentAgencies' | 'issuingAgency'> {
  const firstBold = names.findIndex(isBold);
  if (firstBold < 0) return { parentAgencies: names.slice(0, -1), issuingAgency: names.slice(-1) };
  return { parentAgencies: names.slice(0, firstBold), issuingAgency: names.slice(firstBold) };
}

export function recogniseHeader(pieces: readonly Piece[]): Header {
  const known = pieces.map((piece) => ({ piece, kind: kindOf(piece) }));
  const first = (kind: BoxKind): Piece | null => known.find((each) => each.kind === kind)?.piece ?? null;
  const title = first('title');
  const numberAt = known.findIndex((each) => each.kind === 'number');
  const letterAt = known.findIndex((each) => each.kind === 'letter');
  // Without title and number nothing says that the first lines are a header at all.
  const before = title === null && numberAt < 0 ? [] : known.slice(0, numberAt < 0 ? undefined : numberAt);
  const names = before.filter(({ kind, piece }) => kind === 'agency' && isLeft(piece, title)).map((each) => each.piece);
  const letter =
    letterAt < 0
      ? []
      : known.slice(letterAt + 1).filter(({ kind, piece }) => kind === 'agency' && isLeft(piece, title));
  const start = first('letter');
  return {
    nationalTitle: title,
    motto: first('motto'),
    ...agenciesOf(names),
    number: first('number'),
    placeAndDate: first('date'),
    letterSubject: start === null ? [] : [start, ...letter.map((each) => each.piece)],
    stamps: known.filter((each) => each.kind === 'stamp').map((each) => each.piece),
  };
}

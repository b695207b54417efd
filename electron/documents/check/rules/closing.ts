import type { Piece } from '../layout/pieces.ts';
import { isBlank } from '../layout/words.ts';
import type { Checking } from './gather.ts';
import { checkStyle } from './style.ts';

const SIZES = [13, 14] as const;
/** «T/M», «TM», «K.T», «TUQ» without its full stop: Annex I, II.7.b has TM., Q., KT., TL., TUQ. */
const ABBREVIATION =
  /^(T\s*\/\s*M|K\s*\/\s*T|T\s*\/\s*L|T\s*\/\s*U\s*\/\s*Q|T\.M|K\.T|T\.L|TM|KT|TL|TUQ|TUQL)\.?(?=\s)/u;
const RIGHT = /^(?:TM|KT|TL|TUQ|Q)\.$/;
const TITLES =
  /^(?:GS|PGS|TS|ThS|CN|KS|BS|CKI{1,2}|Tiến sĩ|Thạc sĩ|Phó Giáo sư|Giáo sư)\s*[.,]|^(?:Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Ông|Bà)\s/u;
const RIGHT_HALF = 50;

function isRight(piece: Piece): boolean {
  if (piece.column !== null) return piece.column > 0;
  if (piece.inTextBox) return true;
  return piece.align === 'right' || (piece.indent ?? 0) > RIGHT_HALF || (piece.firstLine ?? 0) > RIGHT_HALF;
}

function checkSigning(checking: Checking): void {
  const { titles, name, heading } = checking.boxes.closing;
  const { tell } = checking;
  const first = titles[0];
  if (first === undefined) {
    if (heading !== null) tell({ rule: 'signing-missing', box: '7a' });
    return;
  }
  for (const each of titles) {
    checkStyle(checking, 'signing-style', '7a', each, { sizes: SIZES, bold: true, italic: false, capitals: true });
    const written = ABBREVIATION.exec(each.text)?.[0];
    if (written === undefined || RIGHT.test(written)) continue;
    const required = `${written.replaceAll(/[^A-Z]/g, '')}.`;
    tell({ rule: 'signing-abbreviation', box: '7a', at: each, values: { found: written, required } });
  }
  // Where several sign side by side (minutes, joint documents) one of them stands on the left.
  if (!titles.some(isRight)) tell({ rule: 'signing-place', box: '7a', at: first });
  checkSigner(checking, name);
}

function checkSigner(checking: Checking, at: Piece | null): void {
  if (at === null || isBlank(at.text)) return;
  checkStyle(checking, 'signer-style', '7b', at, { sizes: SIZES, bold: true, italic: false, capitals: false });
  const found = TITLES.exec(at.text)?.[0];
  if (found !== undefined) checking.tell({ rule: 'signer-title', box: '7b', at, values: { found: found.trim() } });
}

function checkHeading(checking: Checking, at: Piece): void {
  const style = { sizes: [12, 12], bold: true, italic: true, capitals: false } as const;
  checkStyle(checking, 'recipients-heading', '9b', at, style);
  if (!/:$/.test(at.text)) {
    checking.tell({ rule: 'recipients-heading', box: '9b', at, aspect: 'colon', values: { found: at.text } });
  }
}

function checkList(checking: Checking, list: readonly Piece[]): void {
  const { tell } = checking;
  list.forEach((at, index) => {
    checkStyle(checking, 'recipients-style', '9b', at, { sizes: [11, 11], bold: false, italic: false });
    const isLast = index === list.length - 1;
    const found = at.text.slice(-1);
    if (!/^[-–]/.test(at.text)) tell({ rule: 'recipients-marks', box: '9b', at, aspect: 'no-dash' });
    if (!isLast && found !== ';')
      tell({ rule: 'recipients-marks', box: '9b', at, aspect: 'line-end', values: { found } });
    if (isLast && found !== '.')
      tell({ rule: 'recipients-marks', box: '9b', at, aspect: 'last-end', values: { found } });
  });
  const last = list.at(-1);
  if (last === undefined || !/^[-–]?\s*Lưu\s*:\s*VT\b/u.test(last.text)) {
    tell({ rule: 'recipients-last', box: '9b', at: last ?? null, values: { found: last?.text ?? '' } });
  }
}

/** Boxes 7a–7c and 9b. Minutes are signed by both sides and name no recipients. */
export function checkClosing(checking: Checking): void {
  const { closing, type } = checking.boxes;
  if (type?.abbreviation === 'BB' && closing.heading === null) return;
  checkSigning(checking);
  if (closing.heading === null) {
    checking.tell({ rule: 'recipients-missing', box: '9b' });
    return;
  }
  checkHeading(checking, closing.heading);
  checkList(checking, closing.recipients);
}

import { isWireAddressee } from '../layout/words.ts';
import type { Paragraph } from '../read-document.ts';
import type { Checking } from './gather.ts';
import { checkStyle } from './style.ts';

const SIZES = [13, 14] as const;

function checkLetter(checking: Checking): void {
  for (const each of checking.boxes.header.letterSubject) {
    checkStyle(checking, 'letter-subject-style', '5b', each, { sizes: [12, 13], bold: false, italic: false });
  }
}

/** «Kính gửi:» and names: one on the same line, several each on a line «- …;», the last with a full stop. */
function checkAddressees(checking: Checking): void {
  const [first, ...names] = checking.boxes.addressees;
  // The law gives no style for the line «CHỦ TỊCH … ĐIỆN:» of a công điện, nor for the names below it.
  if (first === undefined || isWireAddressee(first.text)) return;
  const { tell } = checking;
  for (const each of [first, ...names]) {
    checkStyle(checking, 'addressee-style', '9a', each, { sizes: SIZES, bold: false, italic: false });
  }
  if (!/^Kính gửi\s*:/u.test(first.text)) {
    tell({ rule: 'addressee-marks', box: '9a', at: first, aspect: 'colon', values: { found: first.text } });
  }
  for (const each of names) checkName(checking, each, each === names.at(-1), names.length > 1);
}

function checkName({ tell }: Checking, at: Paragraph, isLast: boolean, isOneOfMore: boolean): void {
  const found = at.text.slice(-1);
  if (!isOneOfMore) return;
  if (!/^[-–]/.test(at.text)) tell({ rule: 'addressee-marks', box: '9a', at, aspect: 'no-dash' });
  if (isLast && found !== '.') tell({ rule: 'addressee-marks', box: '9a', at, aspect: 'last-end', values: { found } });
  if (!isLast && found !== ';') tell({ rule: 'addressee-marks', box: '9a', at, aspect: 'line-end', values: { found } });
}

/** Boxes 5a, 5b and 9a. */
export function checkTitle(checking: Checking): void {
  const { typeName, type, subject, header } = checking.boxes;
  checkLetter(checking);
  checkAddressees(checking);
  if (typeName === null) {
    if (header.letterSubject.length === 0) checking.tell({ rule: 'type-name-missing', box: '5a' });
    return;
  }
  const style = { sizes: SIZES, bold: true, italic: false, centre: true };
  checkStyle(checking, 'type-name-style', '5a', typeName, { ...style, capitals: true });
  for (const each of subject) checkStyle(checking, 'subject-style', '5a', each, { ...style, capitals: false });
  const isAlone = subject.length === 0 && type?.abbreviation !== 'BB' && typeName.text.length < 40;
  if (isAlone) checking.tell({ rule: 'subject-missing', box: '5a', at: typeName });
}

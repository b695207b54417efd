import type { Piece } from '../layout/pieces.ts';
import { capitals, isSecrecy, URGENCIES } from '../layout/words.ts';
import { isBlack } from './fonts.ts';
import type { Checking } from './gather.ts';
import { isLong } from './page.ts';
import { checkStyle, visible } from './style.ts';

const FRAMED = { sizes: [13, 14], bold: true, italic: false, capitals: true } as const;

function checkUrgency(checking: Checking, at: Piece): void {
  const { tell } = checking;
  checkStyle(checking, 'urgency-style', '10b', at, FRAMED);
  if (!URGENCIES.includes(capitals(at.text).replaceAll('HOẢ', 'HỎA'))) {
    tell({ rule: 'urgency-text', box: '10b', at, values: { found: at.text, required: URGENCIES.join(', ') } });
  }
  const isRed = visible(at).every(({ colour }) => colour !== null && !isBlack(colour));
  if (!isRed) tell({ rule: 'urgency-colour', box: '10b', at });
}

/** Boxes 10a, 10b and 11. What is secret is for a person to take off this computer. */
function checkStamp(checking: Checking, at: Piece): void {
  const text = capitals(at.text);
  if (isSecrecy(at.text)) checking.tell({ rule: 'secrecy-mark', box: '10a', at, values: { found: at.text } });
  else if (/^(?:XEM XONG|LƯU HÀNH)/.test(text)) checkStyle(checking, 'circulation-style', '11', at, FRAMED);
  else if (!/^DỰ THẢO/.test(text)) checkUrgency(checking, at);
}

/** Contact lines stand on page 1 alone, under a rule across the text (Annex I, Part I, III.4). */
function checkContact(checking: Checking): void {
  const { document, tell } = checking;
  const [first] = document.foot;
  for (const { paragraph: at, onLaterPages } of document.foot) {
    checkStyle(checking, 'contact-style', '13', at, { sizes: [11, 12], italic: false, capitals: false });
    if (onLaterPages && isLong(checking)) {
      tell({ rule: 'contact-first-page', box: '13', at: document.pages === null ? null : at });
    }
  }
  if (first !== undefined && !first.underRule) tell({ rule: 'contact-rule', box: '13', at: first.paragraph });
}

/** Boxes 10a to 13. */
export function checkMarks(checking: Checking): void {
  const { header, closing } = checking.boxes;
  for (const each of header.stamps) checkStamp(checking, each);
  checkStyle(checking, 'drafter-mark-style', '12', closing.drafterMark, { sizes: [11, 11], italic: false });
  checkContact(checking);
}

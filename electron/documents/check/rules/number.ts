import { ABBREVIATIONS, isBlank } from '../layout/words.ts';
import type { Checking } from './gather.ts';
import { checkStyle } from './style.ts';

const DASHES = /[‐‑‒–—―−]/;
/** Groups with small letters that Annex III, Part I itself has, and the common ones made like them. */
const MIXED = /^(?:QyĐ|CTr|TTr|TrS|[A-ZĐÂÊÔƠƯĂ]+[a-zđ]{1,2}[A-ZĐ]*|[A-ZĐ][a-z][A-ZĐ]+)$/u;

type Parts = { readonly number: string; readonly symbol: string };

/** «Số: 12/KL-TTTP» in its two parts; null where it has no such form. */
export function numberParts(text: string): Parts | null {
  const [, number, symbol] = /^Số\s*:?\s*(.*?)\s*\/\s*(.+)$/iu.exec(text) ?? [];
  return number === undefined || symbol === undefined ? null : { number, symbol };
}

function checkNumber({ tell, boxes }: Checking, { number }: Parts): void {
  const at = boxes.header.number;
  const values = { found: number };
  if (isBlank(number)) return;
  if (!/^\d+[a-zđ]?$/i.test(number)) {
    tell({ rule: 'number-pattern', box: '3', at, aspect: 'no-number', values });
  } else if (/^\d$/.test(number)) {
    tell({ rule: 'number-leading-zero', box: '3', at, values: { found: number, required: `0${number}` } });
  } else if (/^0\d{2,}/.test(number)) tell({ rule: 'number-padded', box: '3', at, values });
}

function checkSymbol({ tell, boxes }: Checking, { symbol }: Parts): void {
  const at = boxes.header.number;
  const values = { found: symbol };
  if (DASHES.test(symbol)) tell({ rule: 'number-pattern', box: '3', at, aspect: 'dash', values });
  const groups = symbol.split(/[-‐‑‒–—―−/]/).map((each) => each.trim());
  if (groups.some((each) => /^(?:19|20)\d\d$/.test(each)))
    tell({ rule: 'number-pattern', box: '3', at, aspect: 'year', values });
  const small = groups.some((each) => /\p{Ll}/u.test(each) && !MIXED.test(each));
  if (small) tell({ rule: 'number-pattern', box: '3', at, aspect: 'upper-symbol', values });
}

/** Only where both are known: a symbol may be blank, and agencies have abbreviations of their own. */
function checkType({ tell, boxes }: Checking, { symbol }: Parts): void {
  const { type, header } = boxes;
  const first =
    symbol
      .split(/[-‐‑‒–—―−/]/)
      .map((each) => each.trim())
      .find((each) => !/^(?:\d{4})?$/.test(each)) ?? '';
  if (type === null || isBlank(first) || first === type.abbreviation) return;
  // Kết luận is not among the 29 types: its KL is the practice of inspection, and so only another type's letters are wrong.
  const isOther = ABBREVIATIONS.some((each) => each.toUpperCase() === first.toUpperCase());
  if (!type.inAnnex && !isOther) return;
  const values = { found: first, required: type.abbreviation, type: type.name };
  tell({ rule: 'number-type', box: '3', at: header.number, values });
}

/** Box 3. */
export function checkDocumentNumber(checking: Checking): void {
  const { boxes, tell } = checking;
  const at = boxes.header.number;
  // Minutes and agreements may go without a number.
  if (at === null) {
    if (boxes.type?.abbreviation !== 'BB') tell({ rule: 'number-missing', box: '3' });
    return;
  }
  checkStyle(checking, 'number-style', '3', at, { sizes: [13, 13], bold: false, italic: false });
  if (!/^Số\s*:/u.test(at.text))
    tell({ rule: 'number-pattern', box: '3', at, aspect: 'colon', values: { found: at.text } });
  const parts = numberParts(at.text);
  if (parts === null) {
    tell({ rule: 'number-pattern', box: '3', at, aspect: 'slash', values: { found: at.text } });
    return;
  }
  const isFilled = !isBlank(parts.number) && !/…|\.\./.test(parts.symbol);
  const spaced = /\d\s+\/|\/\s+\S/.test(at.text) || /\S\s+[-–]|[-–]\s+\S/.test(parts.symbol);
  if (isFilled && spaced) tell({ rule: 'number-spaces', box: '3', at, values: { found: at.text } });
  checkNumber(checking, parts);
  checkSymbol(checking, parts);
  checkType(checking, parts);
}

import { isCapital } from '../layout/words.ts';
import type { Paragraph } from '../read-document.ts';
import type { Checking } from './gather.ts';
import { groundsOf } from './grounds.ts';
import { visible } from './style.ts';

/** The Vietnamese alphabet of points: no f, j, w, z; ă, â, ê, ô, ơ, ư are not used as marks in practice, đ is. */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const FOREIGN = new Set('fjwz');

const POINT = /^([a-zđ])(\)|[./])\s/u;
const CLAUSE = /^(\d{1,3})([.)/])\s/;
const ARTICLE = /^Điều\s+(\d+)\s*([.:]?)/u;
const ROMAN = /^([IVXL]+)([./)])\s/;

function checkMarks({ tell }: Checking, at: Paragraph): void {
  const point = POINT.exec(at.text);
  if (point !== null && point[2] !== ')') {
    tell({ rule: 'point-mark', box: '6', at, values: { found: `${point[1]}${point[2]}`, required: `${point[1]})` } });
  }
  const clause = CLAUSE.exec(at.text) ?? ROMAN.exec(at.text);
  if (clause !== null && clause[2] !== '.') {
    tell({
      rule: 'clause-mark',
      box: '6',
      at,
      values: { found: `${clause[1]}${clause[2]}`, required: `${clause[1]}.` },
    });
  }
  const article = ARTICLE.exec(at.text);
  if (article !== null && article[2] !== '.' && visible(at)[0]?.bold === true) {
    tell({ rule: 'article-mark', box: '6', at, values: { found: article[0].trim(), required: `Điều ${article[1]}.` } });
  }
}

/** Points: each list begins with a) and goes on by the alphabet; lists may stand inside one another. */
function checkLetters({ boxes, tell }: Checking): void {
  let last = '';
  for (const at of boxes.body) {
    const letter = POINT.exec(at.text)?.[1];
    if (letter === undefined) continue;
    const expected = LETTERS[LETTERS.indexOf(last) + 1] ?? '';
    if (FOREIGN.has(letter))
      tell({ rule: 'letter-foreign', box: '6', at, values: { found: `${letter})`, required: `${expected})` } });
    else if (letter !== 'a' && letter !== expected) {
      tell({
        rule: 'letter-order',
        box: '6',
        at,
        values: { found: `${letter})`, last: `${last})`, required: `${expected})` },
      });
    }
    // After a letter that is none of the alphabet, the list goes on as if it were not there.
    if (!FOREIGN.has(letter)) last = letter;
  }
}

/** Articles are numbered through the whole document. Answers whether the paragraph begins one. */
function checkArticle({ tell }: Checking, at: Paragraph, last: number): number | null {
  const found = Number(ARTICLE.exec(at.text)?.[1] ?? 0);
  if (found === 0 || visible(at)[0]?.bold !== true) return null;
  if (found !== last + 1) tell({ rule: 'number-order', box: '6', at, values: { found, required: last + 1 } });
  return found;
}

/** The lists open after this number; a new one begins with 1, otherwise the number goes on one that is open. */
function afterNumber({ tell }: Checking, at: Paragraph, open: readonly number[]): readonly number[] {
  const found = Number(CLAUSE.exec(at.text)?.[1] ?? 0);
  if (found === 0) return open;
  if (found === 1) return [...open, 1];
  const place = open.findLastIndex((each) => each === found - 1);
  if (place >= 0) return [...open.slice(0, place), found];
  tell({ rule: 'number-order', box: '6', at, values: { found, required: (open.at(-1) ?? 0) + 1 } });
  return [...open.slice(0, -1), found];
}

function checkNumbers(checking: Checking): void {
  let open: readonly number[] = [];
  let article = 0;
  for (const at of checking.boxes.body) {
    const next = checkArticle(checking, at, article);
    open = next === null ? afterNumber(checking, at, open) : [];
    article = next ?? article;
  }
}

/** Number and title of a Mục in capitals, of an Điều: bold and upright. */
function checkHeadings({ tell }: Checking, at: Paragraph): void {
  const isPart = ROMAN.test(at.text) && isCapital(at.text.replace(ROMAN, ''));
  const isArticle = /^Điều\s+\d+\./u.test(at.text);
  const first = visible(at)[0];
  if (first === undefined || (!isPart && !isArticle)) return;
  if (!first.bold) tell({ rule: 'heading-style', box: '6', at, aspect: 'bold' });
  if (first.italic) tell({ rule: 'heading-style', box: '6', at, aspect: 'upright' });
}

const CLAUSE_BEFORE_ARTICLE = /\b(?:[Kk]hoản|[Đđ]iểm)\s+[\da-zđ]+(?:\s*,\s*khoản\s+\d+)?\s+(điều)\s+\d+/u;
/** Inside a sentence; at its beginning a capital is right. */
const CAPITAL_CLAUSE = /\p{L}\s+((?:Khoản|Điểm)\s+(?:\d+|[a-zđ]))\s/u;
const REVERSED = /(Điều\s+\d+\s*,?\s+khoản\s+\d+)/iu;

/** Annex II, V.7: «điểm a khoản 2 Điều 103», articles with a capital, clauses and points without. */
function checkCitations({ tell }: Checking, at: Paragraph): void {
  const small = CLAUSE_BEFORE_ARTICLE.exec(at.text);
  if (small !== null) tell({ rule: 'citation-case', box: '6', at, values: { found: small[0] } });
  const capital = CAPITAL_CLAUSE.exec(at.text)?.[1];
  if (capital !== undefined) tell({ rule: 'citation-case', box: '6', at, values: { found: capital } });
  const reversed = REVERSED.exec(at.text)?.[1];
  if (reversed !== undefined) tell({ rule: 'citation-order', box: '6', at, values: { found: reversed } });
}

/** Annex I, Part I, II.6.đ, and the citations of Annex II. */
export function checkNumbering(checking: Checking): void {
  const grounds = new Set(groundsOf(checking.boxes.body));
  for (const at of checking.boxes.body) {
    checkMarks(checking, at);
    if (!grounds.has(at)) checkHeadings(checking, at);
    checkCitations(checking, at);
  }
  checkLetters(checking);
  checkNumbers(checking);
}

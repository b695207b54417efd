import type { BoxName } from '../finding.ts';
import { isBlank, isCapital } from '../layout/words.ts';
import type { Paragraph, TextRun } from '../read-document.ts';
import type { RuleId } from '../rule-list.ts';
import type { Checking } from './gather.ts';

/** PDF writers round sizes: Word's 14 pt comes as 14.04. */
const SIZE_TOLERANCE = 0.3;

export type Style = {
  readonly sizes?: readonly [least: number, most: number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly centre?: boolean;
};

/** Runs that show something and have a size of their own. */
export function visible(paragraph: Paragraph): readonly TextRun[] {
  return paragraph.runs.filter((each) => each.text.trim() !== '' && !each.raised);
}

export function shownSize(size: number): string {
  return String(Math.round(size * 2) / 2);
}

export function range([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `${least}–${most}`;
}

export function isWithin(size: number, [least, most]: readonly [number, number]): boolean {
  return size >= least - SIZE_TOLERANCE && size <= most + SIZE_TOLERANCE;
}

/** Holds a box against its row of the table in Annex I, Part I, V. */
export function checkStyle(checking: Checking, rule: RuleId, box: BoxName, at: Paragraph | null, style: Style): void {
  if (at === null) return;
  const runs = visible(at);
  const tell = checking.tell;
  const { sizes } = style;
  const wrongSize = sizes === undefined ? undefined : runs.find((each) => !isWithin(each.size, sizes));
  if (wrongSize !== undefined && sizes !== undefined) {
    tell({ rule, box, at, aspect: 'size', values: { found: shownSize(wrongSize.size), required: range(sizes) } });
  }
  const lettered = runs.filter((each) => !isBlank(each.text));
  if (style.bold === true && lettered.some((each) => !each.bold)) tell({ rule, box, at, aspect: 'bold' });
  if (style.bold === false && lettered.some((each) => each.bold)) tell({ rule, box, at, aspect: 'not-bold' });
  if (style.italic === true && lettered.some((each) => !each.italic)) tell({ rule, box, at, aspect: 'italic' });
  if (style.italic === false && lettered.some((each) => each.italic)) tell({ rule, box, at, aspect: 'upright' });
  checkCase(checking, rule, box, at, style);
}

function checkCase({ tell }: Checking, rule: RuleId, box: BoxName, at: Paragraph, style: Style): void {
  const hasLetters = /\p{L}{2}/u.test(at.text);
  if (style.capitals === true && hasLetters && !isCapital(at.text)) tell({ rule, box, at, aspect: 'capitals' });
  if (style.capitals === false && hasLetters && isCapital(at.text)) tell({ rule, box, at, aspect: 'small-letters' });
  const isAside = at.align !== null && at.align !== 'centre';
  if (style.centre === true && isAside) tell({ rule, box, at, aspect: 'centre' });
}

import { isCapital, isStamp } from '../layout/words.ts';
import type { Paragraph } from '../read-document.ts';
import type { Checking } from './gather.ts';
import { isWithin, range, shownSize, visible } from './style.ts';

const SIZES = [13, 14] as const;
const INDENTS = [10, 12.7] as const;
const INDENT_TOLERANCE = { docx: 0.4, pdf: 0.9 } as const;
/** Least gap between paragraphs, and how far below measuring may find it. */
const LEAST_GAP = 6;
const GAP_TOLERANCE = { docx: 0.1, pdf: 1.2 } as const;
const LINE_TOLERANCE = { docx: 0.03, pdf: 0.06 } as const;
/** Shorter paragraphs are headings, or fit on their line, where justified and left look the same. */
const RUNNING = 100;

/** «Phần I», «Chương II», «Mục 1» and their titles, «QUYẾT ĐỊNH:», stars and notes stand in the middle. */
function isCentredByNature({ text, align }: Paragraph): boolean {
  return align === 'centre' && (text.length < RUNNING || isCapital(text) || /^\(/.test(text));
}

function isHeading(paragraph: Paragraph): boolean {
  return visible(paragraph).every((each) => each.bold);
}

function checkSizes({ tell }: Checking, at: Paragraph): void {
  for (const run of visible(at)) {
    if (isWithin(run.size, SIZES)) continue;
    const values = { found: shownSize(run.size), required: range(SIZES) };
    tell({ rule: 'body-size', box: '6', at, aspect: 'size', values });
  }
}

function checkAlign({ tell }: Checking, at: Paragraph): void {
  if (at.align === null || at.align === 'justify' || at.text.length < RUNNING || isHeading(at)) return;
  tell({ rule: 'body-justify', box: '6', at, values: { align: at.align } });
}

function checkIndent({ tell, document }: Checking, at: Paragraph): void {
  const { firstLine, align } = at;
  if (firstLine === null || align === 'centre' || align === 'right') return;
  const tolerance = INDENT_TOLERANCE[document.format];
  if (INDENTS.some((each) => Math.abs(firstLine - each) <= tolerance)) return;
  tell({ rule: 'body-indent', box: '6', at, values: { found: String(Math.round(firstLine) / 10) } });
}

function checkSpacing({ tell, document }: Checking, at: Paragraph, isAfterText: boolean): void {
  const { gapBefore, lineSpacing } = at;
  if (gapBefore !== null && isAfterText && gapBefore < LEAST_GAP - GAP_TOLERANCE[document.format]) {
    tell({ rule: 'body-gap', box: '6', at, values: { found: String(Math.max(0, Math.round(gapBefore * 10) / 10)) } });
  }
  const tolerance = LINE_TOLERANCE[document.format];
  if (lineSpacing !== null && (lineSpacing < 1 - tolerance || lineSpacing > 1.5 + tolerance)) {
    tell({ rule: 'line-spacing', box: '6', at, values: { found: String(Math.round(lineSpacing * 100) / 100) } });
  }
}

/** Annex I, Part I, II.6.e. Tables have sizes and spacing of their own. */
export function checkBody(checking: Checking): void {
  const { body } = checking.boxes;
  body.forEach((at, index) => {
    if (isStamp(at.text)) return;
    const before = body[index - 1];
    checkSizes(checking, at);
    if (!isCentredByNature(at)) {
      checkAlign(checking, at);
      checkIndent(checking, at);
    }
    // An empty paragraph between two keeps them apart as well.
    const follows = before !== undefined && before.number === at.number - 1;
    checkSpacing(checking, at, follows && !(isCentredByNature(at) && isCentredByNature(before)));
  });
}

/** The last sentence ends with «./.». */
export function checkEnding({ boxes, tell }: Checking): void {
  const last = boxes.body.at(-1);
  if (last === undefined || /^[\s.…]*$/.test(last.text) || boxes.type?.abbreviation === 'BB') return;
  if (!/\.\/\.$/.test(last.text))
    tell({ rule: 'ending-mark', box: '6', at: last, values: { found: last.text.slice(-12) } });
}

import type { Align } from '../check/read-document.ts';
import { isBlack, isTimesNewRoman } from '../check/rules/fonts.ts';
import { formOf, lineSpacingOf } from '../check/word/paragraph-form.ts';
import { isHidden, runsOf } from '../check/word/runs.ts';
import { type Styles, toggled } from '../check/word/styles.ts';
import { find, isOn } from '../check/word/tree.ts';
import { parseXml } from '../check/word/xml.ts';
import { escapeXml } from '../word/xml.ts';

/** How a paragraph of a style looks, what it stands on and the defaults of the file included. mm and pt. */
export type StyleLook = {
  readonly font: string | null;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | null;
  readonly align: Align;
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly before: number;
  readonly after: number;
  /** Between paragraphs of the same style there is no space. */
  readonly contextual: boolean;
  readonly lineSpacing: number;
  /** Capitals by format, underlined, hidden, numbered, framed, on a page of its own: our text has these from elsewhere or not at all. */
  readonly extra: boolean;
};

/** A letter that stays small unless the style makes capitals, and one with marks, which may stand in another font. */
const PROBE = 'aế';
const PLACING = ['w:framePr', 'w:pBdr', 'w:shd'] as const;
const SWITCHES = ['w:strike', 'w:dstrike', 'w:smallCaps', 'w:outline', 'w:emboss', 'w:imprint'] as const;

export function lookOf(id: string, styles: Styles): StyleLook {
  const properties = parseXml(`<w:pPr><w:pStyle w:val="${escapeXml(id)}"/></w:pPr>`);
  const paragraph = styles.paragraph(properties, undefined);
  const form = styles.run(properties, undefined, undefined);
  const runs = runsOf(PROBE, form, styles);
  const [first] = runs;
  const shape = formOf(paragraph);
  const odd = runs.find((each) => each.font !== null && !isTimesNewRoman(each.font));
  const size = first?.size ?? 0;
  return {
    font: (odd ?? first)?.font ?? null,
    size,
    bold: first?.bold ?? false,
    italic: first?.italic ?? false,
    colour: first?.colour ?? null,
    align: shape.align,
    left: shape.left,
    right: shape.right,
    first: shape.first,
    before: shape.before,
    after: shape.after,
    contextual: shape.contextual,
    lineSpacing: lineSpacingOf(shape, size),
    extra:
      runs.map((each) => each.text).join('') !== PROBE ||
      first?.underlined === true ||
      isHidden(form) ||
      styles.numbering(properties) !== undefined ||
      paragraph.some((each) => PLACING.some((name) => find(each, name) !== undefined)) ||
      paragraph.some((each) => isOn(find(each, 'w:pageBreakBefore')) === true) ||
      SWITCHES.some((name) => toggled(form, name)),
  };
}

export type Misfit = 'font' | 'size' | 'form';

/** Twips are whole numbers. */
const TOLERANCE = 0.4;
/** Annex I, II.6.e: first lines stand 1 or 1.27 cm in, paragraphs at least 6 pt apart, lines single to one and a half. */
const INDENTS = [10, 12.7] as const;
const LEAST_GAP = 5.9;
const LINES = [0.97, 1.53] as const;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE;
}

function isSetAsRunning(theirs: StyleLook, besides: StyleLook): boolean {
  const gaps = [theirs.before + theirs.after, theirs.before + besides.after, besides.before + theirs.after];
  return (
    !theirs.contextual &&
    gaps.every((each) => each >= LEAST_GAP) &&
    theirs.lineSpacing > LINES[0] &&
    theirs.lineSpacing < LINES[1] &&
    (theirs === besides ? INDENTS.some((each) => isNear(theirs.first, each)) : isNear(theirs.first, besides.first))
  );
}

/** What a style of ours asks of one of theirs. */
export type Wanted = {
  readonly look: StyleLook;
  readonly sizes: readonly [least: number, most: number];
  /** For running text: the body it stands among; «self» for the body. Null for what stands alone. */
  readonly besides: StyleLook | 'self' | null;
};

/**
 * Why a style of the office cannot stand for ours; null when it can. Font, size, weight, slant, colour and place are the decree's;
 * spacing is the office's own, within the decree.
 */
export function misfitOf(theirs: StyleLook, { look: ours, sizes, besides }: Wanted): Misfit | null {
  if (theirs.font !== null && !isTimesNewRoman(theirs.font)) return 'font';
  if (theirs.size < sizes[0] || theirs.size > sizes[1]) return 'size';
  const isAlike =
    theirs.bold === ours.bold &&
    theirs.italic === ours.italic &&
    theirs.align === ours.align &&
    (theirs.colour === null || isBlack(theirs.colour) || theirs.colour === ours.colour) &&
    isNear(theirs.left, ours.left) &&
    isNear(theirs.right, ours.right);
  const isPlaced =
    besides === null ? isNear(theirs.first, ours.first) : isSetAsRunning(theirs, besides === 'self' ? theirs : besides);
  return isAlike && isPlaced && !theirs.extra ? null : 'form';
}

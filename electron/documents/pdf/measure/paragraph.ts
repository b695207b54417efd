import type { Inlines } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import type { ParagraphStyle, StyleName } from '../../model/styles.ts';
import { breakLines, type Line, type Text } from './break-lines.ts';
import { EM } from './face.ts';
import type { StructureNode } from './structure.ts';
import { TextBuilder } from './text.ts';
import type { WordBook } from './word-book.ts';

/** A paragraph with its lines; lengths in points. */
export type MeasuredParagraph = {
  readonly text: Text;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly align: ParagraphStyle['align'];
  readonly colour: ParagraphStyle['colour'];
  /** Of the box that lines are aligned in. */
  readonly width: number;
  readonly firstIndent: number;
  readonly lineHeight: number;
  /** From the top of a line to its baseline. */
  readonly ascent: number;
  readonly spaceWidth: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly node: StructureNode;
  readonly bookmark: Bookmark | null;
};

/** Level 0 is an appendix, 1–4 headings. */
export type Bookmark = { readonly level: number; readonly title: string };

export type ParagraphSource = {
  readonly inlines: Inlines;
  readonly style: StyleName;
  /** Points. */
  readonly width: number;
  readonly node: StructureNode;
  /** Block id named in problems. */
  readonly where: string;
  /** Number or dash, followed by one space. */
  readonly label?: string;
  /** The label stands on a line of its own. */
  readonly labelApart?: boolean;
  /** Element of the label alone (Lbl of a list item). */
  readonly labelNode?: StructureNode;
  readonly align?: ParagraphStyle['align'];
  readonly bold?: boolean;
  readonly bookmark?: Bookmark;
  /** How far the first line begins left of the others, points; instead of the style's indent. */
  readonly hanging?: number;
};

/** Breaks one paragraph into lines; notes unprintable characters in the book. */
export function measureParagraph(book: WordBook, source: ParagraphSource): MeasuredParagraph {
  const style = book.styles[source.style];
  const bold = style.bold || source.bold === true;
  const builder = new TextBuilder(book, source.where);
  if (source.label !== undefined) {
    builder.add(source.labelApart ? source.label : `${source.label} `, bold, style.italic, source.labelNode);
    if (source.labelApart) builder.breakLine();
  }
  builder.addInlines(source.inlines, { bold, italic: style.italic }, source.node);
  const firstIndent = source.hanging === undefined ? mmToPt(style.firstLineIndent) : -source.hanging;
  const scale = EM / style.size;
  const limit = source.width * scale;
  const firstLimit = (source.width - firstIndent) * scale;
  const text = builder.build(Math.min(firstLimit, limit));
  const { lineHeight, ascent, spaceWidth } = book.faces.regular;
  return {
    text,
    lines: breakLines(text, firstLimit, limit, spaceWidth),
    size: style.size,
    align: source.align ?? style.align,
    colour: style.colour,
    width: source.width,
    firstIndent,
    lineHeight: (lineHeight / scale) * style.lineSpacing,
    // What a multiple of single spacing adds stands above the letters, as in Word and LibreOffice.
    ascent: (ascent + lineHeight * (style.lineSpacing - 1)) / scale,
    spaceWidth: spaceWidth / scale,
    spaceBefore: style.spaceBefore,
    spaceAfter: style.spaceAfter,
    node: source.node,
    bookmark: source.bookmark ?? null,
  };
}

/**
 * The same paragraph in no more lines, as even as they can be: a centred trích yếu never ends in one lone word. Its box
 * stays as wide as it was.
 */
export function withEvenLines(paragraph: MeasuredParagraph): MeasuredParagraph {
  const { text, lines, spaceWidth, size } = paragraph;
  const scale = EM / size;
  let even = lines;
  for (let limit = paragraph.width - 1; even.length > 1 && limit > 0; limit -= 1) {
    const narrower = breakLines(text, limit * scale, limit * scale, spaceWidth * scale);
    if (narrower.length > lines.length) break;
    even = narrower;
  }
  return { ...paragraph, lines: even };
}

/** Height of the lines alone. */
export function linesHeight(paragraph: MeasuredParagraph): number {
  return paragraph.lines.length * paragraph.lineHeight;
}

/** Width of the longest line in points, which the rules of the header are measured by. */
export function longestLine(paragraph: MeasuredParagraph): number {
  return (Math.max(...paragraph.lines.map((each) => each.width)) * paragraph.size) / EM;
}

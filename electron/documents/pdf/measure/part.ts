import type { ChartFill } from '../../model/chart.ts';
import type { PageSetup } from '../../model/page.ts';
import type { Colour } from '../../model/styles.ts';
import type { MeasuredParagraph } from './paragraph.ts';
import type { StructureNode } from './structure.ts';

/** A shape of a figure; points from its left and top. */
export type FigureShape = {
  readonly x: number;
  readonly y: number;
  /** 0 of an upright line. */
  readonly width: number;
  readonly height: number;
  readonly fill: ChartFill | 'clear';
};

/** A drawing with the texts in it, all one element of the structure. */
export type MeasuredFigure = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly FigureShape[];
  readonly texts: readonly { readonly paragraph: MeasuredParagraph; readonly x: number; readonly y: number }[];
  readonly node: StructureNode;
};

/** Something at a fixed place in a board; points from the board's left and top. */
export type BoardItem =
  | { readonly type: 'paragraph'; readonly paragraph: MeasuredParagraph; readonly x: number; readonly y: number }
  | { readonly type: 'rule'; readonly x: number; readonly y: number; readonly width: number }
  | {
      readonly type: 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: Colour;
    }
  | { readonly type: 'figure'; readonly figure: MeasuredFigure; readonly x: number; readonly y: number };

/** Things at fixed places that are never torn: header, closing, a rule. */
export type Board = { readonly height: number; readonly items: readonly BoardItem[] };

/** One cell: its box, and the paragraphs in it one under another. */
export type MeasuredCell = {
  readonly x: number;
  readonly width: number;
  readonly paragraphs: readonly MeasuredParagraph[];
  /** Lines of all paragraphs. */
  readonly lineCount: number;
};

/** All lines of a row have one height, so that a row taller than a page can be cut straight through its cells. */
export type MeasuredRow = {
  readonly cells: readonly MeasuredCell[];
  /** Of the highest cell, at least 1. */
  readonly lineCount: number;
  readonly lineHeight: number;
  /** Above the first and below the last line. */
  readonly padding: number;
};

/** Whether a page break may part this from what follows. */
export type Hold = 'none' | 'next';

/** A paragraph in one of two columns. */
export type SideParagraph = {
  readonly paragraph: MeasuredParagraph;
  /** From the column's left edge, points. */
  readonly indent: number;
  readonly hold: Hold;
  /** Never torn between lines. */
  readonly whole: boolean;
};

/** One column of a pair; `x` from the left margin, points. */
export type MeasuredSide = { readonly x: number; readonly paragraphs: readonly SideParagraph[] };

/** Two columns that begin level. Over a page each goes on for itself. */
export type MeasuredPair = readonly [original: MeasuredSide, translation: MeasuredSide];

/** What stands in the column of a section, top to bottom. */
export type Part =
  | {
      readonly type: 'paragraph';
      readonly paragraph: MeasuredParagraph;
      /** From the left margin, points. */
      readonly x: number;
      readonly hold: Hold;
      /** Never torn between lines (headings). */
      readonly whole: boolean;
    }
  | {
      readonly type: 'row';
      readonly row: MeasuredRow;
      /** The table's header row when this is another row of it: repeated at the top of a page that begins here. */
      readonly head: MeasuredRow | null;
      readonly hold: Hold;
      readonly spaceBefore: number;
      readonly spaceAfter: number;
    }
  | {
      readonly type: 'pair';
      readonly pair: MeasuredPair;
      readonly hold: Hold;
      readonly spaceBefore: number;
      readonly spaceAfter: number;
    }
  | {
      readonly type: 'board';
      readonly board: Board;
      readonly hold: Hold;
      /** The closing block: never begins a page. */
      readonly closing: boolean;
      readonly spaceBefore: number;
      readonly spaceAfter: number;
    };

/** Pages of one setup that are numbered from 1: the document itself, or an appendix. */
export type Section = {
  readonly page: PageSetup;
  readonly parts: readonly Part[];
  readonly root: StructureNode;
  /** At the foot of the first page, in the bottom margin as far as that goes: the contact lines (box 13). */
  readonly foot: Board | null;
};

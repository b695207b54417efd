import type { PageSetup } from '../../model/page.ts';
import type { Colour } from '../../model/styles.ts';
import type { MeasuredParagraph } from '../measure/paragraph.ts';
import type { MeasuredFigure } from '../measure/part.ts';
import type { StructureNode } from '../measure/structure.ts';

/** Lines `from` to `to` (exclusive) of a paragraph; points from the page's left and top, `y` the top of the first line. */
export type PlacedText = {
  readonly type: 'text';
  readonly paragraph: MeasuredParagraph;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
  /** Null for what is no part of the document's text: page numbers, repeated table headers. */
  readonly node: StructureNode | null;
};

export type PlacedRule = { readonly type: 'rule'; readonly x: number; readonly y: number; readonly width: number };

/** Cells of a table's grid, or the frame of a mark. */
export type PlacedGrid = {
  readonly type: 'grid';
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly colour?: Colour;
};

export type PlacedFigure = {
  readonly type: 'figure';
  readonly figure: MeasuredFigure;
  readonly x: number;
  readonly y: number;
};

export type Placed = PlacedText | PlacedRule | PlacedGrid | PlacedFigure;

/** One page with everything on it, in reading order. */
export type PlacedPage = { readonly page: PageSetup; readonly items: readonly Placed[] };

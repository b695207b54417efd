import type { ChartBlock } from '../../model/chart.ts';
import { layOutChart } from '../../model/chart-layout.ts';
import { text } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import { measureParagraph } from './paragraph.ts';
import type { FigureShape, MeasuredFigure, Part } from './part.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Between the chart and the text below it, points. */
const BELOW = 8;
/** A chart as one board that is never torn. */
export function chartPart(block: ChartBlock, language: 'vi' | 'en', book: WordBook, root: StructureNode): Part {
  const figure = measureChart(block, language, book, node('Figure', root, { alt: block.summary }));
  const board = { height: figure.height, items: [{ type: 'figure', figure, x: 0, y: 0 }] } as const;
  return { type: 'board', board, hold: 'none', closing: false, spaceBefore: 0, spaceAfter: BELOW };
}

function measureChart(block: ChartBlock, language: 'vi' | 'en', book: WordBook, figure: StructureNode): MeasuredFigure {
  const layout = layOutChart(block, language);
  const shapes = [...layout.lines, ...layout.boxes].map(
    ({ x, y, width, height, fill }): FigureShape => ({
      x: mmToPt(x),
      y: mmToPt(y),
      width: mmToPt(width),
      height: mmToPt(height),
      fill,
    }),
  );
  const texts = layout.texts.map((each) => ({
    paragraph: measureParagraph(book, {
      inlines: [text(each.text)],
      style: 'table-cell',
      width: mmToPt(each.width),
      align: each.align,
      node: figure,
      where: block.id,
    }),
    x: mmToPt(each.x),
    y: mmToPt(each.y),
  }));
  return { width: mmToPt(layout.width), height: mmToPt(layout.height), shapes, texts, node: figure };
}

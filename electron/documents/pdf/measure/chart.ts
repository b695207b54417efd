import type { ChartBlock } from '../../model/chart.ts';
import { layOutChart } from '../../model/chart-layout.ts';
import { text } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import { linesHeight, measureParagraph } from './paragraph.ts';
import type { FigureShape, MeasuredFigure, Part } from './part.ts';
import { node, type StructureNode } from './structure.ts';
import type { WordBook } from './word-book.ts';

/** Between the chart and the text below it, points. */
const BELOW = 8;
/** A chart as one board that is never torn. */
export function chartPart(block: ChartBlock, book: WordBook, root: StructureNode): Part {
  const figure = measureChart(block, book, node('Figure', root, { alt: block.summary }));
  const board = { height: figure.height, items: [{ type: 'figure', figure, x: 0, y: 0 }] } as const;
  return { type: 'board', board, hold: 'none', closing: false, spaceBefore: 0, spaceAfter: BELOW };
}

function measureChart(block: ChartBlock, book: WordBook, figure: StructureNode): MeasuredFigure {
  const layout = layOutChart(block);
  const shapes = [...layout.lines, ...layout.boxes].map(
    ({ x, y, width, height, fill }): FigureShape => ({
      x: mmToPt(x),
      y: mmToPt(y),
      width: mmToPt(width),
      height: mmToPt(height),
      fill,
    }),
  );
  const texts = layout.texts.map(({ text: words, x, y, width, height, align }) => {
    const source = { inlines: [text(words)], style: 'table-cell', node: figure, where: block.id } as const;
    const paragraph = measureParagraph(book, { ...source, width: mmToPt(width), align });
    return { paragraph, x: mmToPt(x), y: mmToPt(y) + (mmToPt(height) - linesHeight(paragraph)) / 2 };
  });
  return { width: mmToPt(layout.width), height: mmToPt(layout.height), shapes, texts, node: figure };
}

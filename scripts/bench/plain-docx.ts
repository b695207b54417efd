import {
  AlignmentType,
  Document,
  Header,
  type IParagraphStyleOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { mmToTwips, ptToTwips } from '../../electron/documents/model/length.ts';
import type { PageSetup } from '../../electron/documents/model/page.ts';
import { FONT_FAMILY, type ParagraphStyle, stylesOf } from '../../electron/documents/model/styles.ts';
import { type PlainLine, type PlainRow, plainDocument } from './plain-lines.ts';
import type { Write } from './writer-process.ts';

/** What anyone would write with `docx` after its manual: styles, a paragraph for each paragraph, tables for the boxes. */
export const write: Write = async (document) => {
  const { header, lines, closing } = plainDocument(document);
  const file = new Document({
    title: document.properties.title,
    creator: document.properties.author,
    styles: {
      default: { document: { run: { font: FONT_FAMILY, size: stylesOf().body.size * 2 } } },
      paragraphStyles: Object.entries(stylesOf()).map(([id, style]) => paragraphStyle(id, style)),
    },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(document.page) },
        headers: { default: pageNumber() },
        children: [boxes(header), ...lines.map(paragraph), boxes([closing])],
      },
    ],
  });
  return Packer.toBuffer(file);
};

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

function paragraphStyle(id: string, style: ParagraphStyle): IParagraphStyleOptions {
  return {
    id,
    name: id,
    run: { size: style.size * 2, bold: style.bold, italics: style.italic },
    paragraph: {
      alignment: alignments[style.align],
      indent: { firstLine: mmToTwips(style.firstLineIndent) },
      spacing: {
        before: ptToTwips(style.spaceBefore),
        after: ptToTwips(style.spaceAfter),
        line: style.lineSpacing * 240,
      },
      keepNext: style.keepWithNext,
    },
  };
}

function pageOf(page: PageSetup) {
  const { width, height, top, bottom, left, right } = page;
  return {
    size: { width: mmToTwips(width), height: mmToTwips(height) },
    margin: { top: mmToTwips(top), bottom: mmToTwips(bottom), left: mmToTwips(left), right: mmToTwips(right) },
  };
}

function pageNumber(): Header {
  return new Header({
    children: [new Paragraph({ style: 'page-number', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
}

function paragraph({ style, text }: PlainLine): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

function boxes(rows: readonly PlainRow[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((lines) => new TableCell({ children: lines.map(paragraph) })) }),
    ),
  });
}

import { mmToPt } from '../../model/length.ts';
import type { OfficialDocument } from '../../model/official-document.ts';
import type { Faces } from '../measure/face.ts';
import type { Placed, PlacedFigure, PlacedGrid, PlacedPage, PlacedRule, PlacedText } from '../paginate/placed-page.ts';
import { Bookmarks } from './bookmarks.ts';
import { contentId } from './content-id.ts';
import { DocumentFonts } from './document-fonts.ts';
import { figureOperators } from './figure-operators.ts';
import { writeOutputIntent } from './output-intent.ts';
import { collect, openPdfFile, type PdfFile } from './pdf-file.ts';
import { documentInfo, fileProperties, writeMetadata } from './properties.ts';
import { StructureTree } from './structure-tree.ts';
import { round, TextOperators } from './text-operators.ts';

const RULE_THICKNESS = 0.75;
const GRID_THICKNESS = 0.5;

/** Draws placed pages into a file. `onPage` is told the number of pages drawn so far. */
export function drawPages(
  document: OfficialDocument,
  pages: readonly PlacedPage[],
  faces: Faces,
  onPage: (count: number) => void,
): Uint8Array {
  const properties = fileProperties(document);
  const file = openPdfFile({ lang: properties.language, info: documentInfo(properties) });
  const sink = collect(file);
  file._id = contentId(document);
  writeMetadata(file, properties);
  writeOutputIntent(file);
  const pen = new Pen(file, faces, document.language);
  pages.forEach((page, index) => {
    pen.page(page);
    onPage(index + 1);
  });
  pen.end();
  file.end();
  return sink.bytes();
}

class Pen {
  readonly #file: PdfFile;
  readonly #fonts: DocumentFonts;
  readonly #tree: StructureTree;
  readonly #bookmarks: Bookmarks;

  constructor(file: PdfFile, faces: Faces, language: 'vi' | 'en') {
    this.#file = file;
    this.#fonts = new DocumentFonts(file, faces);
    this.#tree = new StructureTree(file, language);
    this.#bookmarks = new Bookmarks(file);
  }

  page({ page, items }: PlacedPage): void {
    const width = round(mmToPt(page.width));
    const height = round(mmToPt(page.height));
    this.#file.addPage({ size: [width, height], margin: 0 });
    // pdfkit turns its pages upside down for its own drawing; turning them again gives the axes of the standard.
    this.#write(`1 0 0 -1 0 ${height} cm`);
    const operators = new TextOperators(this.#fonts, height);
    for (const each of items) this.#item(each, operators, height);
  }

  /** After the last page. */
  end(): void {
    this.#tree.end();
  }

  #item(item: Placed, operators: TextOperators, height: number): void {
    switch (item.type) {
      case 'text':
        this.#text(item, operators);
        return;
      case 'rule':
        this.#artifact('Layout', ruleOperators(item, height));
        return;
      case 'grid':
        this.#artifact('Layout', gridOperators(item, height));
        return;
      case 'figure':
        this.#figure(item, operators, height);
        return;
      default:
        neverItem(item);
    }
  }

  #text(item: PlacedText, operators: TextOperators): void {
    const { node, paragraph } = item;
    if (node === null) {
      const pieces = operators.pieces(item).map((each) => each.operators);
      this.#artifact('Pagination', `BT\n${pieces.join('')}ET`);
      return;
    }
    if (paragraph.bookmark !== null && item.from === 0) this.#bookmarks.add(paragraph.bookmark, round(item.y));
    this.#write('BT');
    for (const piece of operators.pieces(item)) this.#tree.mark(piece.node, () => this.#write(piece.operators));
    this.#write('ET');
  }

  /** All of a drawing is one element, whose alternative text is read in its place. */
  #figure({ figure, x, y }: PlacedFigure, operators: TextOperators, pageHeight: number): void {
    const box = [x, pageHeight - y - figure.height, x + figure.width, pageHeight - y].map(round);
    const texts = figure.texts.flatMap((each) => {
      const { paragraph } = each;
      const placed = { paragraph, from: 0, to: paragraph.lines.length, x: x + each.x, y: y + each.y };
      return operators.pieces({ type: 'text', node: figure.node, ...placed }).map((piece) => piece.operators);
    });
    this.#tree.figure(figure.node, box, () => {
      this.#write(`q ${figureOperators(figure, { x, y }, pageHeight)} Q`);
      for (const each of texts) this.#write(`BT\n${each}ET`);
    });
  }

  /** What is no part of the text (ISO 32000-1, 14.8.2.2): page numbers and repeated headers, rules and grids. */
  #artifact(type: 'Layout' | 'Pagination', operators: string): void {
    this.#write(`/Artifact <</Type /${type}>> BDC\n${operators}\nEMC`);
  }

  #write(operators: string): void {
    this.#file.page.write(Buffer.from(`${operators}\n`, 'latin1'));
  }
}

function neverItem(item: never): never {
  throw new Error(`unknown item ${JSON.stringify(item)}`);
}

function ruleOperators(rule: PlacedRule, pageHeight: number): string {
  const y = round(pageHeight - rule.y);
  return `${RULE_THICKNESS} w ${round(rule.x)} ${y} m ${round(rule.x + rule.width)} ${y} l S`;
}

function gridOperators(grid: PlacedGrid, pageHeight: number): string {
  const boxes = grid.boxes.map((each) => {
    const foot = pageHeight - each.y - each.height;
    return `${round(each.x)} ${round(foot)} ${round(each.width)} ${round(each.height)} re`;
  });
  const box = `${GRID_THICKNESS} w ${boxes.join(' ')} S`;
  return grid.colour === 'red' ? `q 1 0 0 RG ${box} Q` : box;
}

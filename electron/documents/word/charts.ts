import { type Document, PackagePart } from 'docx';
import type { ChartBlock } from '../model/chart.ts';
import { layOutChart } from '../model/chart-layout.ts';
import type { Mm } from '../model/length.ts';
import { chartWorkbook, relationships } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import { paragraph } from './paragraph.ts';
import { escapeXml, RELATIONSHIP_NAMESPACE } from './xml.ts';

const EMU_PER_MM = 36_000;
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Twips. */
const SPACE_AFTER = 160;

type Part = { readonly path: string; readonly data: string };

/**
 * Charts of one document: each a part of the file that Word draws and lets people go on working on. Namespaces stand at the
 * drawing, so that it can be put into another document as it is.
 */
export class WordCharts {
  readonly #frame: Document;
  readonly #parts: Part[] = [];
  #count = 0;

  constructor(frame: Document) {
    this.#frame = frame;
  }

  /** The paragraph a chart stands in; its part goes into the file with `parts`. */
  paragraph(block: ChartBlock, keepWithNext: boolean): string {
    const number = this.#count + 1;
    const path = `charts/chart${number}.xml`;
    const layout = layOutChart(block);
    this.#parts.push(
      { path: `word/${path}`, data: chartXml(block, layout) },
      {
        path: `word/charts/_rels/chart${number}.xml.rels`,
        data: relationships('package', `../${this.#workbook(block)}`),
      },
    );
    this.#count = number;
    this.#frame.ContentTypes.addOverride(CONTENT_TYPE, `/word/${path}`);
    this.#frame.Document.Relationships.addRelationship(`Chart${number}`, `${RELATIONSHIP_NAMESPACE}/chart`, path);
    const drawing =
      `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
      `<wp:extent cx="${emu(layout.width)}" cy="${emu(layout.height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
      `<wp:docPr id="${number}" name="Chart ${number}" descr="${escapeXml(block.summary)}"/><wp:cNvGraphicFramePr/>` +
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rIdChart${number}"/>` +
      '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    return paragraph('table-cell', drawing, { keepWithNext, spaceAfter: SPACE_AFTER });
  }

  /** Puts the figures into the file; answers where, under word/. */
  #workbook(block: ChartBlock): string {
    return this.#frame.PackageParts.add(
      new PackagePart({
        folder: 'embeddings',
        name: 'Microsoft_Excel_Worksheet',
        extension: 'xlsx',
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        relationshipType: `${RELATIONSHIP_NAMESPACE}/package`,
        content: chartWorkbook(block),
      }),
    );
  }

  parts(): readonly Part[] {
    return this.#parts;
  }
}

function emu(length: Mm): number {
  return Math.round(length * EMU_PER_MM);
}

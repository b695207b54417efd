import type { Document } from 'docx';
import { singleBlocks } from '../model/block.ts';
import type { ChartBlock } from '../model/chart.ts';
import { layOutChart } from '../model/chart-layout.ts';
import type { Mm } from '../model/length.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { chartXml } from './chart-xml.ts';
import { paragraph } from './paragraph.ts';
import { escapeXml, RELATIONSHIP_NAMESPACE } from './xml.ts';

const EMU_PER_MM = 36_000;
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Twips. */
const SPACE_AFTER = 160;

type Part = { readonly path: string; readonly data: string };

/** Charts of one document: each a part of the file that Word draws and lets people go on working on. */
export class WordCharts {
  readonly #language: 'vi' | 'en';
  readonly #frame: Document;
  readonly #parts: Part[] = [];

  constructor(language: 'vi' | 'en', frame: Document) {
    this.#language = language;
    this.#frame = frame;
  }

  /** Declared only where there is a chart, so that other documents stay byte for byte as they were. */
  namespaces({ body, appendices }: OfficialDocument): string {
    const blocks = [body, ...appendices.map((each) => each.body)].flatMap(singleBlocks);
    return blocks.some((each) => each.type === 'chart')
      ? ` xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:c="${DRAWING}/chart"`
      : '';
  }

  /** The paragraph a chart stands in; its part goes into the file with `parts`. */
  paragraph(block: ChartBlock, keepWithNext: boolean): string {
    const number = this.#parts.length + 1;
    const path = `charts/chart${number}.xml`;
    const layout = layOutChart(block, this.#language);
    this.#parts.push({ path: `word/${path}`, data: chartXml(block, layout, this.#language) });
    this.#frame.ContentTypes.addOverride(CONTENT_TYPE, `/word/${path}`);
    this.#frame.Document.Relationships.addRelationship(`Chart${number}`, `${RELATIONSHIP_NAMESPACE}/chart`, path);
    const drawing =
      '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
      `<wp:extent cx="${emu(layout.width)}" cy="${emu(layout.height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
      `<wp:docPr id="${number}" name="Chart ${number}" descr="${escapeXml(block.summary)}"/><wp:cNvGraphicFramePr/>` +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart r:id="rIdChart${number}"/>` +
      '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    return paragraph('table-cell', drawing, { keepWithNext, spaceAfter: SPACE_AFTER });
  }

  parts(): readonly Part[] {
    return this.#parts;
  }
}

function emu(length: Mm): number {
  return Math.round(length * EMU_PER_MM);
}

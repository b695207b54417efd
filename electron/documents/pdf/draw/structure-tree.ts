import type { StructureNode } from '../measure/structure.ts';
import type { PdfElement, PdfFile } from './pdf-file.ts';

/** Makes the file's structure elements the first time something in them is drawn. */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #elements = new Map<StructureNode, PdfElement>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Writes content of the node: `draw` puts it on the current page. */
  mark(node: StructureNode, draw: () => void): void {
    const element = this.#element(node);
    element.add(this.#file.markStructureContent(node.tag));
    draw();
    this.#file.endMarkedContent();
  }

  #element(node: StructureNode): PdfElement {
    const known = this.#elements.get(node);
    if (known !== undefined) return known;
    const element = this.#file.struct(node.tag, {});
    const attributes = tableAttributes(node);
    if (attributes !== null) element.dictionary.data.A = attributes;
    this.#elements.set(node, element);
    if (node.parent === null) this.#file.addStructure(element);
    else this.#element(node.parent).add(element);
    return element;
  }
}

/** Summary, scope and span (ISO 32000-1, table 349). pdfkit writes a string primitive as a name, a String as text. */
function tableAttributes(node: StructureNode): Record<string, unknown> | null {
  const { summary, scope, columnSpan } = node;
  if (summary === undefined && scope === undefined && columnSpan === undefined) return null;
  return {
    O: 'Table',
    Summary: summary === undefined ? undefined : new String(summary),
    Scope: scope,
    ColSpan: columnSpan,
  };
}

import type { StructureNode } from '../measure/structure.ts';
import type { PdfElement, PdfFile } from './pdf-file.ts';
import { LANGUAGE_TAGS } from './properties.ts';

/** What a screen reader says for a missing fact; the dots stay the text that is searched and copied. */
const BLANK_ALT = { vi: 'chỗ trống', en: 'blank' } as const;

/** Makes the file's structure elements the first time something in them is drawn. */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #language: 'vi' | 'en';
  readonly #elements = new Map<StructureNode, PdfElement>();
  /** Header cells by the ids that other cells name them by. */
  readonly #ids = new Map<StructureNode, string>();

  /** @param language of the document */
  constructor(file: PdfFile, language: 'vi' | 'en') {
    this.#file = file;
    this.#language = language;
    const { data } = file.getStructTreeRoot();
    // A root of a number tree has no Limits (ISO 32000-1, table 37); pdfkit writes them.
    data.ParentTree.limits = false;
  }

  /** Writes content of the node: `draw` puts it on the current page. */
  mark(node: StructureNode, draw: () => void): void {
    const element = this.#element(node);
    element.add(this.#file.markStructureContent(node.tag));
    draw();
    this.#file.endMarkedContent();
  }

  /** Writes a drawing; `box` is where it stands on its page, points from the left and the foot (ISO 32000-1, table 343). */
  figure(node: StructureNode, box: readonly number[], draw: () => void): void {
    this.#element(node).dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox: box };
    this.mark(node, draw);
  }

  /** The tree of ids, required where elements have any (ISO 32000-1, table 322). */
  end(): void {
    if (this.#ids.size === 0) return;
    const names = [...this.#ids].flatMap(([node, id]) => [new String(id), this.#element(node).dictionary]);
    this.#file.getStructTreeRoot().data.IDTree = { Names: names };
  }

  #element(node: StructureNode): PdfElement {
    const known = this.#elements.get(node);
    if (known !== undefined) return known;
    const element = this.#file.struct(node.tag, {});
    const { data } = element.dictionary;
    const attributes = this.#attributes(node);
    if (attributes !== null) data.A = attributes;
    if (node.lang !== undefined) data.Lang = new String(LANGUAGE_TAGS[node.lang]);
    if (node.alt !== undefined) data.Alt = new String(node.alt);
    if (node.blank) data.Alt = new String(BLANK_ALT[languageOf(node) ?? this.#language]);
    this.#elements.set(node, element);
    if (node.parent === null) this.#file.addStructure(element);
    else this.#element(node.parent).add(element);
    return element;
  }

  /** Attributes of lists and tables (ISO 32000-1, 14.8.5). pdfkit writes a string primitive as a name, a String as text. */
  #attributes(node: StructureNode): Record<string, unknown> | null {
    const { summary, scope, columnSpan, headers, listNumbering } = node;
    if (listNumbering !== undefined) return { O: 'List', ListNumbering: listNumbering };
    if (summary === undefined && scope === undefined && columnSpan === undefined && headers === undefined) return null;
    return {
      O: 'Table',
      Summary: summary === undefined ? undefined : new String(summary),
      Scope: scope,
      ColSpan: columnSpan,
      Headers: headers?.map((each) => new String(this.#id(each))),
    };
  }

  /** Ids rise in the order of their names, as the tree wants them. */
  #id(node: StructureNode): string {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    const id = `h${String(this.#ids.size).padStart(6, '0')}`;
    this.#ids.set(node, id);
    this.#element(node).dictionary.data.ID = new String(id);
    return id;
  }
}

/** Of the nearest element that says one. */
function languageOf(node: StructureNode): 'vi' | 'en' | undefined {
  return node.lang ?? (node.parent === null ? undefined : languageOf(node.parent));
}

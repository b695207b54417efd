import {
  arrayAt,
  catalogOf,
  dictionaryAt,
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
} from './pdf-objects.ts';

/** Marked content that an element takes in. */
export type ContentReference = { readonly page: string; readonly id: number };

export type StructureElement = {
  readonly reference: string;
  readonly tag: string;
  readonly dict: PdfDictionary;
  readonly parent: StructureElement | null;
  readonly children: readonly StructureElement[];
  readonly content: readonly ContentReference[];
};

/** The elements under the root, each with what is in it; our writer makes every element an object of its own. */
export function structureOf(file: PdfObjects): readonly StructureElement[] {
  const root = dictionaryAt(file, catalogOf(file)['/StructTreeRoot']);
  return arrayAt(file, root['/K'])
    .filter(isReference)
    .map((each) => element(file, each, null));
}

type Building = Omit<StructureElement, 'children' | 'content'> & {
  children: StructureElement[];
  content: ContentReference[];
};

function element(file: PdfObjects, reference: string, parent: StructureElement | null): StructureElement {
  const dict = dictionaryAt(file, reference);
  const made: Building = { reference, tag: name(dict['/S']), dict, parent, children: [], content: [] };
  for (const kid of arrayAt(file, dict['/K'])) {
    if (typeof kid === 'number') made.content.push({ page: String(dict['/Pg']), id: kid });
    else if (isReference(kid)) made.children.push(element(file, kid, made));
    else if (isDictionary(kid))
      made.content.push({ page: String(kid['/Pg'] ?? dict['/Pg']), id: Number(kid['/MCID']) });
  }
  return made;
}

function name(value: PdfValue | undefined): string {
  return typeof value === 'string' ? value.slice(1) : '';
}

/** The element and all in it, in reading order. */
export function allOf(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(allOf)];
}

/** An attribute of one owner («/Table»), wherever it stands in the element. */
export function attribute(file: PdfObjects, { dict }: StructureElement, owner: string, key: string): PdfValue {
  const value = dict['/A'];
  const list = Array.isArray(value) ? value : [value];
  const found = list.map((each) => dictionaryAt(file, each)).find((each) => each['/O'] === owner && key in each);
  return found?.[key] ?? null;
}

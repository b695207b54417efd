import type { NumberingScheme } from '../../model/block.ts';
import { type Inlines, text } from '../../model/inline.ts';
import { type ListNumbering, node, type StructureNode } from './structure.ts';

/** Outer lists first, as the decree orders them (Annex I, II.6). */
const ORDER: readonly NumberingScheme[] = [
  'part',
  'chapter',
  'section',
  'roman',
  'arabic',
  'nested',
  'letter',
  'article',
  'dash',
];

const LIST_NUMBERING: Readonly<Record<NumberingScheme, ListNumbering>> = {
  part: 'UpperRoman',
  chapter: 'UpperRoman',
  section: 'Decimal',
  roman: 'UpperRoman',
  arabic: 'Decimal',
  nested: 'Decimal',
  letter: 'LowerAlpha',
  article: 'Decimal',
  dash: 'Disc',
};

/** Where the label and the text of an item stand. */
export type ItemNodes = { readonly label: StructureNode; readonly body: StructureNode };

type OpenList = {
  readonly rank: number;
  readonly listId: string;
  readonly list: StructureNode;
  body: StructureNode;
};

/** Consecutive items stand in lists; dashes under a letter are a list inside that item. */
export class ListNodes {
  readonly #root: StructureNode;
  #open: OpenList[] = [];

  constructor(root: StructureNode) {
    this.#root = root;
  }

  item(listId: string, scheme: NumberingScheme): ItemNodes {
    const rank = ORDER.indexOf(scheme);
    const known = this.#open.findIndex((each) => each.listId === listId);
    if (known >= 0) this.#open.length = known + 1;
    else while ((this.#open.at(-1)?.rank ?? -1) >= rank) this.#open.pop();
    const list = known >= 0 ? this.#open[known]?.list : undefined;
    if (list !== undefined) return this.#add(list, listId, rank);
    return this.#add(listNode(this.#open.at(-1)?.body ?? this.#root, scheme), listId, rank);
  }

  end(): void {
    this.#open = [];
  }

  #add(list: StructureNode, listId: string, rank: number): ItemNodes {
    const nodes = itemNodes(list);
    if (this.#open.at(-1)?.list === list) this.#open.pop();
    this.#open.push({ rank, listId, list, body: nodes.body });
    return nodes;
  }
}

export function listNode(parent: StructureNode, scheme: NumberingScheme): StructureNode {
  return node('L', parent, { listNumbering: LIST_NUMBERING[scheme] });
}

export function itemNodes(list: StructureNode): ItemNodes {
  const item = node('LI', list);
  return { label: node('Lbl', item), body: node('LBody', item) };
}

const DASH = '- ';

/** «- Như trên;» as printed, in its dash and its text; null when there is no dash. */
export function splitDash(inlines: Inlines): { readonly label: string; readonly inlines: Inlines } | null {
  const [first, ...others] = inlines;
  if (first?.type !== 'text' || first.bold === true || first.italic === true) return null;
  if (!first.text.startsWith(DASH)) return null;
  const rest = first.text.slice(DASH.length);
  return { label: DASH.trim(), inlines: [...(rest === '' ? [] : [text(rest)]), ...others] };
}

import MarkdownIt, { type Token } from 'markdown-it';
import { type Problem, problem } from '../../domain/problem.ts';
import { type HeadingBlock, type ItemBlock, isDivision, type SingleBlock } from '../model/block.ts';
import { type Inlines, inCapitals, plainText } from '../model/inline.ts';
import type { Mm } from '../model/length.ts';
import { BlockIds } from './block-ids.ts';
import type { InsertedValues } from './inserted-values.ts';
import { withSummary } from './markdown-chart.ts';
import { inlinesOf } from './markdown-inlines.ts';
import { readTable } from './markdown-table.ts';
import { type HeadingCounter, labelOf } from './numbering.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'link',
  'image',
  'code',
  'fence',
  'autolink',
  'backticks',
  'lheading',
  'hr',
  'reference',
  'strikethrough',
]);

export type MarkdownContext = {
  readonly blockId: string;
  /** For faults: path and first line of the block in its file. */
  readonly where: string;
  readonly values: InsertedValues;
  readonly headings: HeadingCounter;
  /** Width between the margins, which tables fill. */
  readonly width: Mm;
  /** Of the figures in a chart; Vietnamese unless told otherwise. */
  readonly language?: 'vi' | 'en';
};

export type ReadMarkdown = { readonly blocks: readonly SingleBlock[]; readonly faults: readonly Problem[] };

/** The light Markdown of templates as blocks of the document model. */
export function markdownToBlocks(source: string, context: MarkdownContext): ReadMarkdown {
  const guarded = guardNumbers(source);
  const tokens = markdown.parse(guarded, {});
  const walk: Walk = {
    context,
    tokens,
    lines: guarded.split('\n'),
    blocks: [],
    faults: [],
    place: 0,
    lists: 0,
    source: '',
    ids: new BlockIds(context.blockId, context.values),
  };
  while (walk.place < tokens.length) readToken(walk);
  return { blocks: walk.blocks, faults: walk.faults };
}

/** «2024. Năm nay» at the start of a line is a sentence, not item 2024 of a list: only «1.» and «1)» start a list. */
function guardNumbers(source: string): string {
  return source.replace(/^(\s*)(?!1[.)] )(\d+)([.)])(?=\s)/gm, '$1$2\\$3');
}

export type Walk = {
  readonly context: MarkdownContext;
  readonly tokens: readonly Token[];
  readonly lines: readonly string[];
  readonly blocks: SingleBlock[];
  readonly faults: Problem[];
  place: number;
  lists: number;
  /** Of the inlines read last: by which the block is named. */
  source: string;
  readonly ids: BlockIds;
};

function readToken(walk: Walk): void {
  const token = walk.tokens[walk.place];
  walk.place += 1;
  if (token === undefined) return;
  const read = READERS[token.type];
  if (read === undefined)
    walk.faults.push(problem('template-element-unknown', placeOf(token, walk), { element: token.type }));
  else read(token, walk);
}

const READERS: Readonly<Record<string, (token: Token, walk: Walk) => void>> = {
  heading_open: readHeading,
  paragraph_open: (_token, walk) => addOwnParagraph(nextInlines(walk), walk),
  blockquote_open: readQuote,
  bullet_list_open: readList,
  ordered_list_open: readList,
  table_open: (token, walk) => readTable(token, walk, nextInlines, nextId),
};

function readHeading(token: Token, walk: Walk): void {
  const level = Number(token.tag.slice(1));
  const inlines = nextInlines(walk);
  if (!isLevel(level)) {
    walk.faults.push(problem('template-heading-too-deep', placeOf(token, walk)));
    return;
  }
  const numbering = walk.context.headings.next(level);
  walk.blocks.push({
    type: 'heading',
    id: nextId(walk),
    level,
    numbering,
    inlines: isDivision(numbering) ? inCapitals(inlines) : inlines,
  } satisfies HeadingBlock);
}

function isLevel(level: number): level is 1 | 2 | 3 | 4 {
  return level >= 1 && level <= 4;
}

/** After a chart: what is said in its place, which does not print. */
function saySummary(walk: Walk): void {
  withSummary(walk.blocks, plainText(nextInlines(walk)));
}

/** A quoted paragraph is a legal ground: italic, on its own line; straight after a table it is the table's note. */
function readQuote(_open: Token, walk: Walk): void {
  for (let token = walk.tokens[walk.place]; token !== undefined; token = walk.tokens[walk.place]) {
    walk.place += 1;
    if (token.type === 'blockquote_close') return;
    const style = walk.blocks.at(-1)?.type === 'table' ? 'table-note' : 'legal-ground';
    if (token.type === 'paragraph_open' && walk.blocks.at(-1)?.type === 'chart') saySummary(walk);
    else if (token.type === 'paragraph_open') addParagraph(style, nextInlines(walk), walk);
    else walk.faults.push(problem('template-element-unknown', placeOf(token, walk), { element: token.type }));
  }
}

/** «- » is a dash item, «1. » an arabic one, «1) » a lettered point; further paragraphs of an item are running text. */
function readList(open: Token, walk: Walk): void {
  walk.lists += 1;
  const list: OpenList = {
    scheme: schemeOf(open),
    listId: `${walk.context.blockId}.list-${walk.lists}`,
    index: 0,
    isNewItem: false,
  };
  for (let token = walk.tokens[walk.place]; token !== undefined; token = walk.tokens[walk.place]) {
    walk.place += 1;
    if (token.level === open.level && token.nesting < 0) return;
    if (token.type === 'list_item_open') startItem(list);
    else if (token.type === 'paragraph_open') addItemParagraph(list, walk);
    else if (token.type.endsWith('_list_open')) readList(token, walk);
    else if (token.nesting > 0)
      walk.faults.push(problem('template-element-unknown', placeOf(token, walk), { element: token.type }));
  }
}

type OpenList = {
  readonly scheme: 'dash' | 'letter' | 'arabic';
  readonly listId: string;
  index: number;
  isNewItem: boolean;
};

/** markdown-it keeps the sign that follows the number: «.» or «)». */
function schemeOf(open: Token): OpenList['scheme'] {
  if (open.type === 'bullet_list_open') return 'dash';
  return open.markup === ')' ? 'letter' : 'arabic';
}

function startItem(list: OpenList): void {
  list.index += 1;
  list.isNewItem = true;
}

function addItemParagraph(list: OpenList, walk: Walk): void {
  const inlines = nextInlines(walk);
  if (list.isNewItem) {
    const { scheme, index, listId } = list;
    const numbering = { scheme, index, listId, label: labelOf(scheme, index) };
    walk.blocks.push({ type: 'item', id: nextId(walk), numbering, inlines } satisfies ItemBlock);
  } else addParagraph('body', inlines, walk);
  list.isNewItem = false;
}

/** «-> QUYẾT ĐỊNH: <-» stands in the middle of its line and stays with what follows; other paragraphs are running text. */
function addOwnParagraph(inlines: Inlines, walk: Walk): void {
  const source = walk.tokens[walk.place - 2]?.content ?? '';
  if (!/^->\s[\s\S]*\s<-$/.test(source)) {
    addParagraph('body', inlines, walk);
    return;
  }
  const id = nextId(walk);
  walk.blocks.push({ type: 'paragraph', id, style: 'centred', inlines: withoutArrows(inlines), keepWithNext: true });
}

/** The arrows are template text at the ends of the first and the last run. */
function withoutArrows(inlines: Inlines): Inlines {
  const last = inlines.length - 1;
  return inlines
    .map((each, place) => {
      if (each.type !== 'text') return each;
      const opened = place === 0 ? each.text.replace(/^->\s+/, '') : each.text;
      return { ...each, text: place === last ? opened.replace(/\s+<-$/, '') : opened };
    })
    .filter((each) => each.type !== 'text' || each.text !== '');
}

function addParagraph(style: 'body' | 'legal-ground' | 'table-note', inlines: Inlines, walk: Walk): void {
  if (inlines.length === 0) return;
  const last = inlines.at(-1);
  // «… như sau:» at the foot of a page would introduce nothing.
  const introduces = style === 'body' && last?.type === 'text' && last.text.endsWith(':');
  const paragraph = { type: 'paragraph', id: nextId(walk), style, inlines } as const;
  walk.blocks.push(introduces ? { ...paragraph, keepWithNext: true } : paragraph);
}

/** Reads the inline token under the cursor and steps over it and the closing token. */
function nextInlines(walk: Walk): Inlines {
  const token = walk.tokens[walk.place];
  walk.place += 2;
  walk.source = token?.content ?? '';
  return token?.children == null ? [] : inlinesOf(token.children, walk.context.values);
}

function nextId(walk: Walk): string {
  return walk.ids.next(walk.source);
}

function placeOf(token: Token | undefined, walk: Walk): string {
  const [path, line] = splitWhere(walk.context.where);
  return `${path}:${line + (token?.map?.[0] ?? 0)}`;
}

function splitWhere(where: string): readonly [string, number] {
  const cut = where.lastIndexOf(':');
  return [where.slice(0, cut), Number(where.slice(cut + 1))];
}

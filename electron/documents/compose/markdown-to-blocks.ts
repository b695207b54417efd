import MarkdownIt, { type Token } from 'markdown-it';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Block, HeadingBlock, ItemBlock } from '../model/block.ts';
import type { Inline, Inlines } from '../model/inline.ts';
import type { Mm } from '../model/length.ts';
import type { InsertedValues } from './inserted-values.ts';
import { type HeadingCounter, labelOf } from './numbering.ts';
import { readTable } from './markdown-table.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['link', 'image', 'code', 'fence', 'autolink', 'backticks', 'lheading', 'hr', 'reference']);

export type MarkdownContext = {
  readonly blockId: string;
  /** For faults: path and first line of the block in its file. */
  readonly where: string;
  readonly values: InsertedValues;
  readonly headings: HeadingCounter;
  /** Width between the margins, which tables fill. */
  readonly width: Mm;
};

export type ReadMarkdown = { readonly blocks: readonly Block[]; readonly faults: readonly Problem[] };

/** The light Markdown of templates as blocks of the document model. */
export function markdownToBlocks(source: string, context: MarkdownContext): ReadMarkdown {
  const guarded = guardNumbers(source);
  const tokens = markdown.parse(guarded, {});
  const walk: Walk = { context, tokens, lines: guarded.split('\n'), blocks: [], faults: [], place: 0, lists: 0 };
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
  readonly blocks: Block[];
  readonly faults: Problem[];
  place: number;
  lists: number;
};

function readToken(walk: Walk): void {
  const token = walk.tokens[walk.place];
  walk.place += 1;
  switch (token?.type) {
    case 'heading_open':
      return readHeading(token, walk);
    case 'paragraph_open':
      return addParagraph('body', nextInlines(walk), walk);
    case 'blockquote_open':
      return readQuote(walk);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(token, walk);
    case 'table_open':
      return readTable(token, walk, nextInlines, nextId);
    case undefined:
      return;
    default:
      walk.faults.push(problem('template-element-unknown', placeOf(token, walk), { element: token?.type ?? '' }));
  }
}

function readHeading(token: Token, walk: Walk): void {
  const level = Number(token.tag.slice(1));
  const inlines = nextInlines(walk);
  if (!isLevel(level)) {
    walk.faults.push(problem('template-heading-too-deep', placeOf(token, walk)));
    return;
  }
  walk.blocks.push({ type: 'heading', id: nextId(walk), level, numbering: walk.context.headings.next(level), inlines } satisfies HeadingBlock);
}

function isLevel(level: number): level is 1 | 2 | 3 | 4 {
  return level >= 1 && level <= 4;
}

/** A quoted paragraph is a legal ground: italic, on its own line. */
function readQuote(walk: Walk): void {
  while (walk.tokens[walk.place]?.type !== 'blockquote_close') {
    if (walk.tokens[walk.place]?.type !== 'paragraph_open') {
      walk.faults.push(problem('template-element-unknown', placeOf(walk.tokens[walk.place], walk), { element: walk.tokens[walk.place]?.type ?? '' }));
    } else {
      walk.place += 1;
      addParagraph('legal-ground', nextInlines(walk), walk);
      continue;
    }
    walk.place += 1;
  }
  walk.place += 1;
}

/** «- » is a dash item, «1. » an arabic one, «1) » a lettered point; further paragraphs of an item are running text. */
function readList(open: Token, walk: Walk): void {
  const scheme = open.type === 'bullet_list_open' ? 'dash' : open.markup === ')' || isLettered(open, walk) ? 'letter' : 'arabic';
  walk.lists += 1;
  const listId = `${walk.context.blockId}.list-${walk.lists}`;
  let index = 0;
  let isFirst = false;
  for (; ; walk.place += 1) {
    const token = walk.tokens[walk.place];
    if (token === undefined || (token.level === open.level && token.type.endsWith('_list_close'))) break;
    if (token.type === 'list_item_open') {
      index += 1;
      isFirst = true;
    } else if (token.type === 'paragraph_open') {
      walk.place += 1;
      const inlines = nextInlines(walk);
      walk.place -= 1;
      if (isFirst) {
        const numbering = { scheme, index, listId, label: labelOf(scheme, index) } as const;
        walk.blocks.push({ type: 'item', id: nextId(walk), numbering, inlines } satisfies ItemBlock);
      } else addParagraph('body', inlines, walk);
      isFirst = false;
    } else if (token.type.endsWith('_list_open')) {
      walk.place += 1;
      readList(token, walk);
      walk.place -= 1;
    }
  }
  walk.place += 1;
}

function isLettered(open: Token, walk: Walk): boolean {
  return /^\s*1\)/.test(walk.lines[open.map?.[0] ?? 0] ?? '');
}

function addParagraph(style: 'body' | 'legal-ground', inlines: Inlines, walk: Walk): void {
  if (inlines.length > 0) walk.blocks.push({ type: 'paragraph', id: nextId(walk), style, inlines });
}

/** Reads the inline token under the cursor and steps over it and the closing token. */
function nextInlines(walk: Walk): Inlines {
  const token = walk.tokens[walk.place];
  walk.place += 2;
  return token?.children == null ? [] : inlinesOf(token.children, walk.context.values);
}

function inlinesOf(tokens: readonly Token[], values: InsertedValues): Inlines {
  const inlines: Inline[] = [];
  let bold = 0;
  let italic = 0;
  let pending = '';
  const flush = () => {
    if (pending !== '') inlines.push(...values.toInlines(pending, { ...(bold > 0 ? { bold: true } : {}), ...(italic > 0 ? { italic: true } : {}) }));
    pending = '';
  };
  for (const token of tokens) {
    if (token.type === 'text') pending += token.content;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') pending += ' ';
    else if (token.type === 'text_special') pending += token.content;
    else {
      flush();
      if (token.type === 'strong_open' || token.type === 'strong_close') bold += token.nesting;
      if (token.type === 'em_open' || token.type === 'em_close') italic += token.nesting;
    }
  }
  flush();
  return inlines;
}

function nextId(walk: Walk): string {
  return walk.blocks.length === 0 ? walk.context.blockId : `${walk.context.blockId}.${walk.blocks.length + 1}`;
}

function placeOf(token: Token | undefined, walk: Walk): string {
  const [path, line] = splitWhere(walk.context.where);
  return `${path}:${line + (token?.map?.[0] ?? 0)}`;
}

function splitWhere(where: string): readonly [string, number] {
  const cut = where.lastIndexOf(':');
  return [where.slice(0, cut), Number(where.slice(cut + 1))];
}

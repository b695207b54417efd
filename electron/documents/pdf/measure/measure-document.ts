import { type Block, headingStyle, isDivision } from '../../model/block.ts';
import { type Inlines, plainText } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import type { Appendix, OfficialDocument } from '../../model/official-document.ts';
import { textHeight, textWidth } from '../../model/page.ts';
import type { StyleName } from '../../model/styles.ts';
import { closingParts } from './closing.ts';
import { contactFoot } from './contact-foot.ts';
import { hasTitle, headerParts } from './header.ts';
import { HeadingLevels, headingTag } from './heading-levels.ts';
import { ListNodes } from './list-nodes.ts';
import { measureParagraph, type ParagraphSource } from './paragraph.ts';
import type { Part, Section } from './part.ts';
import { node, type StructureNode, type StructureTag } from './structure.ts';
import { tableParts } from './table.ts';
import type { WordBook } from './word-book.ts';

/**
 * Breaks all text of a document into lines. Problems of its characters gather in the book.
 * @param onBlock told the number of body blocks measured so far
 */
export function measureDocument(
  document: OfficialDocument,
  book: WordBook,
  onBlock: (count: number) => void,
): readonly Section[] {
  let count = 0;
  const counted = () => {
    count += 1;
    onBlock(count);
  };
  const root = node('Document', null);
  const area = { width: mmToPt(textWidth(document.page)), height: mmToPt(textHeight(document.page)) };
  const above = hasTitle(document.header) ? 1 : 0;
  const parts: Part[] = [
    ...headerParts(document.header, book, root, area),
    ...bodyParts(document.body, { book, root, width: area.width, onBlock: counted, above }),
    ...closingParts(document.closing, book, root, area),
  ];
  const sections = document.appendices.map((each) => appendixSection(each, book, root, counted, above + 1));
  const foot = contactFoot(document.contact, book, root, area.width);
  return [{ page: document.page, parts, root, foot }, ...sections];
}

/** @param depth of its label among the headings of the document */
function appendixSection(
  appendix: Appendix,
  book: WordBook,
  parent: StructureNode,
  onBlock: () => void,
  depth: number,
): Section {
  const root = node('Sect', parent);
  const width = mmToPt(textWidth(appendix.page));
  const title = `${plainText(appendix.label)}. ${plainText(appendix.title)}`;
  const source = (inlines: Inlines, style: StyleName, tag: StructureTag): ParagraphSource => ({
    inlines,
    style,
    width,
    node: node(tag, root),
    where: appendix.id,
  });
  const top: readonly ParagraphSource[] = [
    { ...source(appendix.label, 'appendix-label', headingTag(depth)), bookmark: { level: 0, title } },
    source(appendix.title, 'appendix-title', 'P'),
    source(appendix.reference, 'appendix-reference', 'P'),
  ].filter((each) => plainText(each.inlines) !== '');
  const parts = top.map((each) => paragraphPart(book, each, true));
  const body = bodyParts(appendix.body, { book, root, width, onBlock, above: depth });
  return { page: appendix.page, parts: [...parts, ...body], root, foot: null };
}

type Body = {
  readonly book: WordBook;
  readonly root: StructureNode;
  readonly width: number;
  readonly onBlock: () => void;
  /** Headings over those of the body. */
  readonly above: number;
};

function bodyParts(blocks: readonly Block[], body: Body): readonly Part[] {
  const parts: Part[] = [];
  const places = { lists: new ListNodes(body.root), levels: new HeadingLevels(body.above) };
  for (const block of blocks) {
    for (const part of blockParts(block, body, places)) parts.push(part);
    body.onBlock();
  }
  return parts;
}

function blockParts(
  block: Block,
  { book, root, width }: Body,
  { lists, levels }: { readonly lists: ListNodes; readonly levels: HeadingLevels },
): readonly Part[] {
  if (block.type !== 'item') lists.end();
  switch (block.type) {
    case 'heading': {
      const style = headingStyle(block);
      const label = block.numbering?.label;
      const title = label === undefined ? plainText(block.inlines) : `${label} ${plainText(block.inlines)}`;
      const bookmark = { level: block.level, title };
      const heading = {
        inlines: block.inlines,
        style,
        width,
        node: node(levels.next(block.level), root),
        where: block.id,
        label,
        labelApart: isDivision(block.numbering),
        bookmark,
      };
      return [paragraphPart(book, heading, true)];
    }
    case 'paragraph': {
      if (plainText(block.inlines).trim() === '') return [];
      const source = { inlines: block.inlines, style: block.style, width, node: node('P', root), where: block.id };
      return [paragraphPart(book, source, block.keepWithNext === true)];
    }
    case 'item': {
      const { label, listId, scheme } = block.numbering;
      const item = lists.item(listId, scheme);
      const source: ParagraphSource = {
        inlines: block.inlines,
        style: 'item',
        width,
        node: item.body,
        where: block.id,
        label,
        labelNode: item.label,
      };
      return [paragraphPart(book, source, block.keepWithNext === true)];
    }
    case 'table':
      return tableParts(block, book, root);
    default:
      return neverBlock(block);
  }
}

function neverBlock(block: never): never {
  throw new Error(`unknown block ${JSON.stringify(block)}`);
}

function paragraphPart(book: WordBook, source: ParagraphSource, keepWithNext: boolean): Part {
  const hold = keepWithNext || book.styles[source.style].keepWithNext ? 'next' : 'none';
  return {
    type: 'paragraph',
    paragraph: measureParagraph(book, source),
    x: 0,
    hold,
    whole: source.bookmark !== undefined,
  };
}

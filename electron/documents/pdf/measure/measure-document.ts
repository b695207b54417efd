import { type Block, isTableNote } from '../../model/block.ts';
import { type Inlines, plainText } from '../../model/inline.ts';
import { mmToPt } from '../../model/length.ts';
import type { Appendix, OfficialDocument } from '../../model/official-document.ts';
import { textHeight, textWidth } from '../../model/page.ts';
import type { StyleName } from '../../model/styles.ts';
import { chartPart } from './chart.ts';
import { closingParts, translatedClosingParts } from './closing.ts';
import { contactFoot } from './contact-foot.ts';
import { boxParts, hasTitle, headerParts } from './header.ts';
import { HeadingLevels, headingTag } from './heading-levels.ts';
import { ListNodes } from './list-nodes.ts';
import { pairParts } from './pair.ts';
import { measureParagraph, type ParagraphSource } from './paragraph.ts';
import type { Hold, Part, Section } from './part.ts';
import { sideHeaderParts } from './side-header.ts';
import { node, type StructureNode, type StructureTag } from './structure.ts';
import { tableParts } from './table.ts';
import { measureTextBlock, type OpenNodes } from './text-block.ts';
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
  const { header, closing, translation } = document;
  const parts: Part[] = [
    ...(translation === undefined
      ? headerParts(header, book, root, area)
      : [
          ...boxParts(header, book, root, area),
          ...sideHeaderParts({ original: header, translated: translation.header }, book, root, area),
        ]),
    ...bodyParts(document.body, { book, root, width: area.width, onBlock: counted, above }),
    ...closingParts(closing, book, root, area, translation === undefined ? 'none' : 'next'),
    ...(translation === undefined ? [] : translatedClosingParts(translation, book, root, area)),
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
  const source = (inlines: Inlines, style: StyleName, tag: StructureTag, lang?: 'en'): ParagraphSource => ({
    inlines,
    style,
    width,
    node: node(tag, root, { lang }),
    where: appendix.id,
  });
  const { translation } = appendix;
  const top: readonly ParagraphSource[] = [
    { ...source(appendix.label, 'appendix-label', headingTag(depth)), bookmark: { level: 0, title } },
    source(appendix.title, 'appendix-title', 'P'),
    source(appendix.reference, 'appendix-reference', 'P'),
    source(translation?.label ?? [], 'translated-appendix-label', 'P', 'en'),
    source(translation?.title ?? [], 'translated-appendix-title', 'P', 'en'),
    source(translation?.reference ?? [], 'translated-appendix-reference', 'P', 'en'),
  ].filter((each) => plainText(each.inlines) !== '');
  const parts = top.map((each) => paragraphPart(book, each));
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
  blocks.forEach((block, index) => {
    const hold = isTableNote(blocks[index + 1]) ? 'next' : 'none';
    for (const part of blockParts(block, body, places, hold)) parts.push(part);
    body.onBlock();
  });
  return parts;
}

/** @param hold whether the last row of a table goes with what follows */
function blockParts(block: Block, { book, root, width }: Body, open: OpenNodes, hold: Hold): readonly Part[] {
  switch (block.type) {
    case 'table':
      open.lists.end();
      return tableParts(block, book, root, hold);
    case 'chart':
      open.lists.end();
      return [chartPart(block, book, root)];
    case 'pair':
      open.lists.end();
      return pairParts(block, { book, root, width, levels: open.levels });
    default: {
      const measured = measureTextBlock(block, { book, root, width, side: null }, open);
      return measured === null ? [] : [{ type: 'paragraph', x: measured.indent, ...measured }];
    }
  }
}

function paragraphPart(book: WordBook, source: ParagraphSource): Part {
  return {
    type: 'paragraph',
    paragraph: measureParagraph(book, source),
    x: 0,
    hold: 'next',
    whole: source.bookmark !== undefined,
  };
}

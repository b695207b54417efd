import type { Block } from '../model/block.ts';
import { plainText } from '../model/inline.ts';
import { lineId } from '../model/lines.ts';
import type { Appendix, OfficialDocument } from '../model/official-document.ts';
import { type BlockContext, blockXml } from './blocks.ts';
import { closingXml } from './closing.ts';
import { headerXml } from './header.ts';
import type { MarkLine } from './line-marks.ts';
import type { WordNumbering } from './numbering.ts';
import { paragraph, runs } from './paragraph.ts';
import { spacer } from './rule.ts';
import { sectionXml } from './section.ts';
import { RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from './xml.ts';

/** The part word/document.xml in pieces. `onBlock` is called after each block of body and appendices. */
export function documentXml(
  document: OfficialDocument,
  numbering: WordNumbering,
  headerRelationship: string,
  mark: MarkLine,
  onBlock: () => void,
): string[] {
  const sections = [document.page, ...document.appendices.map((each) => each.page)].map((each) =>
    sectionXml(each, headerRelationship),
  );
  const context = { numbering, pageHeight: document.page.height, mark };
  const pieces = [
    `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><w:body>`,
    headerXml(document.header, document.page, mark),
    // The last body paragraph keeps its last lines with the signature (widow control holds two of them).
    ...blocks(document.body, context, true, onBlock),
    closingXml(document.closing, document.page, mark),
  ];
  document.appendices.forEach((each, index) => {
    pieces.push(spacer(0, sections[index]));
    pieces.push(...appendix(each, { ...context, pageHeight: each.page.height }, onBlock));
  });
  pieces.push(spacer(), sections.at(-1) ?? '', '</w:body></w:document>');
  return pieces;
}

function appendix(each: Appendix, context: BlockContext, onBlock: () => void): string[] {
  const box = (name: string) => context.mark(lineId.appendix(each.id, name));
  return [
    paragraph('appendix-label', box('label') + runs(each.label)),
    paragraph('appendix-title', box('title') + runs(each.title)),
    paragraph('appendix-reference', box('reference') + runs(each.reference)),
    ...blocks(each.body, context, false, onBlock),
  ];
}

function blocks(body: readonly Block[], context: BlockContext, keepLast: boolean, onBlock: () => void): string[] {
  const keptFrom = keepLast ? firstKept(body) : body.length;
  return body.map((each, index) => {
    const xml = blockXml(each, context, index >= keptFrom);
    onBlock();
    return xml;
  });
}

/** Characters that are sure to fill more than one line of a paragraph. */
const MORE_THAN_A_LINE = 90;

/**
 * The first block that goes with the signature: the last one, and the text before it where the last may have one line
 * only. A heading keeps itself with what follows.
 */
function firstKept(body: readonly Block[]): number {
  const last = body.length - 1;
  const [before, text] = [body[last - 1], body[last]];
  if (text?.type !== 'paragraph' && text?.type !== 'item') return last;
  if (before?.type !== 'paragraph' && before?.type !== 'item') return last;
  return plainText(text.inlines).length < MORE_THAN_A_LINE ? last - 1 : last;
}

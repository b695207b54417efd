import type { Appendix, OfficialDocument } from '../model/official-document.ts';
import { stylesOf } from '../model/styles.ts';
import { bodyXml } from './body.ts';
import { closingXml, translatedClosingXml } from './closing.ts';
import type { FrameRelationships } from './frame.ts';
import { headerTableXml, titleXml } from './header.ts';
import type { WordNumbering } from './numbering.ts';
import { paragraph, runs } from './paragraph.ts';
import { spacer } from './rule.ts';
import { sectionXml } from './section.ts';
import { sideHeaderRows } from './side-header.ts';
import { RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from './xml.ts';

/** The part word/document.xml in pieces. `onBlock` is called after each block of body and appendices. */
export function documentXml(
  document: OfficialDocument,
  numbering: WordNumbering,
  relationships: FrameRelationships,
  onBlock: () => void,
): string[] {
  const styles = stylesOf(document.sizes);
  const pageSetups = [document.page, ...document.appendices.map((each) => each.page)];
  const sections = pageSetups.map((each, index) => sectionXml(each, relationships, index === 0));
  const { header, page, translation } = document;
  const title = translation === undefined ? titleXml(header, page, styles) : '';
  const rows = translation === undefined ? [] : sideHeaderRows(header, translation.header, page, styles);
  const pieces = [
    `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><w:body>`,
    headerTableXml(header, page, styles) + title,
    // The last body paragraph keeps its last lines with the signature (widow control holds two of them).
    ...bodyXml(document.body, { numbering, page, onBlock }, true, rows),
    closingXml(document.closing, page, styles, translation !== undefined),
    translation === undefined ? '' : translatedClosingXml(translation, page, styles),
  ];
  document.appendices.forEach((each, index) => {
    pieces.push(spacer(0, sections[index]));
    pieces.push(...appendix(each, numbering, onBlock));
  });
  pieces.push(spacer(), sections.at(-1) ?? '', '</w:body></w:document>');
  return pieces;
}

function appendix(each: Appendix, numbering: WordNumbering, onBlock: () => void): string[] {
  const { label, title, reference, translation, page } = each;
  return [
    paragraph('appendix-label', runs(label)),
    paragraph('appendix-title', runs(title)),
    paragraph('appendix-reference', runs(reference)),
    ...(translation === undefined
      ? []
      : [
          paragraph('translated-appendix-label', runs(translation.label)),
          paragraph('translated-appendix-title', runs(translation.title)),
          paragraph('translated-appendix-reference', runs(translation.reference)),
        ]),
    ...bodyXml(each.body, { numbering, page, onBlock }, false),
  ];
}

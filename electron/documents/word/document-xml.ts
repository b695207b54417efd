import { lineId, translatedId } from '../model/lines.ts';
import type { Appendix, OfficialDocument } from '../model/official-document.ts';
import { stylesOf } from '../model/styles.ts';
import { type BodyContext, bodyXml } from './body.ts';
import type { WordCharts } from './charts.ts';
import { closingXml, translatedClosingXml } from './closing.ts';
import type { FrameRelationships } from './frame.ts';
import { headerTableXml, titleXml } from './header.ts';
import type { MarkLine } from './line-marks.ts';
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
  charts: WordCharts,
  relationships: FrameRelationships,
  mark: MarkLine,
  onBlock: () => void,
): string[] {
  const styles = stylesOf(document.sizes);
  const pageSetups = [document.page, ...document.appendices.map((each) => each.page)];
  const sections = pageSetups.map((each, index) => sectionXml(each, relationships, index === 0));
  const { header, page, translation } = document;
  const context = { numbering, charts, mark, page, onBlock };
  const headerTable = headerTableXml(header, page, styles, mark);
  const title = translation === undefined ? titleXml(header, page, styles, mark) : '';
  const rows = translation === undefined ? [] : sideHeaderRows(header, translation.header, page, styles, mark);
  const pieces = [
    `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><w:body>`,
    headerTable + title,
    // The last body paragraph keeps its last lines with the signature (widow control holds two of them).
    ...bodyXml(document.body, context, true, rows),
    closingXml(document.closing, page, { styles, mark, keepWithNext: translation !== undefined }),
    translation === undefined ? '' : translatedClosingXml(translation, page, styles, mark),
  ];
  document.appendices.forEach((each, index) => {
    pieces.push(spacer(0, sections[index]));
    pieces.push(...appendix(each, { ...context, page: each.page }));
  });
  pieces.push(spacer(), sections.at(-1) ?? '', '</w:body></w:document>');
  return pieces;
}

function appendix(each: Appendix, context: BodyContext): string[] {
  const { label, title, reference, translation } = each;
  const box = (name: string) => context.mark(lineId.appendix(each.id, name));
  const other = (name: string) => context.mark(translatedId(lineId.appendix(each.id, name)));
  return [
    paragraph('appendix-label', box('label') + runs(label)),
    paragraph('appendix-title', box('title') + runs(title)),
    paragraph('appendix-reference', box('reference') + runs(reference)),
    ...(translation === undefined
      ? []
      : [
          paragraph('translated-appendix-label', other('label') + runs(translation.label)),
          paragraph('translated-appendix-title', other('title') + runs(translation.title)),
          paragraph('translated-appendix-reference', other('reference') + runs(translation.reference)),
        ]),
    ...bodyXml(each.body, context, false),
  ];
}

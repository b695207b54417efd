import { AlignmentType, Document, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { OfficialDocument } from '../model/official-document.ts';
import { FONT_FAMILY, STYLES } from '../model/styles.ts';
import { FONT, LOCALES, paragraphStyles, styleId } from './styles.ts';

/**
 * The parts that `docx` makes alike for every document of its languages: styles, page-number header, settings, theme,
 * relationships, content types. Widows and orphans are Word's default: it holds two lines unless told otherwise.
 */
export function frameFor({ language, translation }: OfficialDocument): Document {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  const header = new Header({ children: [new Paragraph({ style: styleId('page-number'), children: [number] })] });
  const locale = LOCALES[language];
  return new Document({
    styles: {
      default: {
        document: {
          run: { font: FONT, size: STYLES.body.size * 2, language: { value: locale, eastAsia: locale } },
          paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
        },
      },
      paragraphStyles: paragraphStyles(translation === undefined ? null : LOCALES[translation.language]),
    },
    theme: { fonts: { headings: FONT_FAMILY, body: FONT_FAMILY } },
    sections: [{ headers: { default: header }, children: [] }],
  });
}

/** The relationship id under which sections name the page-number header. */
export function headerRelationship(frame: Document): string {
  const id = frame.Headers[0]?.View.ReferenceId;
  if (id === undefined) throw new Error('docx made no header');
  return `rId${id}`;
}

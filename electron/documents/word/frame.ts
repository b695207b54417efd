import { AlignmentType, Document, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { DRAFT_PROPERTY } from '../model/hidden-name.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { FONT_FAMILY, STYLES } from '../model/styles.ts';
import { FONT, paragraphStyles, styleId } from './styles.ts';

const LOCALES: Readonly<Record<OfficialDocument['language'], string>> = { vi: 'vi-VN', en: 'en-GB' };

/**
 * The parts that `docx` makes alike for every document of a language: styles, page-number header, settings, theme,
 * relationships, content types. Widows and orphans are Word's default: it holds two lines unless told otherwise.
 */
export function frameFor(language: OfficialDocument['language'], draftId: string | null): Document {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  const header = new Header({ children: [new Paragraph({ style: styleId('page-number'), children: [number] })] });
  const locale = LOCALES[language];
  return new Document({
    ...(draftId === null ? {} : { customProperties: [{ name: DRAFT_PROPERTY, value: draftId }] }),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: STYLES.body.size * 2, language: { value: locale, eastAsia: locale } },
          paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
        },
      },
      paragraphStyles: paragraphStyles(),
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

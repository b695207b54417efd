import { AlignmentType, BorderStyle, Document, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { DRAFT_PROPERTY } from '../model/hidden-name.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { mmToTwips } from '../model/length.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { CONTACT_FOOT, FONT_FAMILY, stylesOf } from '../model/styles.ts';
import { FONT, LOCALES, paragraphStyles, styleId } from './styles.ts';

/**
 * The parts that `docx` makes alike for every document of its languages and size family: styles, page-number header, settings, theme,
 * relationships, content types. Widows and orphans are Word's default: it holds two lines unless told otherwise.
 */
export function frameFor(
  { language, translation, sizes, contact }: OfficialDocument,
  draftId: string | null,
): Document {
  const numbers = stylesOf(sizes);
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  // An appendix has a first page of its own, without contact lines.
  const footers = contact === undefined ? [] : [contactFooter(contact), new Footer({ children: [new Paragraph('')] })];
  const header = new Header({ children: [new Paragraph({ style: styleId('page-number'), children: [number] })] });
  const locale = LOCALES[language];
  return new Document({
    ...(draftId === null ? {} : { customProperties: [{ name: DRAFT_PROPERTY, value: draftId }] }),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: numbers.body.size * 2, language: { value: locale, eastAsia: locale } },
          paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
        },
      },
      paragraphStyles: paragraphStyles(numbers, translation === undefined ? null : LOCALES[translation.language]),
    },
    theme: { fonts: { headings: FONT_FAMILY, body: FONT_FAMILY } },
    sections: [
      { headers: { default: header }, footers: { first: footers[0] }, children: [] },
      ...footers.slice(1).map((first) => ({ footers: { first }, children: [] })),
    ],
  });
}

/** Box 13, under a rule across the page. */
function contactFooter(lines: readonly Inlines[]): Footer {
  const rule = { top: { style: BorderStyle.SINGLE, size: 6, space: 3, color: '000000' } };
  const children = lines.map(
    (each, index) =>
      new Paragraph({
        style: styleId('contact'),
        ...(index === 0 ? { border: rule, spacing: { before: mmToTwips(CONTACT_FOOT.gap) } } : {}),
        children: [new TextRun(plainText(each))],
      }),
  );
  return new Footer({ children });
}

/** The relationship ids under which sections name headers and footers; null for those the document does not have. */
export type FrameRelationships = {
  readonly pageNumber: string;
  readonly contact: string | null;
  readonly noContact: string | null;
};

export function relationshipsOf(frame: Document): FrameRelationships {
  const [pageNumber, contact, noContact] = [frame.Headers[0], frame.Footers[0], frame.Footers[1]].map((each) =>
    each === undefined ? null : `rId${each.View.ReferenceId}`,
  );
  if (pageNumber === null || pageNumber === undefined) throw new Error('docx made no header');
  return { pageNumber, contact: contact ?? null, noContact: noContact ?? null };
}
